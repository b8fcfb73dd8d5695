package org.dateline.claim.rule;

import java.util.List;
import java.util.Optional;
import org.dateline.article.Sentence;
import org.dateline.claim.ClaimDraft;
import org.dateline.claim.Ground;
import org.dateline.claim.Rule;
import org.dateline.claim.context.Context;
import org.dateline.claim.context.TranscriptHeading;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.FactualityCue;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.VerbForm;

/**
 * "Kotoka Airport / Accra, Ghana" above what the traveller says there: in Accra, on the day of the transcript. What is said on the
 * way ("En route Geneva") is said by those who travel along.
 */
public final class TranscriptPlaces implements SentenceRule {
    @Override
    public List<ClaimDraft> claims(ParsedSentence sentence, Context context) {
        Optional<TranscriptHeading> heading = context.report().heading();
        if (heading.isEmpty()
                || context.report().published().isEmpty()
                || !isItsSentence(sentence, heading.get().place(), context)
                || !(context.speakers().haveTraveller()
                        || heading.get().enRoute()
                                && context.cast().namesTraveller()
                                && !context.cast().isAside())) {
            return List.of();
        }
        PredicateClass sense = heading.get().enRoute() ? PredicateClass.TRAVEL : PredicateClass.SPEECH;
        return List.of(ClaimDraft.presence(sentence.words(), sense, FactualityCue.FACT, VerbForm.Tense.PAST)
                .onDay(context.report().published().get(), Rule.TRANSCRIPT)
                .at(heading.get().place(), Ground.of(Rule.TRANSCRIPT)));
    }

    /** The line that names the place, or the first that is spoken where only the title does. */
    private static boolean isItsSentence(ParsedSentence sentence, PlaceMention place, Context context) {
        if (place.span().length() > 0) {
            return sentence.words().sentence().span().contains(place.span());
        }
        return context.read().sentences().stream()
                .filter(other -> other.words().sentence().kind() == Sentence.Kind.PROSE)
                .findFirst()
                .filter(sentence::equals)
                .isPresent();
    }
}
