package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.claim.Doubt;
import org.dateline.claim.EventKind;
import org.dateline.claim.Ground;
import org.dateline.claim.Grounds;
import org.dateline.claim.Matter;
import org.dateline.claim.PersonGround;
import org.dateline.claim.Rule;
import org.dateline.claim.Status;
import org.dateline.claim.StatusGround;
import org.dateline.claim.Telling;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimOddsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 18);

    private static Assertion claim(Rule day, Rule place, String date, LocalDate published) {
        Claim claim = new Claim(
                "a",
                new Span(0, 1),
                "q",
                EventKind.ARRIVAL,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                When.of(DAY),
                Optional.empty(),
                Optional.of(date),
                Status.HAPPENED,
                "");
        return new Assertion(
                claim,
                true,
                true,
                new Grounds(
                        Ground.of(day),
                        Ground.of(place),
                        PersonGround.NONE,
                        new StatusGround(StatusGround.Reason.FACT, "")),
                Matter.NONE,
                new Telling("a", Optional.of(published), 0),
                Doubt.NONE);
    }

    private static double day(Rule rule, String date, int late) {
        return ClaimOdds.DAY.of(claim(rule, Rule.OWN, date, DAY.plusDays(late)));
    }

    @Test
    void aNumberedDayCountsMoreThanAWeekdayAndBothMoreThanNoneAtAll() {
        assertThat(day(Rule.OWN, "18 March", 0)).isGreaterThan(day(Rule.OWN, "Monday", 0));
        assertThat(day(Rule.OWN, "Monday", 0)).isGreaterThan(day(Rule.NEWS, "Monday", 0));
    }

    @Test
    void whatIsToldDaysLaterCountsLess() {
        assertThat(day(Rule.OWN, "18 March", 2)).isEqualTo(day(Rule.OWN, "18 March", 0));
        assertThat(day(Rule.OWN, "18 March", 3)).isLessThan(day(Rule.OWN, "18 March", 0));
    }

    @ParameterizedTest
    @EnumSource(
            value = Rule.class,
            names = {"CARRIED", "BESIDE"})
    void aPlaceInTheClausesOwnWordsCountsMore(Rule rule) {
        assertThat(ClaimOdds.PLACE.of(claim(Rule.OWN, rule, "Monday", DAY)))
                .isLessThan(ClaimOdds.PLACE.of(claim(Rule.OWN, Rule.OWN, "Monday", DAY)));
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyClaimCountsSomething(Rule rule) {
        assertThat(day(rule, "Monday", 9)).isPositive();
        assertThat(ClaimOdds.PLACE.of(claim(Rule.OWN, rule, "Monday", DAY))).isPositive();
    }
}
