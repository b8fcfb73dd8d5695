package org.dateline.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.claim.EventKind.ARRIVAL;
import static org.dateline.claim.EventKind.DEPARTURE;
import static org.dateline.claim.EventKind.MEETING;
import static org.dateline.claim.EventKind.TRAVEL;
import static org.dateline.claim.EventKind.VISIT;
import static org.dateline.itinerary.Places.CALLAO;
import static org.dateline.itinerary.Places.CUSCO;
import static org.dateline.itinerary.Places.ECUADOR;
import static org.dateline.itinerary.Places.LIMA;
import static org.dateline.itinerary.Places.LIMA_AIRPORT;
import static org.dateline.itinerary.Places.LORETO;
import static org.dateline.itinerary.Places.PERU;
import static org.dateline.itinerary.Places.QUITO;
import static org.dateline.itinerary.Told.told;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.claim.Rule;
import org.dateline.claim.Status;
import org.dateline.event.MergedEvent;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

class PresencesTest {
    private static List<Presence> presences(Told... all) {
        List<Presence> presences = new ArrayList<>();
        for (Told told : all) {
            presences.addAll(told.presences());
        }
        return presences;
    }

    /** Why the first of them on its first day makes no day of a stop, beside the others. */
    private static Optional<LeftOut> leftOut(Told first, Told... others) {
        List<Presence> all = new ArrayList<>(first.presences());
        all.addAll(presences(others));
        return leftOut(all.get(0), new PresenceDays(all));
    }

    private static Optional<LeftOut> leftOut(Presence presence, PresenceDays days) {
        return PresenceRules.DETAIL.stream()
                .flatMap(rule -> rule.leavesOut(presence, days).stream())
                .findFirst();
    }

    private static List<String> days(Told told) {
        return told.presences().stream()
                .map(p -> p.day() + " " + p.place().name() + (p.stay() ? " of a stay" : ""))
                .toList();
    }

    @Test
    void aDayAtAnAirportIsOneInItsCity() {
        assertThat(days(told(ARRIVAL, LIMA_AIRPORT).on("2024-03-05"))).containsExactly("2024-03-05 Lima");
    }

    @Test
    void aStayHasAllItsDays() {
        assertThat(days(told(VISIT, LIMA).from("2024-03-05", "2024-03-07")))
                .containsExactly("2024-03-05 Lima of a stay", "2024-03-06 Lima of a stay", "2024-03-07 Lima of a stay");
        assertThat(days(told(VISIT, LIMA).from("2024-03-05", "2024-03-18"))).hasSize(14);
    }

    @Test
    void whatHasNoDaysPutsNobodyAnywhere() {
        assertThat(days(told(VISIT, LIMA))).isEmpty();
        assertThat(days(told(VISIT).on("2024-03-05"))).isEmpty();
        assertThat(days(told(VISIT, LIMA).from("2024-03-05", "2024-03-19"))).isEmpty();
        assertThat(days(told(VISIT, LIMA).when(new When.Month(YearMonth.of(2024, 3)))))
                .isEmpty();
        assertThat(days(told(VISIT, LIMA)
                        .when(new When.Interval(Optional.of(LocalDate.of(2024, 3, 5)), Optional.empty()))))
                .isEmpty();
        assertThat(days(told(VISIT, LIMA).on("2024-03-05").of(Status.CANCELLED)))
                .isEmpty();
        assertThat(days(told(VISIT, LIMA).on("2024-03-05").related())).isEmpty();
    }

    @Test
    void aCityOrRegionSaysMoreThanItsCountry() {
        Told country = told(VISIT, PERU).on("2024-03-05");
        assertThat(leftOut(country, told(MEETING, LIMA).on("2024-03-05"))).isPresent();
        assertThat(leftOut(country, told(MEETING, LORETO).on("2024-03-05"))).isPresent();
        assertThat(leftOut(
                        told(VISIT, LORETO).on("2024-03-05"),
                        told(MEETING, LIMA).on("2024-03-05")))
                .isPresent();
        assertThat(leftOut(told(MEETING, LIMA).on("2024-03-05"), country)).isEmpty();
    }

    @Test
    void aCountryStaysBesideCitiesOfOthersAndOfOtherDays() {
        Told country = told(VISIT, PERU).on("2024-03-05");
        assertThat(leftOut(country, told(MEETING, QUITO).on("2024-03-05"))).isEmpty();
        assertThat(leftOut(country, told(MEETING, LIMA).on("2024-03-06"))).isEmpty();
        assertThat(leftOut(told(VISIT, LORETO).on("2024-03-05"), country)).isEmpty();
    }

    @Test
    void aDayOfAStayGivesWayToOneToldByItself() {
        Told stay = told(VISIT, PERU).from("2024-03-05", "2024-03-08");
        assertThat(leftOut(stay, told(MEETING, QUITO).on("2024-03-05"))).isPresent();
        assertThat(leftOut(stay, told(VISIT, QUITO).from("2024-03-05", "2024-03-06")))
                .isEmpty();
    }

    @Test
    void onTheFirstAndLastDayInACityOneMayBeElsewhereToo() {
        List<Presence> all = presences(
                told(VISIT, LIMA).from("2024-03-05", "2024-03-07"),
                told(MEETING, CUSCO).on("2024-03-05"));
        all.addAll(presences(
                told(MEETING, CUSCO).on("2024-03-06"), told(MEETING, CUSCO).on("2024-03-07")));
        PresenceDays days = new PresenceDays(all);
        assertThat(all.subList(0, 3).stream().map(p -> leftOut(p, days).isPresent()))
                .containsExactly(false, true, false);
    }

    @Test
    void theLastDayOfAStayInACountryThatWasLeftBeforeIsTheWayHome() {
        List<Presence> all = presences(
                told(VISIT, PERU).from("2024-03-03", "2024-03-05"),
                told(DEPARTURE, LIMA).on("2024-03-04"));
        PresenceDays days = new PresenceDays(all);
        assertThat(all.subList(0, 3).stream()
                        .map(p -> new LeftTheCountry().leavesOut(p, days).isPresent()))
                .containsExactly(false, false, true);
        all.addAll(presences(told(MEETING, CUSCO).on("2024-03-06")));
        assertThat(new LeftTheCountry().leavesOut(all.get(2), new PresenceDays(all)))
                .isEmpty();
    }

    @Test
    void aStayInACountryGivesWayWhereItsDaysAreToldElsewhere() {
        Told stay = told(VISIT, PERU).from("2024-03-05", "2024-03-09");
        assertThat(leftOut(
                        stay,
                        told(MEETING, QUITO).on("2024-03-06"),
                        told(MEETING, LIMA).on("2024-03-08")))
                .isPresent();
        assertThat(leftOut(
                        stay,
                        told(MEETING, LIMA).on("2024-03-06"),
                        told(MEETING, QUITO).on("2024-03-08")))
                .isEmpty();
        assertThat(leftOut(stay, told(MEETING, QUITO).on("2024-03-06"))).isEmpty();
    }

    @Test
    void aPlaceTakenFromBeforeGivesWayToOneThatIsNamed() {
        Told carried = told(MEETING, LIMA).on("2024-03-05").placed(Rule.CARRIED);
        assertThat(leftOut(carried, told(MEETING, CUSCO).on("2024-03-05"))).isPresent();
        assertThat(leftOut(carried, told(MEETING, CUSCO).on("2024-03-05").placed(Rule.CARRIED)))
                .isEmpty();
        assertThat(leftOut(carried, told(MEETING, LIMA).on("2024-03-05"))).isEmpty();
        assertThat(leftOut(carried, told(MEETING, QUITO).on("2024-03-05"))).isEmpty();
    }

    @Test
    void whoSetsOutIsNotThereBeforeTheArrival() {
        Told sets = told(TRAVEL, LIMA).on("2024-03-05");
        Told arrives = told(ARRIVAL, LIMA).on("2024-03-06");
        assertThat(leftOut(sets, arrives)).isPresent();
        assertThat(leftOut(sets, arrives, told(MEETING, LIMA).on("2024-03-05"))).isEmpty();
        assertThat(leftOut(sets, told(ARRIVAL, CUSCO).on("2024-03-06"))).isEmpty();
        assertThat(leftOut(sets, told(ARRIVAL, LIMA).on("2024-03-07"))).isEmpty();
        assertThat(leftOut(told(MEETING, LIMA).on("2024-03-05"), arrives)).isEmpty();
        assertThat(leftOut(told(VISIT, LIMA).on("2024-03-05").placed(Rule.HEADING), arrives))
                .isPresent();
    }

    @Test
    void whatIsUnsureGivesWayToASurerPlaceOfItsDayAlone() {
        Told unsure = told(MEETING, LIMA).on("2024-03-05").sure(0.4);
        assertThat(isDoubtful(unsure, told(MEETING, QUITO).on("2024-03-05").sure(0.7)))
                .isTrue();
        assertThat(isDoubtful(unsure, told(MEETING, QUITO).on("2024-03-06").sure(0.7)))
                .isFalse();
        assertThat(isDoubtful(unsure, told(MEETING, PERU).on("2024-03-05").sure(0.7)))
                .as("a wider word for the same is no doubt")
                .isFalse();
        assertThat(isDoubtful(unsure, told(MEETING, QUITO).on("2024-03-05").sure(0.3)))
                .isFalse();
        assertThat(isDoubtful(unsure, told(VISIT, LIMA).on("2024-03-05").sure(0.7)))
                .isFalse();
        assertThat(isDoubtful(
                        told(MEETING, LIMA).on("2024-03-05").sure(0.6),
                        told(MEETING, QUITO).on("2024-03-05").sure(0.7)))
                .isFalse();
        assertThat(isDoubtful(
                        told(VISIT, LIMA).from("2024-03-05", "2024-03-06").sure(0.4),
                        told(MEETING, QUITO).on("2024-03-05").sure(0.7)))
                .isFalse();
    }

    private static boolean isDoubtful(Told first, Told... others) {
        List<Presence> all = new ArrayList<>(first.presences());
        all.addAll(presences(others));
        return new Doubtful().leavesOut(all.get(0), new PresenceDays(all)).isPresent();
    }

    @Test
    void aStageSeesWhatTheStagesBeforeHaveLeft() {
        List<Presence> all = presences(
                told(VISIT, PERU).on("2024-03-05"),
                told(MEETING, LIMA).on("2024-03-05").placed(Rule.BESIDE).by("a", "2024-03-06"));
        PresenceRules rules = new PresenceRules(List.of(all.get(1)));
        rules.ask(PresenceRules.SUPPORT);
        assertThat(rules.standing()).isEmpty();
        assertThat(rules.leftOut(all.get(1)).map(LeftOut::reason)).contains(LeftOut.Reason.UNSUPPORTED);
        PresenceRules both = new PresenceRules(all);
        both.ask(PresenceRules.SUPPORT);
        both.ask(PresenceRules.DETAIL);
        assertThat(both.standing()).containsExactly(all.get(1));
        assertThat(both.leftOut(all.get(0)).map(LeftOut::reason)).contains(LeftOut.Reason.CITY_TOLD);
    }

    @Test
    void whatNoVerbJoinsCountsOnlyInCountriesThatTheTripLeadsTo() {
        Told loose = told(VISIT, QUITO).on("2024-03-05").placed(Rule.BESIDE).by("a", "2024-03-06");
        assertThat(unsupported(loose)).isTrue();
        assertThat(unsupported(loose, told(VISIT, ECUADOR).on("2024-03-08"))).isFalse();
        assertThat(unsupported(loose, told(VISIT, ECUADOR).on("2024-03-12"))).isTrue();
        assertThat(unsupported(loose, told(DEPARTURE, ECUADOR).on("2024-03-05")))
                .isTrue();
        assertThat(unsupported(loose, told(DEPARTURE, ECUADOR).on("2024-03-06")))
                .isFalse();
        assertThat(unsupported(loose, told(MEETING, LIMA).on("2024-03-05"))).isTrue();
        assertThat(unsupported(told(VISIT, QUITO).on("2024-03-05"))).isFalse();
    }

    @Test
    void twoThatNoVerbJoinsSupportEachOtherIfTwoArticlesTellThem() {
        Told one = told(VISIT, QUITO).on("2024-03-05").placed(Rule.DATELINE).by("a", "2024-03-06");
        Told same = told(VISIT, QUITO).on("2024-03-06").placed(Rule.BESIDE).by("a", "2024-03-06");
        Told other = told(VISIT, QUITO).on("2024-03-06").placed(Rule.BESIDE).by("b", "2024-03-06");
        assertThat(unsupported(one, same)).isTrue();
        assertThat(unsupported(one, other)).isFalse();
    }

    private static boolean unsupported(Told first, Told... others) {
        List<Presence> all = new ArrayList<>(first.presences());
        all.addAll(presences(others));
        return new Unsupported().leavesOut(all.get(0), new PresenceDays(all)).isPresent();
    }

    @Test
    void placesAreTheSameByNameAndCountryOrOnOneSpot() {
        assertThat(Presences.same(LIMA, LIMA)).isTrue();
        assertThat(Presences.same(LIMA, CALLAO)).isFalse();
        assertThat(Presences.same(LIMA, PERU)).isFalse();
        assertThat(Presences.same(LIMA, QUITO)).isFalse();
    }

    @Test
    void aPlaceIsCarriedWhereNoArticleNamesIt() {
        MergedEvent named = told(MEETING, LIMA).on("2024-03-05").event();
        Presence presence =
                told(MEETING, LIMA).on("2024-03-05").placed(Rule.DATELINE).presence();
        assertThat(Presences.isCarried(presence)).isTrue();
        assertThat(Presences.isCarried(new Presence(presence.day(), LIMA, named, false)))
                .isFalse();
    }
}
