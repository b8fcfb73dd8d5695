package org.dateline.sentence;

import java.util.List;
import java.util.Optional;
import org.dateline.place.PlaceMention;
import org.jspecify.annotations.Nullable;

/** Finds who does what a verb tells. */
final class VerbSubjects {
    private static final int CONTROL_REACH = 3;
    private static final int ONE_OF_REACH = 6;

    private final EnglishLexicon lists;
    private final SubjectPosition position;
    private final NamedSubjects names;
    private final Descriptions descriptions;

    VerbSubjects(EnglishLexicon lists) {
        this.lists = lists;
        this.position = new SubjectPosition(lists);
        this.names = new NamedSubjects(lists);
        this.descriptions = new Descriptions(lists);
    }

    Subject find(SentenceTokens words, ClausePredicate head, List<Subject> before) {
        Subject aside = words.is(head.at(), Word.IN) ? names.find(words, head.at() - 2) : null;
        if (aside != null) {
            return aside; // "Miller, in Lima for talks, said"
        }
        int at = position.find(words, head.group() - 1);
        if (at < 0) {
            return Subject.IMPLICIT;
        }
        if (position.isLeftOut(words, at)) {
            return Subject.OTHER;
        }
        return someone(words, head, at)
                .orElseGet(() -> joined(words, head, at, before).orElseGet(() -> described(words, at)));
    }

    /** Somebody who is named or stands there as a pronoun. */
    private Optional<Subject> someone(SentenceTokens words, ClausePredicate head, int at) {
        Subject named = names.find(words, at);
        boolean apposed = words.is(at + 1, Word.COMMA); // "directed her adviser, Jonas Oram, to travel"
        if (named != null && (apposed && words.is(head.group(), Word.TO) || isToldToDo(words, head, at))) {
            return Optional.of(named);
        }
        if (named != null && !isObject(words, head, at)) {
            return Optional.of(names.isOfWhom(words, at) ? Subject.OTHER : named);
        }
        if (lists.isCompany("body", words.word(at)) && isPossessive(words, at - 1)) {
            Subject dead = names.find(words, at - 3); // "Miller's body arrived"
            return Optional.of(dead != null ? dead : Subject.OTHER);
        }
        if (lists.isCompany("body", words.word(at)) && lists.is("possessive", words.word(at - 1))) {
            return Optional.of(
                    Subject.pronoun(PronounForms.nominative(words.word(at - 1)))); // "her body lies in state"
        }
        Subject aboard = aboard(words, head, at);
        if (aboard != null) {
            return Optional.of(aboard);
        }
        Subject office = descriptions.office(words, at);
        if (office != null) {
            return Optional.of(office);
        }
        String word = words.word(at);
        if (Word.WHO.is(word)) {
            return Optional.of(whoseRelative(words, at));
        }
        if (lists.is("person-pronoun", word)) {
            return Optional.of(Subject.pronoun(word));
        }
        if (lists.is("writer", word)) {
            return Optional.of(Subject.WRITER);
        }
        return position.isCountryThatActs(words, at) ? Optional.of(Subject.OTHER) : Optional.empty();
    }

    /** "Miller's armoured train crossed into Peru" with her on it; "the Ada Miller cruise ship docked". */
    private @Nullable Subject aboard(SentenceTokens words, ClausePredicate head, int at) {
        boolean carries = lists.isCompany("ship", words.word(at)) || lists.isCompany("vehicle", words.word(at));
        if (!carries || !head.sense().isMove() && head.sense() != PredicateClass.VISIT) {
            return null;
        }
        int name = lists.is("sort of ship", words.word(at - 1)) ? at - 2 : at - 1;
        return words.person(name) != null ? names.find(words, name) : names.owner(words, at);
    }

    /** What goes on with a subject before it, or names none. */
    private Optional<Subject> joined(SentenceTokens words, ClausePredicate head, int at, List<Subject> before) {
        String word = words.word(at);
        boolean covered = words.date(at) != null || words.place(at) != null || words.person(at) != null;
        boolean joined =
                lists.is("subject-join", word) || lists.is("perceived", word) || Word.COMMA.is(word) || covered;
        boolean infinitive = words.is(head.group(), Word.TO);
        boolean ing = head.tense() == VerbForm.Tense.ING;
        boolean nounOfTrip =
                lists.tripNouns().contains(word) || lists.occasions().containsKey(word);
        if (!joined && !(ing && !words.isWord(at)) && !(infinitive && nounOfTrip)) {
            return Optional.empty();
        }
        if (infinitive && isCountryToldToDo(words, at)) {
            return Optional.of(Subject.OTHER);
        }
        Subject apart = ing && Word.COMMA.is(word) ? position.openingClause(words, at - 1, names) : null;
        if (apart != null) {
            return Optional.of(apart); // "officials said Ada Miller, arriving in Lima, spoke"
        }
        boolean goesOn = ing || infinitive || lists.is("subject-goes-on", word);
        return Optional.of(before.isEmpty() || !goesOn ? Subject.IMPLICIT : before.get(before.size() - 1));
    }

    private Subject described(SentenceTokens words, int at) {
        String word = words.word(at);
        if (descriptions.isTheTwo(words, at)) {
            return Subject.description(SubjectFinder.THE_TWO, Subject.Owner.NONE);
        }
        if (words.isWord(at) && (lists.standsForPerson(word) || lists.isTitlePhrase(words, at))) {
            return descriptions.read(words, at);
        }
        if (lists.is("age", word) && words.is(at - 1, Word.HYPHEN)) {
            return Subject.description(word, Subject.Owner.NONE); // "the 19-year-old"
        }
        if (lists.is("whose", words.word(at - 1)) && lists.tripNouns().contains(word)) {
            return whoseRelative(words, at - 1); // "Miller, whose delegation stopped"
        }
        if (words.isWord(at) && lists.tripNouns().contains(word)) {
            Subject owner = descriptions.isTheTrip(words, at) ? names.owner(words, at) : null;
            if (owner != null) {
                return owner;
            }
            return descriptions.isTheTrip(words, at) ? Subject.TRIP : Subject.OTHER;
        }
        boolean led = lists.is("led", word) || lists.isCompany("body", word);
        boolean group = words.isWord(at) && led && descriptions.isTheTrip(words, at); // "the mission left"
        if (Word.IT.is(word) || group) {
            return Subject.other(word);
        }
        if (words.isWord(at) && (lists.isCompany(word) || lists.isCompany("thing", word))) {
            boolean own = words.between(at - 2, at).stream().anyMatch(w -> lists.is("writer's", w));
            return own ? Subject.WRITER : Subject.other(word);
        }
        if (words.isCapital(at) && words.is(at - 1, Word.THE) && words.place(at) == null) {
            return Subject.other(word); // "the Comfort sailed"
        }
        boolean bullet = !words.isWord(at) && (at <= 2 || at < words.firstWord());
        boolean number = words.isWord(at) && words.isNumber(at);
        return bullet || number || Word.COLON.is(word) || Word.HYPHEN.is(word) ? Subject.IMPLICIT : Subject.OTHER;
    }

    private boolean isPossessive(SentenceTokens words, int at) {
        return words.is(at, Word.POSSESSIVE) && lists.is("apostrophe", words.word(at - 1));
    }

    /** Of "asked Oram to return to Lima", Oram is who returns. */
    private boolean isToldToDo(SentenceTokens words, ClausePredicate head, int at) {
        Person person = words.person(at);
        if (person == null || !words.is(head.group(), Word.TO)) {
            return false;
        }
        int first = words.tokenAt(person.span().start());
        for (int i = first - 1; i >= Math.max(0, first - CONTROL_REACH); i--) {
            if (lists.is("has-done", words.word(i))) {
                return true;
            }
            if (words.is(i, Word.TO) && lists.is("asks others", words.word(i - 1))) {
                return true; // "an invitation to Oram to come to Lima"
            }
            boolean title = lists.is("determiner", words.word(i)) || lists.isTitle(words.word(i));
            if (!title && !words.is(i, Word.ON)) {
                return false;
            }
        }
        return false;
    }

    /** Of "persuaded Peru to return to talks", Peru is who returns. */
    private boolean isCountryToldToDo(SentenceTokens words, int at) {
        PlaceMention place = words.place(at);
        return place != null
                && lists.is("has-done", words.word(words.tokenAt(place.span().start()) - 1));
    }

    /** Of "flies to Lima to meet Oram", Oram is not who meets. */
    private static boolean isObject(SentenceTokens words, ClausePredicate head, int at) {
        boolean auxiliary = head.group() < head.at();
        return words.is(head.group(), Word.TO) && words.person(at) != null
                || head.tense() == VerbForm.Tense.ING && !auxiliary;
    }

    private Subject whoseRelative(SentenceTokens words, int who) {
        boolean mark = words.is(who - 1, Word.COMMA) || lists.is("dash", words.word(who - 1));
        int at = mark ? who - 2 : who - 1;
        @Nullable Subject named = names.find(words, at);
        if (named != null) {
            return names.isFromWhom(words, at) ? Subject.OTHER : named;
        }
        Subject one = oneOf(words, at);
        if (one != null) {
            return one;
        }
        return words.isWord(at) && lists.standsForPerson(words.word(at)) ? descriptions.read(words, at) : Subject.OTHER;
    }

    /** "Miller was one of 20 leaders who met", "Miller was among those who met"; null where nobody is. */
    private @Nullable Subject oneOf(SentenceTokens words, int noun) {
        for (int i = noun; i > Math.max(0, noun - ONE_OF_REACH); i--) {
            boolean among = words.is(i, Word.AMONG) || words.is(i, Word.OF) && words.is(i - 1, Word.ONE);
            int be = words.is(i, Word.AMONG) ? i - 1 : i - 2;
            if (among) {
                return lists.is("be", words.word(be)) ? names.find(words, position.find(words, be - 1)) : null;
            }
            if (!words.isWord(i) && !words.isNumber(i)) {
                return null;
            }
        }
        return null;
    }
}
