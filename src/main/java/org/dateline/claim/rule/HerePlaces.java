package org.dateline.claim.rule;

import java.util.List;
import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.claim.Ground;
import org.dateline.claim.Grounded;
import org.dateline.claim.Rule;
import org.dateline.claim.context.ClauseAt;
import org.dateline.claim.context.Context;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;

/** "Arrived here on Sunday", "in this city": where the report was written. */
public final class HerePlaces implements PlaceRule {
    /** So far behind its head a clause's own "here" may stand. */
    private static final int REACH = 4;

    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    @Override
    public Grounded<PlaceMention> find(ClauseAt at, Context context) {
        Clause clause = at.clause();
        return context.report()
                .written()
                .flatMap(written -> here(at.words(), clause)
                        .map(here -> Grounded.of(
                                List.of(context.report().atDateline(written, clause)),
                                new Ground(Rule.HERE, Optional.of(here)))))
                .orElse(Grounded.none());
    }

    private static Optional<Span> here(SentenceTokens words, Clause clause) {
        int end = Math.min(words.size(), Math.max(clause.end(), clause.at() + REACH));
        for (int i = clause.at(); i < end; i++) {
            if (words.is(i, Word.HERE)) {
                return Optional.of(words.span(i, i + 1));
            }
            if (words.is(i, Word.THIS) && LISTS.is("town", words.word(i + 1))) {
                return Optional.of(words.span(i, i + 2));
            }
        }
        return Optional.empty();
    }
}
