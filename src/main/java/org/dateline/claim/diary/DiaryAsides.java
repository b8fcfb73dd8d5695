package org.dateline.claim.diary;

import java.util.stream.IntStream;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;

/**
 * Tells what an entry says of a place beside its day: what was met or bought there before ("the hat I bought in Lima"), that one
 * has been there once, that a bed is booked, that a way was not gone to its end, and who is or comes from there.
 */
final class DiaryAsides {
    private static final int PHRASE = 4;
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private DiaryAsides() {}

    static boolean isAside(SentenceTokens words, DiaryTeller teller, int at) {
        int part = teller.partOf(at);
        return isRemembered(words, at)
                || isExperience(words, part, at)
                || isArranged(words, part, at)
                || isUnreached(words, part, at)
                || isSomebodys(words, part, at)
                || isBefore(words, part, at)
                || isToCome(words, at);
    }

    /** "The hat I bought in Lima", "the photographs that we took in Lima"; but not "the bus we took to Lima". */
    private static boolean isRemembered(SentenceTokens words, int at) {
        int subject = IntStream.iterate(at - 1, i -> i > 0 && !isStop(words, i), i -> i - 1)
                .filter(i -> isSubject(words, i))
                .findFirst()
                .orElse(0);
        boolean way = IntStream.range(subject, at)
                .anyMatch(i -> DiaryWords.is("way", words.word(i)) && words.has(i, at, Word.TO));
        if (subject == 0 || way) {
            return false;
        }
        boolean relative = DiaryWords.is("relative", words.word(subject - 1));
        boolean loose = relative && words.is(subject - 2, Word.COMMA);
        return loose || isThing(words, relative ? subject - 2 : subject - 1);
    }

    /** Whether "the hat" ends there, and is no "in the hotel" that opens what is told. */
    private static boolean isThing(SentenceTokens words, int noun) {
        if (!words.isWord(noun)
                || words.date(noun) != null
                || words.place(noun) != null
                || LISTS.isFunctionWord(words.word(noun))
                || DiaryWords.is("own", words.word(noun))
                || DiaryWords.is("no thing", words.word(noun))) {
            return false;
        }
        int determiner = noun - 1;
        while (noun - determiner < PHRASE
                && words.isWord(determiner)
                && !LISTS.is("determiner", words.word(determiner))
                && !LISTS.isFunctionWord(words.word(determiner))) {
            determiner--;
        }
        boolean opens = determiner < 2 || isStop(words, determiner - 2) || words.is(determiner - 2, Word.AND);
        boolean adverbial = opens && LISTS.is("preposition", words.word(determiner - 1));
        return LISTS.is("determiner", words.word(determiner)) && !adverbial;
    }

    private static boolean isSubject(SentenceTokens words, int i) {
        String word = words.word(i);
        return LISTS.is("first person", word) && !LISTS.is("determiner", word) && !DiaryWords.is("us", word);
    }

    private static boolean isStop(SentenceTokens words, int i) {
        return !words.isWord(i) && !words.is(i, Word.APOSTROPHE) && !words.is(i, Word.HYPHEN);
    }

    /** "I have been in Lima twice", "we have seen Lima": once, and not on that day, unless it says for how long or since when. */
    private static boolean isExperience(SentenceTokens words, int part, int at) {
        boolean timed = IntStream.range(part, words.size())
                .anyMatch(i -> words.date(i) != null || DiaryWords.is("by now", words.word(i)));
        return !timed
                && IntStream.range(part, at)
                        .filter(i -> DiaryWords.is("has", words.word(i)))
                        .anyMatch(i ->
                                isExperience(words, words.is(i + 1, Word.BEEN) ? i + 1 : pastAdverb(words, i + 1)));
    }

    private static boolean isExperience(SentenceTokens words, int verb) {
        return DiaryWords.is("experienced", words.word(verb))
                && (!words.is(verb, Word.BEEN)
                        || words.is(verb + 1, Word.IN)
                        || words.is(verb + 1, Word.AT)
                        || words.is(verb + 1, Word.TO));
    }

    private static int pastAdverb(SentenceTokens words, int i) {
        return DiaryWords.is("experienced", words.word(i)) ? i : i + 1;
    }

    /** "We booked a room in Lima", but not "we booked into a hotel in Lima". */
    private static boolean isArranged(SentenceTokens words, int part, int at) {
        return IntStream.range(part, at)
                .anyMatch(i -> DiaryWords.is("arranged", words.word(i))
                        && !words.is(i + 1, Word.IN)
                        && !DiaryWords.is("to", words.word(i + 1)));
    }

    /** "Tried to get to Lima", "to Lima, but turned back", "forty miles left to Lima". */
    private static boolean isUnreached(SentenceTokens words, int part, int at) {
        boolean tried = IntStream.range(part, at)
                .anyMatch(i -> DiaryWords.is("tried", words.word(i))
                        && IntStream.range(i, Math.min(at, i + PHRASE)).anyMatch(j -> isToGo(words, j))
                        && !words.has(i, at, Word.AND));
        boolean ahead = IntStream.range(part, at)
                .anyMatch(i -> DiaryWords.is("length", words.word(i))
                        && (DiaryWords.is("left over", words.word(i + 1))
                                || words.is(i + 1, Word.TO) && DiaryWords.is("way", words.word(i + 2))));
        return tried || ahead || isGivenUp(words, at);
    }

    /** "To get to Lima", "to reach Lima"; not "to sleep in Lima". */
    private static boolean isToGo(SentenceTokens words, int at) {
        String verb = words.word(at + 1);
        return words.is(at, Word.TO) && (DiaryWords.is("way", verb) || DiaryWords.is("here", verb));
    }

    private static boolean isGivenUp(SentenceTokens words, int at) {
        int but = IntStream.range(at, words.size())
                .filter(i -> words.is(i, Word.BUT))
                .findFirst()
                .orElse(words.size());
        boolean further =
                IntStream.range(at, but).anyMatch(i -> words.place(i) != null && words.place(i) != words.place(at));
        return !further
                && IntStream.range(but, words.size())
                        .anyMatch(i -> DiaryWords.is("gives up", words.word(i))
                                && IntStream.rangeClosed(i + 1, i + 2)
                                        .anyMatch(j -> DiaryWords.is("given up", words.word(j))));
    }

    /** "A letter from Ida in Lima", "Anna from Lima". */
    private static boolean isSomebodys(SentenceTokens words, int part, int at) {
        boolean tidings = IntStream.range(part, at)
                .anyMatch(i -> words.is(i, Word.FROM) && DiaryWords.is("tidings", words.word(i - 1)) && i < at - 1);
        String before = words.word(at - 2);
        boolean somebody = words.is(at - 1, Word.FROM)
                && words.isCapital(at - 2)
                && words.place(at - 2) == null
                && !LISTS.isFunctionWord(before)
                && !DiaryWords.is("way", before)
                && !DiaryWords.is("left", before)
                && !DiaryWords.is("own", before)
                && !DiaryWords.is("greeting", before)
                && !DiaryWords.is("length", before);
        return tidings || somebody;
    }

    /** "The week before we had been in Lima", "before that we were in Lima": on which day nobody says. */
    private static boolean isBefore(SentenceTokens words, int part, int at) {
        return IntStream.range(Math.max(0, part - 1), at) // "that we" may open a part
                .anyMatch(i -> words.is(i, Word.BEFORE)
                        && words.date(i) == null
                        && (words.is(i + 1, Word.THAT)
                                || DiaryWords.is("span", words.word(i - 1)) && isSubject(words, i + 1)));
    }

    /** "When I go to Lima she wants me to write": not yet. */
    private static boolean isToCome(SentenceTokens words, int at) {
        boolean when = IntStream.range(0, at)
                .anyMatch(i -> DiaryWords.is("once", words.word(i))
                        && isSubject(words, i + 1)
                        && DiaryWords.is("comes", words.word(i + 2)));
        return when && IntStream.range(at, words.size()).anyMatch(i -> DiaryWords.is("then will", words.word(i)));
    }
}
