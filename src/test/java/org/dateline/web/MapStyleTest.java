package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapStyleTest {
    private static MapStyle style(String address, String... hosts) {
        return new MapStyle(Optional.of(address), Optional.of(List.of(hosts)));
    }

    @Test
    void withoutOneNoOtherHostIsAsked() {
        MapStyle none = new MapStyle(Optional.empty(), Optional.of(List.of("https://tiles.example")));
        assertThat(none.address()).isEmpty();
        assertThat(none.hosts()).isEmpty();
    }

    @Test
    void theBrowserMayAskItsHostAndThoseNamedBesides() {
        MapStyle streets = style("https://maps.example:8443/a/style.json?key=1", "https://tiles.example ");
        assertThat(streets.address()).isEqualTo("https://maps.example:8443/a/style.json?key=1");
        assertThat(streets.hosts()).containsExactly("https://maps.example:8443", "https://tiles.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "style.json", "ftp://maps.example/", "https://a b/", "https://"})
    void whatIsNoWebAddressIsRefused(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> style(address))
                .withMessageContaining("dateline.map.style");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.example; script-src *", "https://a.example https://b.example", ""})
    void aHostCannotOpenAnythingElse(String host) {
        assertThatIllegalArgumentException().isThrownBy(() -> style("https://maps.example/s.json", host));
    }
}
