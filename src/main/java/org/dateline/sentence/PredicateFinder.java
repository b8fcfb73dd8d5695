package org.dateline.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the verbs and nouns that head the parts of a sentence. */
final class PredicateFinder {
    private static final Set<String> OPENS_OTHER =
            Set.of("which", "who", "whose", "whom", "as", "because", "although", "though", "whereas", "that", "since");
    private static final Set<String> LETS_BASE = Set.of(
            "to", "will", "would", "may", "might", "could", "can", "should", "shall", "must", "not", "then", "also",
            "they", "we", "you", "ll", "and", "&", "or", "t", "i");
    private static final Set<String> LETS_ING = Set.of(
            "is", "are", "was", "were", "be", "been", "being", "am", "after", "before", "while", "when", "by", "upon",
            "on", ",", "and", "or", "since", "then", "(", "–", "—", ":", "s", "without", "for", "from");
    private static final Set<String> GROUP = Set.of(
            "to",
            "be",
            "been",
            "being",
            "is",
            "are",
            "was",
            "were",
            "am",
            "has",
            "have",
            "had",
            "having",
            "will",
            "would",
            "may",
            "might",
            "could",
            "can",
            "should",
            "shall",
            "must",
            "not",
            "ll",
            "t",
            "expected",
            "scheduled",
            "set",
            "due",
            "slated",
            "planning",
            "plans",
            "plan",
            "planned",
            "poised",
            "likely",
            "going",
            "about",
            "preparing",
            "prepares",
            "hopes",
            "hoped",
            "hoping",
            "wants",
            "wanted",
            "intends",
            "intend",
            "willing",
            "ready",
            "able",
            "gearing",
            "up",
            "opted",
            "decided",
            "chose",
            "refused",
            "declined",
            "expects",
            "expecting",
            "anticipated",
            "reported",
            "believed",
            "said",
            "supposed",
            "forced",
            "did",
            "does",
            "do",
            "don",
            "didn",
            "doesn",
            "won",
            "wouldn",
            "isn",
            "'",
            "’");

    private final EnglishLexicon lists;

    PredicateFinder(EnglishLexicon lists) {
        this.lists = lists;
    }

    List<ClausePredicate> find(SentenceTokens words) {
        List<ClausePredicate> heads = new ArrayList<>();
        boolean fragment = words.sentence().kind() == Sentence.Kind.ITEM
                || words.sentence().kind() == Sentence.Kind.HEADING;
        int first = firstWord(words);
        for (int i = 0; i < words.size(); i++) {
            if (words.isCovered(i) || !words.isWord(i) || isCompound(words, i)) {
                continue;
            }
            ClausePredicate head = PresencePredicates.be(words, i, groupStart(words, i));
            if (head == null) {
                head = verb(words, i, fragment && i == first);
            }
            if (head == null) {
                head = noun(words, i, heads);
            }
            if (head == null) {
                head = opener(words, i);
            }
            if (head == null) {
                head = unlisted(words, i, heads);
            }
            if (head == null) {
                head = PresencePredicates.onward(words, i);
            }
            if (head != null) {
                heads.add(head);
                i = Math.max(i, head.next() - 1);
            }
        }
        return heads;
    }

    /** The last part of "long-delayed" is no verb. */
    private boolean isCompound(SentenceTokens words, int at) {
        boolean joined =
                at > 1 && words.word(at - 1).equals("-") && words.touchesNext(at - 2) && words.touchesNext(at - 1);
        return joined && !lists.occasions().containsKey(words.word(at));
    }

    /** First word behind bullets and clock times. */
    private static int firstWord(SentenceTokens words) {
        int i = 0;
        while (i < words.size() && (!words.isWord(i) || words.date(i) != null)) {
            i++;
        }
        return i;
    }

    private @Nullable ClausePredicate verb(SentenceTokens words, int at, boolean imperative) {
        for (VerbForm form : lists.verbs().list(words.word(at))) {
            if (particlesFollow(words, at, form) && isVerb(words, at, form, imperative)) {
                boolean there = form.sense() == PredicateClass.REPORT
                        && form.tense() == VerbForm.Tense.PAST
                        && isSaidSomewhere(words, at + 1);
                return there
                        ? new ClausePredicate(
                                groupStart(words, at),
                                at,
                                PredicateClass.SPEECH,
                                new VerbForm(form.lemma(), PredicateClass.SPEECH, "A", form.tense(), form.particles()),
                                false,
                                false)
                        : new ClausePredicate(groupStart(words, at), at, form.sense(), form, false, false);
            }
        }
        return null;
    }

    /** "Told reporters in Lima", "said at the airport of Lima": what is said there, not what is said of it. */
    private static boolean isSaidSomewhere(SentenceTokens words, int from) {
        for (int i = from; i < from + SPEECH_REACH && words.isWord(i); i++) {
            String word = words.word(i);
            if (word.equals("that") || word.equals("of") || word.equals("about")) {
                return false;
            }
            boolean at = word.equals("in") || word.equals("at");
            for (int name = i + 1; at && name <= i + SPEECH_REACH && words.isWord(name); name++) {
                if (words.place(name) != null) {
                    return true;
                }
                boolean phrase = words.isCapital(name)
                        || words.word(name).equals("the")
                        || words.word(name).equals("of")
                        || words.word(name).equals("airport");
                if (!phrase) {
                    break;
                }
            }
        }
        return false;
    }

    private static final int SPEECH_REACH = 5;

    /** What somebody is told to do, by a verb of no list: "she wept". */
    private @Nullable ClausePredicate unlisted(SentenceTokens words, int at, List<ClausePredicate> heads) {
        String word = words.word(at);
        boolean plain = word.length() > 2
                && word.chars().allMatch(Character::isLetter)
                && !words.isCapital(at)
                && !GROUP.contains(word)
                && !lists.isFunctionWord(word)
                && !lists.idleVerbs().contains(word)
                && !lists.isTitle(word)
                && !lists.occasions().containsKey(word)
                && !lists.tripNouns().contains(word)
                && !word.endsWith("ly")
                && lists.verbs().list(word).isEmpty();
        if (!plain) {
            return null;
        }
        int group = groupStart(words, at);
        int subject = skipDate(words, skipAdverbs(words, group - 1));
        boolean human = words.person(subject) != null
                || PERSONS.contains(words.word(subject))
                || words.isWord(subject) && lists.standsForPerson(words.word(subject)) && group < at;
        boolean joined = group < at
                && words.word(group - 1).equals("and")
                && MODALS.contains(words.word(group))
                && heads.stream().anyMatch(head -> head.form() != null);
        if (!human && !joined) {
            return null;
        }
        VerbForm.Tense tense = tense(words, group, at);
        return tense == null
                ? null
                : new ClausePredicate(
                        group,
                        at,
                        PredicateClass.ACT,
                        new VerbForm(word, PredicateClass.ACT, "A", tense, List.of()),
                        false,
                        false);
    }

    private static VerbForm.@Nullable Tense tense(SentenceTokens words, int group, int at) {
        String word = words.word(at);
        String before = words.word(at - 1);
        if (word.endsWith("ing")) {
            return group < at ? VerbForm.Tense.ING : null;
        }
        if (group < at && LETS_BASE.contains(before)) {
            return VerbForm.Tense.BASE;
        }
        if (word.endsWith("s") && !word.endsWith("ss")) {
            return group < at ? null : VerbForm.Tense.PRESENT;
        }
        return group < at || word.endsWith("ed") || PERSONS.contains(words.word(group - 1))
                ? VerbForm.Tense.PAST
                : null;
    }

    private static final Set<String> MODALS = Set.of("will", "would", "may", "might", "should", "can");

    private static final Set<String> PERSONS = Set.of("he", "she", "they");

    private static boolean particlesFollow(SentenceTokens words, int at, VerbForm form) {
        for (int i = 0; i < form.particles().size(); i++) {
            if (!words.word(at + 1 + i).equals(form.particles().get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isVerb(SentenceTokens words, int at, VerbForm form, boolean imperative) {
        int before = skipDate(words, skipAdverbs(words, at - 1));
        String previous = words.word(before);
        boolean named = words.person(before) != null || isSubjectWord(words, before);
        boolean starts = before < 0;
        boolean nounToo = lists.occasions().containsKey(words.word(at))
                || form.tense() == VerbForm.Tense.ING && isOccasionIng(words.word(at));
        return switch (form.tense()) {
            case BASE ->
                imperative && !lists.is("preposition", words.word(at + 1))
                        || LETS_BASE.contains(previous)
                        || named && !nounToo
                        || named && isPlural(words, before);
            case PRESENT ->
                !words.word(at + 1).equals("of")
                        && (named
                                || starts && words.sentence().kind() != Sentence.Kind.PROSE
                                || previous.equals("and")
                                || previous.equals(",") && !nounToo
                                || lists.tripNouns().contains(previous)
                                || closesClause(words, before) && !nounToo);
            case PAST -> !isDeterminer(words, before) || named;
            case ING ->
                !isDeterminer(words, before)
                        && (starts && !nounToo
                                || (LETS_ING.contains(previous)
                                                || lists.tripNouns().contains(previous))
                                        && !(nounToo
                                                && (previous.equals(",")
                                                        || previous.equals("and")
                                                        || previous.equals(":")
                                                        || previous.equals("for")
                                                        || previous.equals("from")
                                                        || previous.equals("s")))
                                || words.place(before) != null && !nounToo
                                || words.date(before) != null && !nounToo);
        };
    }

    private static boolean isOccasionIng(String word) {
        return word.equals("meeting")
                || word.equals("signing")
                || word.equals("landing")
                || word.equals("greeting")
                || word.equals("opening")
                || word.equals("briefing");
    }

    private boolean closesClause(SentenceTokens words, int at) {
        return words.word(at).equals(")") || words.isCapital(at) && words.place(at) == null;
    }

    private static boolean isPlural(SentenceTokens words, int at) {
        Person person = words.person(at);
        if (person != null && person.name().contains(" and ") || words.word(at).endsWith("s")) {
            return true;
        }
        for (int i = at - 1; i >= Math.max(0, at - 12); i--) {
            if (words.word(i).equals("and") && words.person(i) == null) {
                return words.isCapital(i - 1);
            }
        }
        return false;
    }

    private boolean isSubjectWord(SentenceTokens words, int at) {
        String word = words.word(at);
        return lists.is("pronoun", word) || word.equals("which") || words.isWord(at) && lists.standsForPerson(word);
    }

    private boolean isDeterminer(SentenceTokens words, int at) {
        String word = words.word(at);
        boolean possessive = word.equals("s")
                && (words.word(at - 1).equals("'") || words.word(at - 1).equals("’"));
        return lists.is("determiner", word) && !word.equals("that") && !word.equals("which") || possessive;
    }

    private int skipAdverbs(SentenceTokens words, int from) {
        int at = from;
        while (at >= 0
                && words.date(at) == null
                && words.isWord(at)
                && (lists.is("adverb", words.word(at)) && !words.word(at).equals("not")
                        || words.word(at).endsWith("ly") && words.word(at).length() > 4)) {
            at--;
        }
        return at;
    }

    private int skipDate(SentenceTokens words, int from) {
        int at = from;
        while (at >= 0 && words.date(at) != null) {
            at--;
        }
        if (at < from && words.word(at).equals("on")) {
            at--;
        }
        return at < from && at >= 0 && (words.person(at) != null || isSubjectWord(words, at)) ? at : from;
    }

    private int groupStart(SentenceTokens words, int verb) {
        int at = verb;
        while (at > 0) {
            int before = skipAdverbs(words, at - 1);
            if (before < 0 || words.isCovered(before) || !GROUP.contains(words.word(before))) {
                break;
            }
            boolean apostrophe =
                    words.word(before).equals("'") || words.word(before).equals("’");
            if (apostrophe && !words.touchesNext(before)) {
                break;
            }
            at = before;
        }
        return at;
    }

    /** A noun of occasion, unless a verb before it holds or attends it. */
    private @Nullable ClausePredicate noun(SentenceTokens words, int at, List<ClausePredicate> heads) {
        PredicateClass sense = lists.occasions().get(words.word(at));
        if (sense == null || words.touchesNext(at) && words.word(at + 1).equals("-")) {
            return null;
        }
        if (lists.occasions().containsKey(words.word(at + 1))) {
            return null; // "signing ceremony", "press conference": the last noun counts, "state visit dinner"
        }
        if (lists.tripNouns().contains(words.word(at)) && isCounted(words, at)) {
            return null;
        }
        ClausePredicate last = heads.isEmpty() ? null : heads.get(heads.size() - 1);
        boolean held = last != null
                && (last.sense().needsOccasion()
                        || last.sense() == PredicateClass.CANCEL
                        || last.sense() == PredicateClass.HOST
                        || last.sense() == PredicateClass.BEGIN
                        || last.sense() == PredicateClass.END)
                && at - last.at() <= 12;
        boolean ofVerb = last != null
                && !last.nominal()
                && last.form() != null
                && last.sense().isPresence()
                && isSamePhrase(words, last.next(), at);
        if (held || ofVerb) {
            return null;
        }
        return new ClausePredicate(at, at, sense, null, true, false);
    }

    /** The tour of "day six of the royal tour" only says what the day is counted in. */
    private static boolean isCounted(SentenceTokens words, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            if (words.date(i) != null) {
                return words.word(i).equals("of") || words.word(i + 1).equals("of");
            }
        }
        return false;
    }

    /** Whether no mark or joint stands between, so that the noun belongs to the verb: "meets Oram on the sidelines of the summit". */
    private static boolean isSamePhrase(SentenceTokens words, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = words.word(i);
            boolean mark = !words.isWord(i)
                    && !words.isCovered(i)
                    && !word.equals("-")
                    && !word.equals("(")
                    && !word.equals(")")
                    && !word.equals("'")
                    && !word.equals("’")
                    && !word.equals("\"")
                    && !word.equals("“")
                    && !word.equals("”");
            if (mark
                    || word.equals("after")
                    || word.equals("before")
                    || word.equals("during")
                    || word.equals("and") && !words.isCapital(i + 1)) {
                return false;
            }
        }
        return true;
    }

    /** A word that opens a part of the sentence that says something else. */
    private @Nullable ClausePredicate opener(SentenceTokens words, int at) {
        String word = words.word(at);
        if (OPENS_OTHER.contains(word)) {
            boolean relative = word.equals("which") || word.equals("who");
            return new ClausePredicate(at, at, PredicateClass.OTHER, null, false, relative);
        }
        boolean infinitive = word.equals("to")
                && words.isWord(at + 1)
                && !words.isCovered(at + 1)
                && !words.isCapital(at + 1)
                && !lists.isFunctionWord(words.word(at + 1))
                && !lists.occasions().containsKey(words.word(at + 1))
                && !words.word(at + 1).equals("be")
                && lists.verbs().list(words.word(at + 1)).isEmpty();
        return infinitive ? new ClausePredicate(at, at, PredicateClass.OTHER, null, false, false) : null;
    }
}
