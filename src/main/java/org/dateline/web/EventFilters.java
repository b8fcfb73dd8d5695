package org.dateline.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.export.DayFilter;
import org.dateline.export.EventFilter;
import org.jspecify.annotations.Nullable;

/** Reads filters of an address: {@code ?kind=meeting,summit&country=JP}. */
final class EventFilters {
    private static final Pattern COUNTRY = Pattern.compile("[A-Za-z]{2}");
    private static final int LONGEST = 200;
    private static final int MOST_DAYS = 400;

    private EventFilters() {}

    static EventFilter read(CalendarRequest request) {
        return new EventFilter(
                constants(EventKind.class, request.kinds, "kind"),
                countries(request.countries),
                constants(Status.class, request.statuses, "status"),
                part(values(request.related)),
                request.sources.stream()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toSet()),
                words(request.words),
                new DayFilter(day(request.from, "from"), day(request.to, "to"), days(request.days)));
    }

    private static Set<String> countries(List<String> lines) {
        Set<String> codes = new TreeSet<>();
        for (String code : values(lines)) {
            boolean none = code.equalsIgnoreCase(EventFilter.NO_COUNTRY);
            if (!none && !COUNTRY.matcher(code).matches()) {
                throw ApiException.badRequest("'" + code + "' is no country; write it as JP, or none.");
            }
            codes.add(none ? EventFilter.NO_COUNTRY : code.toUpperCase(Locale.ROOT));
        }
        return codes;
    }

    private static EventFilter.Part part(List<String> values) {
        EventFilter.Part part = EventFilter.Part.ALL;
        for (String value : values) {
            part = switch (value) {
                case "true" -> part;
                case "false" -> EventFilter.Part.TRIP;
                case "only" -> EventFilter.Part.RELATED;
                default -> throw ApiException.badRequest("related=" + value + ": it is true, false or only.");
            };
        }
        return part;
    }

    private static Optional<LocalDate> day(@Nullable String given, String name) {
        try {
            return Optional.ofNullable(given).filter(day -> !day.isBlank()).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw ApiException.badRequest(name + "=" + given + ": a day is written as 2025-10-26.");
        }
    }

    private static Set<LocalDate> days(List<String> lines) {
        List<String> values = values(lines);
        if (values.size() > MOST_DAYS) {
            throw ApiException.badRequest("day: there are at most " + MOST_DAYS + ".");
        }
        return values.stream().flatMap(day -> day(day, "day").stream()).collect(Collectors.toSet());
    }

    private static String words(@Nullable String words) {
        if (words == null) {
            return "";
        }
        if (words.length() > LONGEST) {
            throw ApiException.badRequest("q: it has at most " + LONGEST + " letters.");
        }
        return words;
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, List<String> lines, String name) {
        Set<E> constants = EnumSet.noneOf(type);
        for (String value : values(lines)) {
            E constant = Arrays.stream(type.getEnumConstants())
                    .filter(each -> each.name().equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(() -> ApiException.badRequest(
                            name + "=" + value + ": it is one of " + names(type.getEnumConstants()) + "."));
            constants.add(constant);
        }
        return constants;
    }

    private static String names(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static List<String> values(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
