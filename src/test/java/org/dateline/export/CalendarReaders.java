package org.dateline.export;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.DtStart;
import org.dateline.event.Event;
import org.dateline.pipeline.Trip;
import org.dateline.time.Precision;
import org.dateline.time.When;

/** Calendars as clients read them that share no code with ours. */
final class CalendarReaders {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    /**
     * An entry, in words that every client can say.
     *
     * @param start a day, or the local time
     * @param end the day after the last; empty for an entry with a time
     * @param zone empty where the time floats
     * @param instant what the client makes of the time and the calendar's own definition of the zone
     */
    record Entry(
            String uid,
            int sequence,
            String summary,
            String description,
            String location,
            String status,
            List<String> categories,
            boolean allDay,
            String start,
            String end,
            String zone,
            String instant,
            String modified) {}

    private CalendarReaders() {}

    /** What every client should say of the trip. */
    static List<Entry> expected(Trip trip) {
        return trip.itinerary().events().stream()
                .filter(CalendarEvent::isDated)
                .map(event -> expected(event, trip))
                .sorted(Comparator.comparing(Entry::uid))
                .toList();
    }

    private static Entry expected(Event event, Trip trip) {
        boolean timed = event.when().precision() == Precision.TIME;
        LocalDate first = event.when().first().or(() -> event.when().last()).orElseThrow();
        String zone = Clocks.zone(event).map(ZoneId::getId).orElse("");
        LocalTime time = timed ? ((When.Day) event.when()).time().orElseThrow() : LocalTime.MIDNIGHT;
        String mark = switch (event.when().precision()) {
            case MONTH, YEAR, SEASON, WEEK -> " (day not known)";
            case INTERVAL ->
                event.when().first().isEmpty()
                        ? " (at the latest)"
                        : event.when().last().isEmpty() ? " (at the earliest)" : "";
            case TIME, DAY, UNKNOWN -> "";
        };
        Revisions.Revision revision = Revisions.of(trip).of(event);
        return new Entry(
                event.id() + "@dateline",
                revision.sequence(),
                CalendarText.line(EventText.cut(event.title(), CalendarEvent.SUMMARY_LETTERS)) + mark,
                CalendarText.clean(EventText.describe(event, Sources.of(trip))),
                event.place().map(EventText::placeName).map(CalendarText::line).orElse(""),
                switch (event.status()) {
                    case HAPPENED -> "CONFIRMED";
                    case PLANNED, POSSIBLE -> "TENTATIVE";
                    case CANCELLED -> "CANCELLED";
                },
                event.related()
                        ? List.of(Notation.name(event.kind()), "related")
                        : List.of(Notation.name(event.kind())),
                !timed,
                timed ? LOCAL.format(first.atTime(time)) : first.toString(),
                timed ? "" : event.when().last().orElse(first).plusDays(1).toString(),
                zone,
                zone.isEmpty()
                        ? ""
                        : first.atTime(time).atZone(ZoneId.of(zone)).toInstant().toString(),
                revision.at().toString());
    }

    /** Each field that a client reads otherwise: "uid field: expected, read". */
    static List<String> differences(List<Entry> expected, List<Entry> read) {
        Map<String, Entry> byUid = read.stream().collect(Collectors.toMap(Entry::uid, Function.identity()));
        ObjectMapper json = new ObjectMapper();
        List<String> differences = new ArrayList<>();
        for (Entry entry : expected) {
            JsonNode one = json.valueToTree(entry);
            JsonNode other = json.valueToTree(byUid.get(entry.uid()));
            one.fieldNames().forEachRemaining(field -> {
                if (!one.get(field).equals(other.get(field))) {
                    differences.add(entry.uid() + " " + field + ": " + one.get(field) + ", " + other.get(field));
                }
            });
        }
        return differences;
    }

    static List<Entry> byIcal4j(String text) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        return calendar.<CalendarComponent>getComponents(Component.VEVENT).stream()
                .map(CalendarReaders::entry)
                .toList();
    }

    private static Entry entry(CalendarComponent event) {
        DateProperty<Temporal> start = event.<DtStart<Temporal>>getRequiredProperty("DTSTART");
        Temporal date = start.getDate();
        boolean zoned = date instanceof ZonedDateTime;
        return new Entry(
                value(event, "UID"),
                Integer.parseInt(value(event, "SEQUENCE")),
                value(event, "SUMMARY"),
                value(event, "DESCRIPTION"),
                value(event, "LOCATION"),
                value(event, "STATUS"),
                List.of(value(event, "CATEGORIES").split(",")),
                date instanceof LocalDate,
                date instanceof LocalDate day
                        ? day.toString()
                        : LOCAL.format(zoned ? ((ZonedDateTime) date).toLocalDateTime() : (LocalDateTime) date),
                day(value(event, "DTEND")),
                start.getParameter("TZID").map(zone -> zone.getValue()).orElse(""),
                zoned ? ((ZonedDateTime) date).toInstant().toString() : "",
                LocalDateTime.parse(value(event, "LAST-MODIFIED"), UTC).format(LOCAL) + "Z");
    }

    private static String value(CalendarComponent event, String name) {
        Optional<Property> property = event.getProperty(name);
        return property.map(Property::getValue).orElse("");
    }

    private static String day(String basic) {
        return basic.isEmpty()
                ? ""
                : LocalDate.parse(basic, DateTimeFormatter.BASIC_ISO_DATE).toString();
    }

    static List<Entry> byBiweekly(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        return calendar.getEvents().stream()
                .map(event -> entry(calendar, event))
                .toList();
    }

    private static Entry entry(ICalendar calendar, VEvent event) {
        ICalDate start = event.getDateStart().getValue();
        TimezoneAssignment zone = calendar.getTimezoneInfo().getTimezone(event.getDateStart());
        boolean floats = zone == null || calendar.getTimezoneInfo().isFloating(event.getDateStart());
        return new Entry(
                event.getUid().getValue(),
                event.getSequence().getValue(),
                event.getSummary().getValue(),
                event.getDescription().getValue(),
                event.getLocation() == null ? "" : event.getLocation().getValue(),
                event.getStatus().getValue(),
                event.getCategories().get(0).getValues(),
                !start.hasTime(),
                start.hasTime()
                        ? local(start.getRawComponents())
                        : local(start.getRawComponents()).substring(0, 10),
                event.getDateEnd() == null
                        ? ""
                        : local(event.getDateEnd().getValue().getRawComponents())
                                .substring(0, 10),
                floats || !start.hasTime()
                        ? ""
                        : zone.getComponent().getTimezoneId().getValue(),
                floats || !start.hasTime() ? "" : start.toInstant().toString(),
                event.getLastModified().getValue().toInstant().toString());
    }

    private static String local(DateTimeComponents parts) {
        return String.format(
                Locale.ROOT,
                "%04d-%02d-%02dT%02d:%02d:%02d",
                parts.getYear(),
                parts.getMonth(),
                parts.getDate(),
                parts.getHour(),
                parts.getMinute(),
                parts.getSecond());
    }

    static List<Entry> byIcalJs(String text) throws IOException, InterruptedException {
        return new ObjectMapper()
                .readValue(byNode("ics", text.getBytes(StandardCharsets.UTF_8)), new TypeReference<>() {});
    }

    /** What a reader among the frontend's packages says, as JSON. */
    static String byNode(String kind, byte[] document) throws IOException, InterruptedException {
        Path input = Files.createTempFile("dateline", "." + kind);
        Path output = Files.createTempFile("dateline", ".json");
        try {
            Files.write(input, document);
            Process process = new ProcessBuilder("node", "frontend/scripts/read.mjs", kind)
                    .redirectInput(input.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (process.waitFor() != 0) {
                throw new AssertionError("the reader of " + kind + " refused it");
            }
            return Files.readString(output);
        } finally {
            Files.delete(input);
            Files.delete(output);
        }
    }
}
