package org.dateline.claim.diary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.FactualityCue;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;

/** Tells how sure it is what an entry says. */
final class DiaryMood {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private DiaryMood() {}

    /** How sure it is what a sentence says of the place: by its part, or by the one before that it goes on with. */
    static FactualityCue of(SentenceTokens words, DiaryTeller teller, int at) {
        int part = teller.partOf(at);
        if (words.has(part, at, Word.LL)) {
            return new FactualityCue(Factuality.PLANNED, "'" + Word.LL.spelling());
        }
        Optional<FactualityCue> own = LISTS.cues().find(told(words, part, at));
        while (own.isEmpty() && part > 0 && !teller.isNewSubject(part) && !words.is(part, Word.BUT)) {
            int before = teller.partOf(part - 1);
            own = LISTS.cues().find(told(words, before, part));
            part = before;
        }
        return own.orElseGet(() -> soon(words, teller.partOf(at), at));
    }

    /** "In a bit we're driving to Lima", "soon we are leaving for Lima" */
    private static FactualityCue soon(SentenceTokens words, int part, int at) {
        OptionalInt soon = IntStream.range(0, at)
                .filter(i -> DiaryWords.is("soon", words.word(i)))
                .findFirst();
        boolean going = IntStream.range(part, at - 1)
                .anyMatch(i -> DiaryWords.is("now", words.word(i)) && DiaryWords.is("going", words.word(i + 1)));
        return soon.isPresent() && going
                ? new FactualityCue(Factuality.PLANNED, words.written(soon.getAsInt()))
                : FactualityCue.FACT;
    }

    /** "Lima, where we shall be on the 19th": as sure as what is told behind the place; a fact where nothing is. */
    static FactualityCue behind(SentenceTokens words, int end) {
        int where = words.is(end, Word.COMMA) ? end + 1 : end;
        if (!words.is(where, Word.WHERE)) {
            return FactualityCue.FACT;
        }
        int close = IntStream.range(where, words.size())
                .filter(i -> words.is(i, Word.COMMA) || words.place(i) != null)
                .findFirst()
                .orElse(words.size());
        return LISTS.cues().find(told(words, where, close)).orElse(FactualityCue.FACT);
    }

    /** Whether they are to be at the place that ends there: "at Lima, where we shall be on the 19th". */
    static boolean isToCome(SentenceTokens words, DiaryTeller teller, int end) {
        int where = words.is(end, Word.COMMA) ? end + 1 : end;
        return behind(words, end).mood() == Factuality.PLANNED && teller.isOurs(where + 1);
    }

    /** The words but for dates, and for what was gone without: "a boat without a light" denies nothing, "without seeing Lima" does. */
    private static List<String> told(SentenceTokens words, int from, int to) {
        List<String> told = new ArrayList<>();
        List<String> all = words.withoutDates(from, to);
        for (int i = 0; i < all.size(); i++) {
            boolean lacks = DiaryWords.is("lacking", all.get(i))
                    && i + 1 < all.size()
                    && LISTS.is("determiner", all.get(i + 1));
            if (!lacks) {
                told.add(all.get(i));
            }
        }
        return told;
    }
}
