package org.dateline.claim.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.time.DateMention;
import org.dateline.time.DateRange;
import org.dateline.time.When;

/** Joins two dates into an interval where the words between say so: "May 20-24", "from Monday to Friday". */
final class DateRanges {
    private DateRanges() {}

    /** One value a date, those that make a range joined. */
    static List<When> read(List<DateMention> dates) {
        List<When> whens = new ArrayList<>();
        int i = 0;
        while (i < dates.size()) {
            Optional<When> range = i + 1 < dates.size() ? range(dates.get(i), dates.get(i + 1)) : Optional.empty();
            whens.add(range.orElse(dates.get(i).when()));
            i += range.isPresent() ? 2 : 1;
        }
        List<When> known =
                whens.stream().filter(w -> w.first().isPresent()).distinct().toList();
        return known.isEmpty() ? List.of(When.UNKNOWN) : known;
    }

    /** The first date of each day or range, in order: of "from 2 to 4 May and on 6 May" the 2nd and the 6th. */
    static List<DateMention> heads(List<DateMention> dates) {
        List<DateMention> heads = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            heads.add(dates.get(i));
            boolean range = i + 1 < dates.size()
                    && range(dates.get(i), dates.get(i + 1)).isPresent();
            i += range ? 1 : 0;
        }
        return heads;
    }

    /** Without those that say less than another: the month beside its day. */
    static List<When> finest(List<When> whens) {
        boolean exact = whens.stream().anyMatch(DateRanges::isExact);
        return exact ? whens.stream().filter(DateRanges::isExact).toList() : whens;
    }

    private static boolean isExact(When when) {
        return when.day().isPresent() || when instanceof When.Interval;
    }

    /** All dates as one: the range they make, or the first. */
    static When whole(List<DateMention> dates) {
        if (dates.isEmpty()) {
            return When.UNKNOWN;
        }
        return read(dates).get(0);
    }

    private static Optional<When> range(DateMention one, DateMention two) {
        boolean ends = one.range().isPresent()
                && two.range().isPresent()
                && one.range().get().span().equals(two.range().get().span());
        return ends ? one.range().map(DateRange::when).filter(w -> w.first().isPresent()) : Optional.empty();
    }
}
