package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterHeadTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Lima. 21 October.--After a long day in the train we slept.; 21 October.",
                "Lima. 1 January, 1916. --It is evening.; 1 January, 1916",
                "LIMA,  Monday ,  November  30, 1862.; November  30, 1862",
                "Lima, Monday, Sept. 1st, Evening.; Monday, Sept. 1st",
                "Lima (Peru), Monday (Noon), 1 Sept.; 1 Sept.",
                "Cook's Farm, near Lima, Friday Morning, Sept. 5.; Sept. 5",
                "Boat off Lima, March 7, 1863.; March 7, 1863",
                "LIMA | 1.3.17 | Embarked, five officers.; 1.3.17",
                "Lima, June 3d — We lay still.; June 3d",
                "Off the Cape, 4 May 1871, midnight.; 4 May 1871"
            })
    void theDateBehindThePlace(String line, String date) {
        assertThat(LetterHead.read(line).orElseThrow().span().in(line)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lima, 21 October was a hot day.",
                "We came to Lima, 21 October being a Sunday.",
                "The treaty of Lima, 4 May 1871, was never kept.",
                "Dear Mary, yesterday it rained.",
                "Lima. All quiet.--After a long day."
            })
    void noHead(String line) {
        assertThat(LetterHead.read(line)).isEmpty();
    }
}
