package org.dateline.sentence;

import java.util.List;
import org.dateline.article.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds whose an occasion is: "Miller's visit", "his talks", "the visit by Miller". */
final class NounSubjects {
    private static final int OWNER_REACH = 6;
    private static final int BY_REACH = 6;
    private static final int PAIR_REACH = 3;
    private static final int DEFINITE_REACH = 4;

    private final EnglishLexicon lists;
    private final NamedSubjects names;
    private final Descriptions descriptions;

    NounSubjects(EnglishLexicon lists) {
        this.lists = lists;
        this.names = new NamedSubjects(lists);
        this.descriptions = new Descriptions(lists);
    }

    Subject find(SentenceTokens words, ClausePredicate head, List<Subject> before) {
        Subject pair = pair(words, head.at());
        if (pair != null) {
            return pair;
        }
        Subject owner = owner(words, head.at());
        owner = owner == null ? visitor(words, head) : owner;
        if (owner != null) {
            return owner;
        }
        int first = words.firstWord();
        boolean opens = head.at() - first <= OWNER_REACH && before.isEmpty() && noVerbBetween(words, first, head.at());
        if (opens && words.sentence().kind() != Sentence.Kind.PROSE) {
            Subject named = names.find(words, first);
            return named != null ? named : Subject.IMPLICIT;
        }
        if (lists.tripNouns().contains(words.word(head.at()))) {
            if (isDefinite(words, head.at())) {
                return Subject.TRIP;
            }
            if (opens) {
                return Subject.IMPLICIT; // "A trip to Rome is on Miller's agenda"
            }
        }
        if (opens && isDefinite(words, head.at())) {
            return Subject.pronoun("");
        }
        return isTakenPartIn(words, head.at()) ? takesPart(words, head, before) : Subject.OTHER;
    }

    /** "The Miller-Oram talks". */
    private @Nullable Subject pair(SentenceTokens words, int noun) {
        for (int i = noun - 1; i > Math.max(0, noun - PAIR_REACH); i--) {
            Subject named =
                    words.person(i) == null || !lists.is("pair-mark", words.word(i - 1)) ? null : names.find(words, i);
            if (named != null && named.people().size() > 1) {
                return named;
            }
        }
        return null;
    }

    private @Nullable Subject owner(SentenceTokens words, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - OWNER_REACH); i--) {
            if (words.is(i, Word.POSSESSIVE) && lists.is("apostrophe", words.word(i - 1))) {
                if (words.date(i - 2) != null) {
                    return null; // "yesterday's trip"
                }
                Subject named = names.find(words, i - 2);
                if (named != null) {
                    return named;
                }
                boolean person = words.place(i - 2) == null && lists.standsForPerson(words.word(i - 2));
                return person ? descriptions.read(words, i - 2) : Subject.OTHER;
            }
            if (lists.is("writer's", words.word(i))) {
                return Subject.WRITER;
            }
            if (lists.is("possessive", words.word(i))) {
                return Subject.pronoun(PronounForms.nominative(words.word(i)));
            }
            boolean another = lists.is("preposition", words.word(i)); // "began her tour with a visit"
            if (another || !words.isWord(i) && !words.is(i, Word.HYPHEN)) {
                return null;
            }
        }
        return null;
    }

    /** "A visit to Lima by President Miller", "the arrival of Miller in Lima", "talks in Lima between Miller and Oram". */
    private @Nullable Subject visitor(SentenceTokens words, ClausePredicate head) {
        int noun = head.at();
        for (int i = noun + 1; i <= noun + BY_REACH && words.isWord(i); i++) {
            if (head.sense() == PredicateClass.MEETING && words.is(i, Word.BETWEEN)) {
                return between(words, i);
            }
            boolean goes = head.sense().isMove() || head.sense() == PredicateClass.VISIT;
            if (words.is(i, Word.BY) || goes && i == noun + 1 && words.is(i, Word.OF)) {
                boolean somebody = lists.is("determiner", words.word(i + 1));
                for (int who = i + 1; who <= i + BY_REACH && words.isWord(who); who++) {
                    Person person = words.person(who);
                    if (person != null) {
                        return names.find(words, words.tokenAt(person.span().end()) - 1);
                    }
                    if (lists.standsForPerson(words.word(who)) && !words.isCapital(who + 1)) {
                        return descriptions.read(words, who);
                    }
                }
                return somebody && words.is(i, Word.BY) ? Subject.OTHER : null;
            }
        }
        return null;
    }

    private static final int PAIRED_REACH = 14;

    /** Of "between President Miller and Prime Minister Oram" both. */
    private @Nullable Subject between(SentenceTokens words, int between) {
        Subject found = null;
        for (int i = between + 1; i <= between + PAIRED_REACH && words.isWord(i); i++) {
            Person person = words.person(i);
            Subject named = person == null
                    ? null
                    : names.find(words, words.tokenAt(person.span().end()) - 1);
            found = named == null ? found : named;
            if (found != null && found.people().size() > 1) {
                return found;
            }
        }
        return found;
    }

    /** "At a rally in Lima", "during a visit to Lima", "after talks in Lima": whoever the sentence tells of was there. */
    private boolean isTakenPartIn(SentenceTokens words, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - OWNER_REACH); i--) {
            if (lists.is("taking-part", words.word(i))
                    || NextStops.comesNext(words, i, lists)
                    || words.is(i, Word.WITH) && lists.is("part of a plan", words.word(noun))) {
                return true;
            }
            boolean mark = !words.isWord(i) && !words.is(i, Word.HYPHEN) && !lists.is("apostrophe", words.word(i));
            if (mark || lists.is("preposition", words.word(i))) {
                return false;
            }
        }
        return false;
    }

    private Subject takesPart(SentenceTokens words, ClausePredicate head, List<Subject> before) {
        if (before.isEmpty()) {
            return head.at() - words.firstWord() <= OWNER_REACH ? Subject.IMPLICIT : Subject.OTHER;
        }
        boolean visit = head.sense() == PredicateClass.VISIT;
        boolean thought = words.between(0, head.at()).stream().anyMatch(word -> lists.is("attitude", word));
        return thought && !visit ? Subject.OTHER : before.get(before.size() - 1);
    }

    private boolean noVerbBetween(SentenceTokens words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(i, Word.STOP) || words.isWord(i) && lists.is("auxiliary", words.word(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDefinite(SentenceTokens words, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - DEFINITE_REACH); i--) {
            if (words.is(i, Word.THE) || words.is(i, Word.THIS)) {
                return true;
            }
        }
        return false;
    }
}
