package org.dateline.claim.rule;

import java.util.List;
import org.dateline.article.Sentence;
import org.dateline.claim.Grounded;
import org.dateline.claim.Rule;
import org.dateline.claim.context.ClauseAt;
import org.dateline.claim.context.Context;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.ClauseReader;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;
import org.dateline.time.DateForm;

/** "6:15 PM Miller delivers remarks / Herman Park, Boone, Iowa": the line below an hour's item says where it is. */
public final class LineBelowPlaces implements PlaceRule {
    @Override
    public Grounded<PlaceMention> find(ClauseAt at, Context context) {
        SentenceTokens words = at.words();
        boolean item = words.sentence().kind() != Sentence.Kind.PROSE
                && opensWithHour(words)
                && words.places().isEmpty();
        if (!item || at.clause().sense() == PredicateClass.DEPARTURE) {
            return Grounded.none();
        }
        return context.read().sentences().stream()
                .dropWhile(sentence -> sentence.words() != words)
                .skip(1)
                .findFirst()
                .filter(LineBelowPlaces::isPlaceLine)
                .flatMap(below -> below.words().places().stream()
                        .filter(ClauseReader::isLiteral)
                        .filter(place -> LocationCues.isStop(place.place().orElseThrow())
                                && place.place().get().kind() != PlaceKind.COUNTRY)
                        .findFirst())
                .map(place -> Grounded.of(List.of(place), Rule.ITEM))
                .orElse(Grounded.none());
    }

    private static boolean opensWithHour(SentenceTokens words) {
        return words.dates().stream()
                .filter(date -> date.form() == DateForm.Plain.CLOCK)
                .anyMatch(date -> words.tokenAt(date.span().start()) <= 1);
    }

    /** Whether the line names places, and tells nothing. */
    private static boolean isPlaceLine(ParsedSentence sentence) {
        SentenceTokens words = sentence.words();
        return words.sentence().kind() != Sentence.Kind.PROSE
                && words.size() <= LocationCues.ITEM_WORDS
                && words.dates().isEmpty()
                && sentence.clauses().stream().allMatch(clause -> clause.nominal());
    }
}
