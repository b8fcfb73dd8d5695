package org.dateline.claim.diary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        while (own.isEmpty() && part > 0 && !teller.isNewSubject(part)) {
            int before = teller.partOf(part - 1);
            own = LISTS.cues().find(told(words, before, part));
            part = before;
        }
        return own.orElse(FactualityCue.FACT);
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
