package org.dateline.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day with how it is written: archives name the same days again and again, and an undated article is counted from a hundred.
 *
 * @param timex the day as a date
 * @param published what is said of dates that are counted from it as that of publication
 */
record KnownDay(LocalDate day, Timex timex, Optional<String> published) {
    /** Those that were asked for last, each where its number has it; a race costs one more. By several threads. */
    private static final @Nullable KnownDay[] MET = new KnownDay[1 << 12];

    static KnownDay of(LocalDate day) {
        int at = (int) day.toEpochDay() & MET.length - 1;
        KnownDay known = MET[at];
        if (known == null || !known.day.equals(day)) {
            String written = day.toString();
            known = new KnownDay(day, new Timex(written, When.of(day)), Optional.of("published " + written));
            MET[at] = known;
        }
        return known;
    }
}
