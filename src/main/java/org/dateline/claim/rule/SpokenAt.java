package org.dateline.claim.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.claim.ClaimDraft;
import org.dateline.claim.Ground;
import org.dateline.claim.Rule;
import org.dateline.claim.context.Context;
import org.dateline.claim.context.TranscriptHeader;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.VerbForm;

/** "Hotel Bolívar / Lima, Peru / 3:51 P.M. PET" above a transcript: who speaks in it is there on its day. */
public final class SpokenAt implements SentenceRule {
    @Override
    public List<ClaimDraft> claims(ParsedSentence sentence, Context context) {
        Optional<TranscriptHeader> header = context.transcript();
        SentenceTokens words = sentence.words();
        if (header.isEmpty()
                || !words.places().contains(header.get().place())
                || context.report().published().isEmpty()
                || !isThere(header.get(), context)) {
            return List.of();
        }
        LocalDate day = context.report().published().get();
        PredicateClass what = header.get().underWay() ? PredicateClass.TRAVEL : PredicateClass.SPEECH;
        return List.of(ClaimDraft.presence(words, what, Factuality.FACT, VerbForm.Tense.PAST)
                .onDay(day, Rule.TRANSCRIPT)
                .at(header.get().place(), Ground.of(Rule.TRANSCRIPT)));
    }

    /** Whether the traveller speaks, or all are on the way with the traveller. */
    private static boolean isThere(TranscriptHeader header, Context context) {
        return header.underWay() && context.cast().namesTraveller()
                || context.read().sentences().stream()
                        .map(ParsedSentence::words)
                        .anyMatch(context.cast()::speaks);
    }
}
