package org.dateline.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.export.WhenText;
import org.dateline.time.EdtfReader;

/** What differs between two readings of a trip, in English. */
public final class DifferenceText {
    private static final String INDENT = "    ";

    private DifferenceText() {}

    /** A line for each thing, what belongs to it indented below; one line where nothing differs. */
    public static List<String> lines(Difference difference) {
        if (difference.isEmpty()) {
            return List.of("nothing differs");
        }
        List<String> lines = new ArrayList<>();
        difference.trip().forEach(shift -> lines.add("trip     " + of(shift)));
        difference.articles().came().forEach(title -> lines.add("article  new: " + oneLine(title)));
        difference.articles().went().forEach(title -> lines.add("article  gone: " + oneLine(title)));
        difference.came().forEach(event -> lines.add("new      " + of(event)));
        difference.went().forEach(event -> lines.add("gone     " + of(event)));
        for (Difference.Change change : difference.changed()) {
            lines.add("changed  " + of(change.after()));
            change.shifts().forEach(shift -> lines.add(INDENT + of(shift)));
        }
        return lines;
    }

    /** "27 October 2025, Busan, South Korea: Miller meets Oram, planned". */
    public static String of(EventState event) {
        return day(event.when()) + place(event) + ": " + oneLine(event.title()) + ", " + event.status() + part(event)
                + " [" + event.id() + "]";
    }

    /** "27 October 2025, Busan, South Korea, planned". */
    public static String facts(EventState event) {
        return day(event.when()) + place(event) + ", " + event.status() + part(event);
    }

    private static String place(EventState event) {
        return event.place().isEmpty() ? "" : ", " + event.place();
    }

    private static String part(EventState event) {
        return event.part() ? "" : ", not part of the trip";
    }

    /** "day: 28 October 2025, not 27 October 2025". */
    public static String of(Shift shift) {
        return switch (shift.matter()) {
            case DAY -> "day: " + day(shift.after()) + ", not " + day(shift.before());
            case START -> "first day: " + day(shift.after()) + ", not " + day(shift.before());
            case END -> "last day: " + day(shift.after()) + ", not " + day(shift.before());
            case DOUBT ->
                shift.after().isEmpty()
                        ? "no longer in doubt: " + oneLine(shift.before())
                        : "in doubt: " + oneLine(shift.after());
            case PART -> shift.after().equals("yes") ? "part of the trip now" : "not part of the trip any more";
            case SOURCES -> sources(shift);
            case TITLE -> "title: “" + oneLine(shift.after()) + "”, not “" + oneLine(shift.before()) + "”";
            default ->
                shift.matter().name().toLowerCase(Locale.ROOT) + ": " + value(shift.after()) + ", not "
                        + value(shift.before());
        };
    }

    private static String sources(Shift shift) {
        String articles = shift.after().equals("1") ? "1 article" : shift.after() + " articles";
        return shift.after().equals(shift.before())
                ? "told in other words by " + articles
                : "told by " + articles + ", not " + shift.before();
    }

    private static String day(String edtf) {
        return edtf.isEmpty()
                ? "day not known"
                : EdtfReader.read(edtf).map(WhenText::of).orElse(edtf);
    }

    private static String value(String value) {
        return value.isEmpty() ? "none" : oneLine(value);
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip();
    }
}
