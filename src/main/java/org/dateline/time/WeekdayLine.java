package org.dateline.time;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.article.Span;

/**
 * What a paragraph opens with that has a weekday for a heading: "Monday: Lima to Pisco", "Thursday and Friday – Cusco".
 *
 * @param span where the days stand in the line
 */
public record WeekdayLine(Span span, DayOfWeek first, DayOfWeek last) {
    private static final String WEEKDAY = Arrays.stream(DayOfWeek.values())
            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .map(name -> name + "|" + name.substring(0, 3))
            .collect(Collectors.joining("|"));
    private static final String HOUR = String.join("|", Resources.lines("entry-hours.txt"));
    private static final Pattern LINE = Pattern.compile(
            "^[\\s#*>_•|-]*((" + WEEKDAY + ")(?:\\s*(?:and|to|[&/–-])\\s*(" + WEEKDAY + "))?)\\b(?:\\s+(?:" + HOUR
                    + "))?\\s*(?:[:–—]|\\s-\\s|\\*|$)",
            Pattern.CASE_INSENSITIVE);

    /** The weekdays that the line opens with; empty where it goes on with them, or opens otherwise. */
    public static Optional<WeekdayLine> read(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        DayOfWeek first = weekday(matcher.group(2));
        DayOfWeek last = matcher.group(3) == null ? first : weekday(matcher.group(3));
        return Optional.of(new WeekdayLine(new Span(matcher.start(1), matcher.end(1)), first, last));
    }

    private static DayOfWeek weekday(String name) {
        String opening = name.substring(0, 3).toUpperCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(opening))
                .findFirst()
                .orElseThrow();
    }
}
