package org.dateline.decision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.event.Event;
import org.dateline.place.Place;
import org.dateline.time.When;

/** How values before and after a decision are written. */
final class Values {
    private Values() {}

    /** "2025-10-28", "2025-10-28T14:30" */
    static Optional<String> of(When when) {
        String edtf = when.edtf();
        boolean seconds = when instanceof When.Day day && day.time().isPresent() && edtf.length() >= 19;
        return Optional.of(seconds ? edtf.substring(0, 16) : edtf).filter(text -> !text.isEmpty());
    }

    static Optional<String> of(Enum<?> constant) {
        return Optional.of(constant.name().toLowerCase(Locale.ROOT));
    }

    static Optional<String> place(Event event) {
        return event.place().map(Place::name);
    }

    static Optional<String> of(List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    static Optional<String> of(boolean holds) {
        return Optional.of(holds ? "yes" : "no");
    }
}
