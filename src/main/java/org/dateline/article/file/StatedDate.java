package org.dateline.article.file;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.ClearDate;
import org.dateline.article.Published;

/** Days as headers of letters and feeds state them: RFC 5322 and ISO 8601, and the years of two digits of RFC 822. */
final class StatedDate {
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2} [A-Za-z]{3}) (\\d{2})(?= |$)");

    private StatedDate() {}

    /** The day, where it was written: no zone shifts it. */
    static Published read(Optional<String> words) {
        return words.flatMap(stated -> day(stated).map(day -> Published.of(day, Published.From.METADATA, stated)))
                .orElse(Published.UNKNOWN);
    }

    private static Optional<LocalDate> day(String stated) {
        return ClearDate.find(stated).or(() -> {
            Matcher matcher = SHORT_YEAR.matcher(stated);
            return matcher.find()
                    ? ClearDate.find(matcher.group(1) + " " + century(matcher.group(2)))
                    : Optional.empty();
        });
    }

    private static String century(String year) {
        return (year.compareTo("70") < 0 ? "20" : "19") + year;
    }
}
