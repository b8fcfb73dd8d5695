package org.dateline.export;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.event.Event;

/**
 * Which days are wanted. What is told of a longer stretch than a month lies on no day of its own, as on the page.
 *
 * @param from the first; empty for any
 * @param to the last; empty for any
 * @param on one of these; empty for any
 */
public record DayFilter(Optional<LocalDate> from, Optional<LocalDate> to, Set<LocalDate> on) {
    public static final DayFilter ANY = new DayFilter(Optional.empty(), Optional.empty(), Set.of());
    private static final int LONGEST_DAYS = 31;

    public DayFilter {
        on = Set.copyOf(on);
    }

    boolean accepts(Event event) {
        if (equals(ANY)) {
            return true;
        }
        Optional<LocalDate> first = event.when().first();
        Optional<LocalDate> last = event.when().last();
        return first.isPresent()
                && last.isPresent()
                && ChronoUnit.DAYS.between(first.get(), last.get()) < LONGEST_DAYS
                && from.filter(last.get()::isBefore).isEmpty()
                && to.filter(first.get()::isAfter).isEmpty()
                && (on.isEmpty()
                        || on.stream().anyMatch(day -> !day.isBefore(first.get()) && !day.isAfter(last.get())));
    }

    /** {@code from=2025-10-26}, {@code day=2025-10-28,2025-11-04}; none for any day. */
    List<String> query() {
        List<String> parts = new ArrayList<>();
        from.ifPresent(day -> parts.add("from=" + day));
        to.ifPresent(day -> parts.add("to=" + day));
        if (!on.isEmpty()) {
            parts.add("day=" + days());
        }
        return parts;
    }

    private String days() {
        return new TreeSet<>(on).stream().map(LocalDate::toString).collect(Collectors.joining(","));
    }

    /** "from 2025-10-26 to 2025-10-28", "on 2025-10-28"; empty for any day. */
    String label() {
        List<String> parts = new ArrayList<>();
        from.ifPresent(day -> parts.add("from " + day));
        to.ifPresent(day -> parts.add("to " + day));
        if (!on.isEmpty()) {
            parts.add("on " + days().replace(",", ", "));
        }
        return String.join(" ", parts);
    }
}
