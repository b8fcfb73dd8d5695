package org.dateline.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-zA-Z]*)}");

    private static final List<Class<?>> BUNDLES =
            List.of(Texts.class, EventTexts.class, DateTexts.class, PageTexts.class, ScriptTexts.class);

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasEveryText(Language language) {
        for (Class<?> bundle : BUNDLES) {
            assertThat(PlainWording.messages(bundle, language)).containsOnlyKeys(names(bundle));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTextFillsItsPlaces(Language language) {
        for (Class<?> bundle : BUNDLES) {
            holdsItsPlaces(bundle, PlainWording.messages(bundle, language));
        }
    }

    private static void holdsItsPlaces(Class<?> type, Map<String, String> messages) {
        for (Method method : type.getMethods()) {
            String text = messages.get(method.getName());
            assertThat(text).as(method.getName()).isNotBlank();
            Set<String> expected = Arrays.stream(method.getParameters())
                    .map(Parameter::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> found = new TreeSet<>(
                    PLACE.matcher(text).results().map(m -> m.group(1)).toList());
            assertThat(found).as(method.getName() + ": " + text).isEqualTo(expected);
        }
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getMethods()).map(Method::getName).toList();
    }

    @Test
    void scriptsGetTheTextsWithTheirPlacesOpen() {
        var node = PlainWording.of(Language.ENGLISH).forScripts();
        assertThat(node.path("oneOf").asText()).isEqualTo("{number} of {all}");
        assertThat(node).hasSize(ScriptTexts.class.getMethods().length);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH| ''",
                "ENGLISH| pt-BR, pt;q=0.9",
                "FRENCH| fr-CA, fr;q=0.9",
                "JAPANESE| ja",
                "KOREAN| ko-KR,ko;q=0.9,en-US;q=0.8",
                "MALAY| pt, ms-MY;q=0.8, en;q=0.7",
                "ENGLISH| ja;q=0, en;q=0.1",
                "JAPANESE| en;q=0.5, ja;q=0.9",
                "ENGLISH| ja;q=9, ko;q=x, ;;,",
            })
    void theReadersWishIsFollowed(Language language, String header) {
        assertThat(Language.accepted(header)).isEqualTo(language);
    }
}
