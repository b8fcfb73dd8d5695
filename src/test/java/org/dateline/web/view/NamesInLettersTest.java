package org.dateline.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.web.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesInLettersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JAPANESE | President Ada Tanaka (田中アダ) arrived in Lima. | Ada Tanaka | 田中アダ",
                "JAPANESE | She met Governor Mori Ken (森健, born 1961) there. | Mori Ken | 森健",
                "KOREAN | Ada Miller (Korean: 에이다 밀러) left on Monday. | Ada Miller | 에이다 밀러",
                "KOREAN | Minister Lee Na-ra（이나라） spoke. | Lee Na-ra | 이나라",
                "ARABIC | Prince Omar bin Said (عمر بن سعيد) landed. | Omar bin Said | عمر بن سعيد",
            })
    void whatStandsInBracketsBehindANameIsTheNameInOtherLetters(
            Language language, String text, String name, String own) {
        assertThat(NamesInLetters.of(List.of(text), language).find(name)).contains(own);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JAPANESE | Ada Miller (ASEAN) spoke. | Ada Miller",
                "JAPANESE | Li Jiang (刘江) spoke. | Li Jiang",
                "KOREAN | Ada Tanaka (田中アダ) spoke. | Ada Tanaka",
                "KOREAN | Ada Miller spoke (한국어 기사). | Ada Miller",
                "KOREAN | Ada Miller (이나라 2세) spoke. | Ada Miller",
                "ENGLISH | Ada Miller (에이다 밀러) spoke. | Ada Miller",
                "KOREAN | Leo Miller (레오 밀러) spoke. | Ada Miller",
            })
    void whatIsNoNameInThoseLettersIsNone(Language language, String text, String name) {
        assertThat(NamesInLetters.of(List.of(text), language).find(name)).isEmpty();
    }
}
