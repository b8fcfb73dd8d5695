package org.dateline.claim.diary;

import java.util.stream.IntStream;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;
import org.dateline.time.DateForm;
import org.dateline.time.DateMention;

/** Where a sentence tells of a way by night: "the night train", "drove through the night", "woke up in Lima". */
final class NightWay {
    /** "The overnight bus on the 17th": the day on which it set out. */
    private static final int SET_OUT_TOKENS = 5;

    private NightWay() {}

    /** The token that tells so; -1 where none does. */
    static int find(SentenceTokens words, DiaryTeller teller) {
        return IntStream.range(0, words.size())
                .filter(i -> isNight(words, i) || isAwaking(words, i) && teller.isOurs(i))
                .findFirst()
                .orElse(-1);
    }

    /** Whether the visit's day is the one on which they set out, and not that of another part of the sentence. */
    static boolean setsOutOn(SentenceTokens words, int night, Visit visit) {
        return visit.days()
                .mention()
                .map(date -> words.sentence().span().contains(date.span())
                        ? isSetOut(words, words.tokenAt(date.span().start()), night) && !isCounted(date)
                        : !isCounted(date))
                .orElse(true);
    }

    /** Whether the sentence itself names the day on which they set out. */
    static boolean namesSetOut(SentenceTokens words, int night, Visit visit) {
        return visit.days()
                .mention()
                .filter(date -> words.sentence().span().contains(date.span())
                        && isSetOut(words, words.tokenAt(date.span().start()), night)
                        && !isCounted(date))
                .isPresent();
    }

    private static boolean isSetOut(SentenceTokens words, int date, int night) {
        return date - night <= SET_OUT_TOKENS
                && IntStream.range(night, date).noneMatch(i -> words.is(i, Word.AND) || words.is(i, Word.COMMA));
    }

    private static boolean isCounted(DateMention date) {
        return date.form() instanceof DateForm.Neighbour || date.form() instanceof DateForm.Counted;
    }

    private static boolean isNight(SentenceTokens words, int i) {
        boolean carried = DiaryWords.is("night", words.word(i)) && DiaryWords.is("night ride", words.word(i + 1));
        boolean long_ = DiaryWords.is("all night", words.word(i))
                && IntStream.rangeClosed(i + 1, i + 2).anyMatch(j -> DiaryWords.is("night", words.word(j)))
                && IntStream.range(0, i).anyMatch(j -> DiaryWords.is("way", words.word(j)));
        return carried || long_;
    }

    private static boolean isAwaking(SentenceTokens words, int i) {
        return DiaryWords.is("awake", words.word(i))
                && IntStream.rangeClosed(i + 1, i + 2).anyMatch(j -> words.is(j, Word.IN) || words.is(j, Word.AT));
    }
}
