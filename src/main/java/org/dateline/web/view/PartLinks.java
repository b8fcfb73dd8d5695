package org.dateline.web.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The way through a trip that is told in parts.
 *
 * @param label "Part 2 of 9"
 * @param days "3 March – 20 April 2031"; empty where the part tells of nothing dated
 * @param near the parts around this one, the first and the last
 */
public record PartLinks(
        int number,
        int count,
        String label,
        String days,
        Optional<Link> earlier,
        Optional<Link> later,
        List<Link> near) {
    /** How many parts to either side are named. */
    private static final int SIDE = 6;

    /** Another part. */
    public record Link(int number, String text) {}

    public PartLinks {
        near = List.copyOf(near);
    }

    static Optional<PartLinks> of(Parts parts, int number, Words words) {
        int count = parts.count();
        if (count == 1) {
            return Optional.empty();
        }
        List<Link> near = IntStream.rangeClosed(1, count)
                .filter(each -> each == 1 || each == count || Math.abs(each - number) <= SIDE)
                .mapToObj(each -> link(parts, each, words))
                .toList();
        return Optional.of(new PartLinks(
                number,
                count,
                words.pages().partOf(number, count),
                days(parts, number, words),
                number > 1 ? Optional.of(link(parts, number - 1, words)) : Optional.empty(),
                number < count ? Optional.of(link(parts, number + 1, words)) : Optional.empty(),
                near));
    }

    private static Link link(Parts parts, int number, Words words) {
        String days = days(parts, number, words);
        return new Link(number, days.isEmpty() ? words.pages().partOf(number, parts.count()) : days);
    }

    private static String days(Parts parts, int number, Words words) {
        return parts.range(number)
                .map(range -> words.dates().range(range.first(), range.last()))
                .orElse("");
    }
}
