package org.dateline.web.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorldviewTest {
    private static final Outlines ALL = Outlines.load();

    private static Outlines seenAs(String country) {
        return ALL.seenAs(Worldview.of(country));
    }

    private static boolean names(Outlines outlines, String country) {
        return outlines.names().stream().anyMatch(name -> name.code().equals(country));
    }

    @Test
    void nobodysViewHasEveryDisputedBorderBroken() {
        assertThat(seenAs("").disputed())
                .containsOnlyKeys(ALL.disputed().keySet())
                .hasSizeGreaterThan(12);
        assertThat(seenAs("").borders()).hasSameSizeAs(ALL.borders());
        assertThat(names(seenAs(""), "EH")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "MA, western-sahara, 0",
        "UA, crimea, 0",
        "ru, crimea, 1",
        "CY, northern-cyprus, 0",
        "TR, northern-cyprus, 1"
    })
    void aCountrysViewHasItsOwnAsItSeesThem(String country, String border, int more) {
        assertThat(seenAs(country).disputed()).doesNotContainKey(border);
        assertThat(seenAs(country).borders()).hasSize(ALL.borders().size() + more);
        assertThat(seenAs(country).disputed()).hasSize(ALL.disputed().size() - 1);
    }

    @Test
    void whatIsNoBorderThereNamesNoCountry() {
        assertThat(names(seenAs("MA"), "EH")).isFalse();
        assertThat(names(seenAs("CY"), "EH")).isTrue();
    }

    /** A view that the map can't show is refused, and not shown wrongly. */
    @ParameterizedTest
    @ValueSource(strings = {"IN", "CN", "nowhere"})
    void aViewThatTheMapHasNoLinesForIsRefused(String country) {
        assertThatThrownBy(() -> Worldview.of(country))
                .hasMessageContaining("CY")
                .hasMessageContaining(country);
    }
}
