package org.dateline.claim.rule;

import java.util.List;
import java.util.Optional;
import org.dateline.claim.ClaimDraft;
import org.dateline.claim.Rule;
import org.dateline.claim.context.Context;
import org.dateline.claim.context.DatelineContext;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;

/** What a report opens with, told without a day of the country that it was written in: news of its day. */
public final class NewsOfTheDay implements ClauseRule {
    @Override
    public List<ClaimDraft> claims(Found found, Context context) {
        DatelineContext report = context.report();
        if (!report.isNewsOfTheDay(
                        found.words(),
                        found.clause(),
                        found.places(),
                        found.days().values(),
                        context.state().inSchedule())
                || ToldDays.isWithinStay(found.words())) {
            return List.of();
        }
        ClaimDraft draft = ClaimDraft.news(
                        found.words(), found.clause(), context.cast().others(found.clause()))
                .onDay(ToldDays.ofNews(found.words(), found.clause(), context), Rule.NEWS);
        Optional<PlaceMention> city = report.written().filter(NewsOfTheDay::isCity);
        return found.places().values().stream()
                .map(place -> isCountry(place) ? city.orElse(place) : place)
                .map(place -> draft.at(place, found.places().ground()))
                .toList();
    }

    private static boolean isCity(PlaceMention mention) {
        return mention.place().filter(place -> place.kind() == PlaceKind.CITY).isPresent();
    }

    private static boolean isCountry(PlaceMention mention) {
        return mention.place()
                .filter(place -> place.kind() == PlaceKind.COUNTRY)
                .isPresent();
    }
}
