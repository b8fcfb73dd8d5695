package org.dateline.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CityNamesTest {
    /** Of several names the one in use: no Byzantium, no Leningrad, no Saigon. */
    @ParameterizedTest
    @CsvSource({
        "1735161, クアラルンプール, 쿠알라룸푸르",
        "1850147, 東京, 도쿄",
        "1838524, 釜山, 부산",
        "745044, イスタンブール, 이스탄불",
        "498817, サンクトペテルブルク, 상트페테르부르크",
        "1566083, ホーチミン, 호치민",
        "3530597, メキシコシティ, 멕시코시티",
        "4140963, ワシントン, 워싱턴 D.C."
    })
    void citiesHaveTheNamesOfTheReadersLanguage(long geonameid, String japanese, String korean) {
        assertThat(CityNames.of(OptionalLong.of(geonameid), Language.JAPANESE)).contains(japanese);
        assertThat(CityNames.of(OptionalLong.of(geonameid), Language.KOREAN)).contains(korean);
    }

    @Test
    void otherLanguagesAndPlacesKeepTheNamesThatArticlesGive() {
        assertThat(CityNames.of(OptionalLong.of(1850147), Language.GERMAN)).isEmpty();
        assertThat(CityNames.of(OptionalLong.empty(), Language.JAPANESE)).isEmpty();
        assertThat(CityNames.of(OptionalLong.of(1), Language.KOREAN)).isEmpty();
    }
}
