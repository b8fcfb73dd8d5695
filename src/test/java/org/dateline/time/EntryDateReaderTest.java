package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lines date an entry of a diary, and how: days, month, year, weekday, day of the journey. */
class EntryDateReaderTest {
    private static String read(String line, boolean heading) {
        Optional<EntryDate> date = EntryDateReader.read(line, heading);
        return date.map(d -> d.days().stream().map(String::valueOf).collect(Collectors.joining("+"))
                        + " " + (d.month().isPresent() ? d.month().getAsInt() : "-")
                        + " "
                        + (d.year().isPresent()
                                ? String.valueOf(d.year().getAsInt())
                                : d.shortYear().isPresent()
                                        ? String.valueOf(d.shortYear().getAsInt())
                                        : "-")
                        + " "
                        + d.weekday().map(w -> w.toString().substring(0, 3)).orElse("-")
                        + " " + (d.counter().isPresent() ? d.counter().getAsInt() : "-"))
                .orElse("none")
                .strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Monday 4 June – Lisbon to Setúbal; 4 6 - MON -",
                "12 May 1934; 12 5 1934 - -",
                "5th (Friday). At Barnet; 5 - - - -",
                "7th (Lord's day). Up early; 7 - - - -",
                "14th (Lord’s day): to church; 14 - - - -",
                "**June 24**:  Leave at nine; 24 6 - - -",
                "*Sunday, June 15* We left; 15 6 - SUN -",
                "Wed., Aug. 3; 3 8 - WED -",
                "July 14, 2013; 14 7 2013 - -",
                "15-17 May 1944; 15+17 5 1944 - -",
                "2013-07-14; 14 7 2013 - -",
                "13/05/16; 13 5 16 - -",
                "7/14/2013; 14 7 2013 - -",
                "| 18/5 | Edirne | 61.70 |; 18 5 - - -",
                "Day 7 / 16.7. Back on the road; 16 7 - - 7",
                "Day One – Saturday 7 September 2019; 7 9 2019 SAT 1",
                "Day 4; - - - 4",
                "Fri 3 – Bristol, The Fleece; 3 - - FRI -",
                "MARCH; 3 - - -",
                "'Southampton, March 3rd, 1917'; 3 3 1917 - -",
                "1912 May 4 - Nice; 4 5 1912 - -",
                "WED 8-20 (cont); 20 8 - WED -",
                "Thurs 14-8; 14 8 - THU -",
                "Travelled: 09-07-2019; 9 7 2019 - -",
                "Date: June 3rd; 3 6 - - -",
                "14th 15th September 2019; 14+15 9 2019 - -",
                "June 3d; 3 6 - - -",
                "22d June 1863; 22 6 1863 - -",
                "Septr 4th 1806; 4 9 1806 - -",
                "9 Feby. 1793; 9 2 1793 - -",
                "Date: 3. August 2025; 3 8 2025 - -",
                "|8 |14-Aug |Lima |72 |; 14 8 - - -",
                "1-Sept; 1 9 - - -",
                "*July 23 - July 27*; 23+27 7 - - -",
                "June 28 – July 2; 28+2 6 - - -",
                "23 July to 2 August 2019; 23+2 7 2019 - -",
                "### Day 01 (2025-10-13) A long one; 13 10 2025 - 1",
                "Day 3 - 2016-05-14; 14 5 2016 - 3",
                "Etapa 1 – Monday, 4 June – Lima to Pisco (27 km); 4 6 - MON -",
                "Stage 12: 5 June, Pisco; 5 6 - - -",
                "LEG 3 | 14/9/2019; 14 9 2019 - -",
                "Letter 4. 3rd March 1917; 3 3 1917 - -",
                "Race day 2 – Sat 7 May; 7 5 - SAT -"
            })
    void aLineByItself(String line, String date) {
        assertThat(read(line, true)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "October 3rd.—We rode out of Beirut.; 3 10 - - -",
                "29th and 30th.--We continued to ride.; 29+30 - - - -",
                "SEPTEMBER 27th.--In the evening I set out.; 27 9 - - -",
                "'Saturday, 2 April 2016: We met at Gatwick.'; 2 4 2016 SAT -",
                "3 Sept. The ship left Lima.; 3 9 - - -",
                "Aug. 17. 0700 slipped.; 17 8 - - -",
                "2/1/18 Pisco. Provisioned.; 2 1 18 - -",
                "2019-05-14 Rode to Pisco.; 14 5 2019 - -"
            })
    void theBeginningOfASentence(String line, String date) {
        assertThat(read(line, false)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "June 3 was hot.",
                "3d floor, second door.",
                "3 of us went to Lima.",
                "On June 3 we left.",
                "Mayor Jonas Oram met us.",
                "30 February: nothing.",
                "3 Sept. was a hot day.",
                "1/2 Litre of milk.",
                "Gate 3: 5 June Street is closed.",
                "Stage 4 of the race was hot.",
                "2/1/18 was a hot day.",
                "March to the sea was the order.",
                "Updated: 3 June 2019",
                "Written: 3 June in a hurry and a storm"
            })
    void noEntry(String line) {
        assertThat(read(line, false)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'Diary of Ada Miller: June 3rd, 2019 – Quito'; 3 6 2019",
                "'Tour diary – 3 June – Quito'; 3 6 -",
                "'Days at sea, 12-14 July 2019'; 12+14 7 2019",
                "'Log of the Petrel (5 May 1934)'; 5 5 1934"
            })
    void aTitleWhereverItsDateStands(String title, String date) {
        EntryDate found = EntryDateReader.inTitle(title).orElseThrow();
        String days = found.days().stream().map(String::valueOf).collect(Collectors.joining("+"));
        String year = found.year().isPresent() ? String.valueOf(found.year().getAsInt()) : "-";
        assertThat(days + " " + found.month().orElseThrow() + " " + year).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The road to Beni", "Part 4: Peru", "Rest day – 70 miles done", "Plans for May"})
    void aTitleWithoutADay(String title) {
        assertThat(EntryDateReader.inTitle(title)).isEmpty();
    }
}
