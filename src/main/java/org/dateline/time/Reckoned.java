package org.dateline.time;

import java.time.LocalDate;
import java.util.Optional;

/** A value and how it was come by. */
record Reckoned(Timex timex, Optional<String> anchor, Relation relation, Optional<DateConflict> conflict) {
    static Reckoned itself(Timex timex) {
        return new Reckoned(timex, Optional.empty(), Relation.ITSELF, Optional.empty());
    }

    static Reckoned from(Timex timex, String anchor, Relation relation) {
        return new Reckoned(timex, Optional.of(anchor), relation, Optional.empty());
    }

    /** Counted from the day of publication. */
    static Reckoned published(Timex timex, Narrative narrative) {
        Optional<LocalDate> day = narrative.published();
        Optional<String> anchor = day.isPresent() ? KnownDay.of(day.get()).published() : Optional.empty();
        return new Reckoned(timex, anchor, Relation.PUBLISHED, Optional.empty());
    }

    /** So many days later, where the day is known. */
    Reckoned daysOn(int days) {
        return timex.when()
                .day()
                .map(day -> with(Timex.day(day.plusDays(days))))
                .orElse(this);
    }

    Reckoned counted(String from) {
        return new Reckoned(timex, Optional.of(from), relation, conflict);
    }

    Reckoned withConflict(Optional<DateConflict> other) {
        return new Reckoned(timex, anchor, relation, other);
    }

    Reckoned with(Timex other) {
        return new Reckoned(other, anchor, relation, conflict);
    }
}
