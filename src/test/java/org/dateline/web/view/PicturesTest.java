package org.dateline.web.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
    private static final Pictures PICTURES = Pictures.of(List.of("https://media.example", " http://localhost:8080 "));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://media.example/a.jpg",
                "HTTPS://Media.Example/a.jpg?w=600#x",
                " http://localhost:8080/b.png"
            })
    void thoseOfAHostThatIsNamedAreShown(String address) {
        assertThat(PICTURES.allowed(Optional.of(address))).contains(address.strip());
        assertThat(Pictures.of(List.of()).allowed(Optional.of(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://media.example/a.jpg",
                "https://media.example.evil.example/a.jpg",
                "https://media.example:8443/a.jpg",
                "https://media.example@evil.example/a.jpg",
                "https://who@media.example/a.jpg",
                "//media.example/a.jpg",
                "/a.jpg",
                "data:image/png;base64,AA",
                "javascript:alert(1)",
                "https://media.example/a b.jpg",
                ""
            })
    void noOtherIs(String address) {
        assertThat(PICTURES.allowed(Optional.of(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"media.example", "*", "https://media.example/", "https://*.example", "https:; script-src *"})
    void whatIsNoOriginIsRefused(String setting) {
        assertThatThrownBy(() -> Pictures.of(List.of(setting)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dateline.pictures.hosts");
    }

    @Test
    void nobodyIsAskedWithoutTheSetting() {
        assertThat(Pictures.configured().origins()).isEmpty();
    }
}
