package org.dateline.sentence;

import java.util.List;
import org.dateline.article.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the verbs of the word list, by their forms and by what stands around them. */
final class ListedVerbs implements PredicateRule {
    private static final int PLURAL_REACH = 12;
    private static final int PHRASE_REACH = 5;

    private final EnglishLexicon lists;
    private final VerbGroup group;
    private final VerbObjects objects;
    private final SaidPlaces said;

    ListedVerbs(EnglishLexicon lists) {
        this.lists = lists;
        this.group = new VerbGroup(lists);
        this.objects = new VerbObjects(lists);
        this.said = new SaidPlaces(lists);
    }

    @Override
    public @Nullable ClausePredicate find(SentenceTokens words, int at, List<ClausePredicate> before) {
        List<VerbForm> forms = lists.verbs().list(words.word(at));
        if (forms.isEmpty()
                || isSide(words, at)
                || isGuest(words, at)
                || isState(words, at, before)
                || isPerfect(words, at)
                || isOfOccasion(words, at)) {
            return null;
        }
        boolean imperative = ClauseReader.isFragment(words.sentence()) && at == words.firstWord();
        for (VerbForm form : forms) {
            if (particlesFollow(words, at, form)
                    && !isRatherPast(words, at, form, forms, imperative)
                    && isVerb(words, at, form, imperative)) {
                boolean there = form.sense() == PredicateClass.REPORT
                        && !lists.is("says from afar", words.word(at))
                        && form.tense() == VerbForm.Tense.PAST
                        && said.follow(words, at + 1);
                if (isDoneBySomebody(words, at, form)) {
                    return ClausePredicate.verb(group.start(words, at), at, form.as(PredicateClass.OTHER, "-"));
                }
                VerbForm meant = there
                        ? form.as(PredicateClass.SPEECH, "A")
                        : isDoneTo(words, at) ? form.as(PredicateClass.ACT, "A") : objects.meant(words, at, form);
                return ClausePredicate.verb(group.start(words, at), at, meant);
            }
        }
        return null;
    }

    /** The "hosted" of "a dinner hosted by Oram", the "held" of "will speak at a dinner, to be held in Lima". */
    private boolean isOfOccasion(SentenceTokens words, int at) {
        boolean behind = words.is(at + 1, Word.BY) && lists.occasions().containsKey(words.word(at - 1));
        boolean ahead = words.is(at - 1, Word.BE) && words.is(at - 2, Word.TO) && words.is(at - 3, Word.COMMA);
        return (behind || ahead) && lists.is("by hosts", words.word(at));
    }

    /** "Miller, accompanied by Oram, left", "hosted by Oram, Miller spoke": what somebody else does. */
    private boolean isDoneBySomebody(SentenceTokens words, int at, VerbForm form) {
        boolean opens = at == words.firstWord() || words.is(at - 1, Word.COMMA);
        boolean by = words.is(at + 1, Word.BY) && form.particles().isEmpty();
        boolean done = form.sense() == PredicateClass.HOST || form.sense() == PredicateClass.HOLD;
        return by && (lists.is("goes with", words.word(at)) || opens && done);
    }

    /** The "had" of "had just opened", the "looks" of "looks forward to seeing": part of the verb behind it. */
    private boolean isPerfect(SentenceTokens words, int at) {
        if (lists.is("lets to and -ing", words.word(at + 1)) && words.is(at + 2, Word.TO)) {
            return true;
        }
        if (!lists.is("perfect auxiliary", words.word(at)) || words.is(at - 1, Word.THERE)) {
            return false;
        }
        int verb = at + 1;
        while (words.isWord(verb) && (lists.isAdverb(words.word(verb)) || words.is(verb, Word.NOT))) {
            verb++;
        }
        String word = words.word(verb);
        return Word.BEEN.is(word)
                || lists.verbs().list(word).stream().anyMatch(form -> form.tense() == VerbForm.Tense.PAST)
                || word.endsWith("ed");
    }

    /** The "anchored" of "remained anchored": how one stays. */
    private boolean isState(SentenceTokens words, int at, List<ClausePredicate> before) {
        ClausePredicate last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null
                && last.at() == at - 1
                && !last.nominal()
                && lists.is("stays so", words.word(at - 1))
                && lists.verbs().list(words.word(at)).stream().anyMatch(form -> form.tense() == VerbForm.Tense.PAST);
    }

    /** The "visiting" of "talks with visiting President Oram", "between Miller and visiting King Oram". */
    private boolean isGuest(SentenceTokens words, int at) {
        boolean behind = words.is(at - 1, Word.AND)
                || words.is(at - 1, Word.WITH)
                || words.is(at - 1, Word.THE)
                || words.is(at - 1, Word.BY);
        if (!behind || !lists.is("guest", words.word(at))) {
            return false;
        }
        int title = at + 1;
        while (title <= at + GUEST_REACH && words.isCapital(title) && words.person(title) == null) {
            title++;
        }
        Person guest = words.person(title);
        return guest != null && guest.strength() == Person.Strength.TITLED;
    }

    private static final int GUEST_REACH = 4;

    /** "Miller (left)", "Miller, left, and Oram", "Miller, second from left": where somebody stands in a picture. */
    private boolean isSide(SentenceTokens words, int at) {
        if (!lists.is("side of a picture", words.word(at))) {
            return false;
        }
        String before = words.word(at - 1);
        String behind = words.word(at + 1);
        boolean opened = lists.is("opens a side", before);
        return opened && lists.is("closes a side", behind) || Word.FROM.is(before);
    }

    /** "Was shot in Lima": who is shot is there, though who shoots need not be. */
    private boolean isDoneTo(SentenceTokens words, int at) {
        return lists.is("done to", words.word(at)) && lists.is("passive", words.word(at - 1));
    }

    /** "Miller put in at Callao": what is spelt as the base form is past where nothing asks for that. */
    private boolean isRatherPast(SentenceTokens words, int at, VerbForm form, List<VerbForm> all, boolean imperative) {
        return form.tense() == VerbForm.Tense.BASE
                && !imperative
                && !lists.is("lets-base", words.word(group.beforeGroup(words, at)))
                && all.stream()
                        .anyMatch(other -> other.tense() == VerbForm.Tense.PAST
                                && other.lemma().equals(form.lemma())
                                && other.particles().equals(form.particles()));
    }

    private static boolean particlesFollow(SentenceTokens words, int at, VerbForm form) {
        for (int i = 0; i < form.particles().size(); i++) {
            if (!words.word(at + 1 + i).equals(form.particles().get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isVerb(SentenceTokens words, int at, VerbForm form, boolean imperative) {
        int before = group.beforeGroup(words, at);
        boolean named =
                words.person(SubjectPosition.skipOrigin(words, before)) != null || group.isSubjectWord(words, before);
        boolean nounToo = lists.occasions().containsKey(words.word(at))
                || form.tense() == VerbForm.Tense.ING && lists.is("occasion-ing", words.word(at));
        return switch (form.tense()) {
            case BASE ->
                imperative && !lists.is("preposition", words.word(at + 1))
                        || lists.is("lets-base", words.word(before))
                        || lists.is("in turn", words.word(at - 1)) && !nounToo
                        || named && !nounToo
                        || named && isPlural(words, before);
            case PRESENT -> imperative && !nounToo || isPresent(words, at, before, named, nounToo);
            case PAST -> (!isDeterminer(words, before) || named) && !isAdjective(words, at);
            case ING ->
                !isDeterminer(words, before)
                        && (isIng(words, before, nounToo) || nounToo && isDoneNext(words, at))
                        && !isPreposition(words, at);
        };
    }

    /** "An unannounced but closely watched stop": says what stop, and nobody watched. */
    private boolean isAdjective(SentenceTokens words, int at) {
        if (!lists.occasions().containsKey(words.word(at + 1)) || lists.is("holds", words.word(at))) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - PHRASE_REACH) && words.isWord(i) && !words.isCovered(i); i--) {
            if (lists.standsForPerson(words.word(i))) {
                return false; // "the president opened talks"
            }
            if (lists.is("determiner", words.word(i))) {
                return i < at - 1 && !Word.THAT.is(words.word(i));
            }
            boolean adjective = !lists.isFunctionWord(words.word(i))
                    || lists.isAdverb(words.word(i))
                    || words.is(i, Word.BUT)
                    || words.is(i, Word.AND);
            if (!adjective || lists.is("auxiliary", words.word(i))) {
                return false;
            }
        }
        return false;
    }

    private boolean isPresent(SentenceTokens words, int at, int before, boolean named, boolean nounToo) {
        String previous = words.word(before);
        boolean closed = Word.CLOSING.is(previous) || words.isCapital(before) && words.place(before) == null;
        return !words.is(at + 1, Word.OF)
                && (named
                        || before < 0 && words.sentence().kind() != Sentence.Kind.PROSE
                        || Word.AND.is(previous)
                        || ClauseBounds.nextDay(words, at) >= 0
                        || Word.COMMA.is(previous) && !nounToo && !isSubject(words, at)
                        || lists.tripNouns().contains(previous)
                        || isCompany(previous) && !nounToo
                        || closed && !nounToo);
    }

    /** "The mission leaves", "the plane lands". */
    private boolean isCompany(String word) {
        return lists.isCompany(word)
                || lists.isCompany("body", word)
                || lists.isCompany("thing", word)
                || lists.is("led", word);
    }

    /** "Still, shares in Lima rose": behind what opens a sentence of prose that has named nobody yet, a noun. */
    private boolean isSubject(SentenceTokens words, int at) {
        if (words.sentence().kind() != Sentence.Kind.PROSE) {
            return false;
        }
        for (int i = 0; i < at - 1; i++) {
            String word = words.word(i);
            boolean known = !lists.verbs().list(word).isEmpty() || lists.isTitle(word) || words.isCapital(i) && i > 0;
            if (known || words.person(i) != null || lists.is("person-pronoun", word)) {
                return false;
            }
        }
        return true;
    }

    /** "Spoke following talks in Lima", but not "was following". */
    private boolean isPreposition(SentenceTokens words, int at) {
        return lists.is("preposition in -ing", words.word(at)) && !lists.is("be", words.word(at - 1));
    }

    private boolean isIng(SentenceTokens words, int before, boolean nounToo) {
        String previous = words.word(before);
        boolean ahead = Word.TO.is(previous) && lists.is("lets to and -ing", words.word(before - 1));
        boolean opened = lists.is("lets-ing", previous)
                || ahead
                || lists.tripNouns().contains(previous)
                || lists.is("perceived", previous);
        return before < 0 && !nounToo
                || opened && !(nounToo && lists.is("before-noun-ing", previous))
                || words.place(before) != null && !nounToo
                || words.date(before) != null && !nounToo;
    }

    /** "Flew to Lima, landing on Friday", "flew to Lima, meeting Oram": what is done next, and no noun. */
    private boolean isDoneNext(SentenceTokens words, int at) {
        boolean behind = words.is(at + 1, Word.ON)
                || words.is(at + 1, Word.IN)
                || words.is(at + 1, Word.AT)
                || words.date(at + 1) != null
                || words.person(at + 1) != null
                || lists.is("determiner", words.word(at + 1));
        return words.is(at - 1, Word.COMMA) && behind;
    }

    private static boolean isPlural(SentenceTokens words, int at) {
        Person person = words.person(at);
        if (person != null && Word.AND.isWithin(person.name()) || words.word(at).endsWith("s")) {
            return true;
        }
        for (int i = at - 1; i >= Math.max(0, at - PLURAL_REACH); i--) {
            if (words.is(i, Word.AND) && words.person(i) == null) {
                return words.isCapital(i - 1);
            }
        }
        return false;
    }

    private boolean isDeterminer(SentenceTokens words, int at) {
        String word = words.word(at);
        boolean possessive = Word.POSSESSIVE.is(word) && lists.is("apostrophe", words.word(at - 1));
        return lists.is("determiner", word) && !Word.THAT.is(word) && !Word.WHICH.is(word) || possessive;
    }
}
