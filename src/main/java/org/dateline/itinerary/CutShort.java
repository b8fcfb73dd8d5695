package org.dateline.itinerary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.article.Lexicon;
import org.dateline.article.SideBySide;
import org.dateline.claim.Assertion;
import org.dateline.claim.Status;
import org.dateline.event.MergedEvent;

/**
 * A trip that was broken off: what earlier articles planned for the days after is given up, though nobody calls it off
 * stop by stop.
 */
final class CutShort {
    private static final Pattern CUE = Pattern.compile(
            "\\b(?:" + String.join("|", Lexicon.lines(CutShort.class, "cut-short.txt")) + ")\\b",
            Pattern.CASE_INSENSITIVE);

    private CutShort() {}

    /** The day on which the articles first tell that the trip was cut short. */
    static Optional<LocalDate> day(List<MergedEvent> events) {
        Map<String, LocalDate> first = new LinkedHashMap<>(); // many claims are of one sentence
        for (MergedEvent event : events) {
            for (Assertion told : event.assertions()) {
                told.published()
                        .ifPresent(day -> first.merge(
                                told.claim().quote(), day, (one, other) -> one.isBefore(other) ? one : other));
            }
        }
        List<String> quotes = List.copyOf(first.keySet());
        List<Boolean> cut = SideBySide.each(quotes, quote -> CUE.matcher(quote).find());
        return IntStream.range(0, quotes.size())
                .filter(cut::get)
                .mapToObj(quotes::get)
                .map(first::get)
                .min(Comparator.naturalOrder());
    }

    /** Whether it is a plan for a later day that no article since has told again. */
    static boolean drops(Presence presence, LocalDate cut) {
        List<Assertion> told = presence.event().assertions();
        return !presence.isDecided()
                && presence.day().isAfter(cut)
                && told.stream().allMatch(a -> a.claim().status() == Status.PLANNED)
                && told.stream()
                        .noneMatch(a ->
                                a.published().filter(day -> !day.isBefore(cut)).isPresent());
    }
}
