package org.dateline.claim.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.claim.ClaimDraft;
import org.dateline.claim.Ground;
import org.dateline.claim.Rule;
import org.dateline.claim.context.Context;
import org.dateline.claim.context.JourneyOver;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Clause;
import org.dateline.sentence.FactualityCue;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.VerbForm;
import org.dateline.sentence.Word;

/** "Returned on Tuesday from a three-day trip to Peru": in Peru on the days to Monday that are surely of it. */
public final class JourneyOverDays implements SentenceRule {
    private static final int PLACE_REACH = 4;

    @Override
    public List<ClaimDraft> claims(ParsedSentence sentence, Context context) {
        SentenceTokens words = sentence.words();
        JourneyOver over = JourneyOver.find(words);
        if (over == null || !isOurs(sentence, over.verb(), context)) {
            return List.of();
        }
        Optional<PlaceMention> place = place(words, over.noun());
        Optional<LocalDate> back = StaysOver.onlyDay(words);
        OptionalInt length = length(words, over);
        if (place.isEmpty() || back.isEmpty() || length.isEmpty()) {
            return List.of();
        }
        ClaimDraft draft = ClaimDraft.presence(words, PredicateClass.VISIT, FactualityCue.FACT, VerbForm.Tense.PAST);
        LocalDate first = back.get().minusDays(length.getAsInt() - 1L);
        LocalDate last = back.get().minusDays(1);
        return List.of((first.equals(last) ? draft.onDay(first, Rule.STAY) : draft.during(first, last))
                .at(place.get(), Ground.of(Rule.OWN)));
    }

    private static boolean isOurs(ParsedSentence sentence, int verb, Context context) {
        List<Clause> clauses = sentence.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).at() == verb) {
                return context.cast()
                        .isOurs(sentence.words(), clauses, i, context.state().inSchedule());
            }
        }
        return false;
    }

    /** The one place behind "trip to". */
    private static Optional<PlaceMention> place(SentenceTokens words, int noun) {
        for (int i = noun + 1; i <= noun + PLACE_REACH && i < words.size(); i++) {
            PlaceMention place = words.place(i);
            if (place != null) {
                int behind = words.tokenAt(place.span().end());
                boolean one = !words.is(behind, Word.AND)
                        && place.place().flatMap(Place::country).isPresent()
                        && !(words.is(behind, Word.COMMA) && words.place(behind + 1) != null);
                return one ? Optional.of(place) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static OptionalInt length(SentenceTokens words, JourneyOver over) {
        return words.dates().stream()
                .filter(date -> words.tokenAt(date.span().start()) > over.verb()
                        && words.tokenAt(date.span().start()) < over.noun())
                .map(StayLength::days)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }
}
