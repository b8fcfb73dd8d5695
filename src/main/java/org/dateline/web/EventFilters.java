package org.dateline.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.event.EventKind;
import org.dateline.event.Status;
import org.dateline.export.EventFilter;

/** Reads filters of an address: {@code ?kind=meeting,summit&country=JP}. */
final class EventFilters {
    private EventFilters() {}

    static EventFilter read(List<String> kinds, List<String> countries, List<String> statuses, List<String> related) {
        Set<String> codes = new TreeSet<>();
        for (String code : values(countries)) {
            if (code.length() != 2) {
                throw ApiException.badRequest("'" + code + "' is no country; write it as JP.");
            }
            codes.add(code.toUpperCase(Locale.ROOT));
        }
        return new EventFilter(
                constants(EventKind.class, kinds, "kind"),
                codes,
                constants(Status.class, statuses, "status"),
                isRelated(values(related)));
    }

    private static boolean isRelated(List<String> values) {
        for (String value : values) {
            if (!value.equals("true") && !value.equals("false")) {
                throw ApiException.badRequest("related=" + value + ": it is true or false.");
            }
        }
        return !values.contains("false");
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
