package org.dateline.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.claim.EventKind;
import org.dateline.claim.Rule;
import org.dateline.claim.Tier;

/** Joins groups of claims that tell of the same event but put it on days a little apart, each in articles of its own. */
final class DayDisagreements {
    private static final int DAYS_APART = 3;
    /** A traveller does these once at a place; talks and meals may be had again the next day. */
    private static final Set<EventKind> ONCE = Set.of(EventKind.ARRIVAL, EventKind.DEPARTURE, EventKind.SIGNING);

    private DayDisagreements() {}

    /** @param groups in the order of their days */
    static void join(List<List<Assertion>> groups) {
        Map<String, List<Integer>> blocks = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            blocks.computeIfAbsent(block(groups.get(i)), b -> new java.util.ArrayList<>())
                    .add(i);
        }
        Set<Integer> gone = new HashSet<>();
        for (List<Integer> block : blocks.values()) {
            for (int i = 0; i < block.size(); i++) {
                if (!gone.contains(block.get(i))) {
                    joinNext(block.subList(i, block.size()), groups, gone);
                }
            }
        }
        for (int i = groups.size() - 1; i >= 0; i--) {
            if (gone.contains(i)) {
                groups.remove(i);
            }
        }
    }

    /** Joins the first of the block with those of the days next to it. */
    private static void joinNext(List<Integer> block, List<List<Assertion>> groups, Set<Integer> gone) {
        List<Assertion> first = groups.get(block.get(0));
        for (int j : block.subList(1, block.size())) {
            List<Assertion> next = groups.get(j);
            if (ChronoUnit.DAYS.between(day(first), day(next)) > DAYS_APART) {
                return;
            }
            if (!gone.contains(j) && (disagree(first, next) || isLateNews(first, next))) {
                first.addAll(next);
                gone.add(j);
            }
        }
    }

    private static LocalDate day(List<Assertion> group) {
        return EventMerger.day(group).orElseThrow().day().orElseThrow();
    }

    private static String block(List<Assertion> group) {
        Claim claim = group.get(0).claim();
        EventKind kind = claim.kind() == EventKind.TRAVEL ? EventKind.ARRIVAL : claim.kind();
        return kind + " " + claim.place().flatMap(p -> p.country()).orElse("");
    }

    private static boolean disagree(List<Assertion> one, List<Assertion> two) {
        Claim first = one.get(0).claim();
        boolean explicit = one.stream().anyMatch(DayDisagreements::isExplicit)
                && two.stream().anyMatch(DayDisagreements::isExplicit);
        boolean once = first.kind() == two.get(0).claim().kind() && ONCE.contains(first.kind())
                || first.kind() == EventKind.MEETING && named(one) && named(two);
        return explicit
                && once
                && first.place().isPresent()
                && two.get(0).claim().place().isPresent()
                && disjoint(one, two)
                && SameEvent.same(one.get(0), two.get(0));
    }

    /** "Has arrived in Lima", published on the day after the one on which others say that she flew there. */
    private static boolean isLateNews(List<Assertion> told, List<Assertion> news) {
        return ChronoUnit.DAYS.between(day(told), day(news)) == 1
                && told.stream().anyMatch(DayDisagreements::isExplicit)
                && news.stream().allMatch(a -> a.day().rule() == Rule.PRESENT)
                && news.get(0).claim().kind() == EventKind.ARRIVAL
                && told.get(0).claim().place().isPresent()
                && news.get(0).claim().place().isPresent()
                && disjoint(told, news)
                && SameEvent.same(told.get(0), news.get(0));
    }

    private static boolean isExplicit(Assertion a) {
        return a.day().tier() != Tier.CONTEXT && a.place().tier() != Tier.CONTEXT;
    }

    private static boolean named(List<Assertion> group) {
        return group.stream().anyMatch(a -> !a.claim().participants().isEmpty());
    }

    private static boolean disjoint(List<Assertion> one, List<Assertion> two) {
        Set<String> articles = new HashSet<>();
        one.forEach(a -> articles.add(a.claim().article()));
        return two.stream().noneMatch(a -> articles.contains(a.claim().article()));
    }
}
