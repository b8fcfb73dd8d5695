package org.dateline.claim.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;
import org.dateline.time.DateMention;

/**
 * Pairs the days and the places of a sentence by where they stand, for what no verb of travel tells: "Lima is next on May
 * 3, then Quito on the 5th", "(Photo: Ada Miller at the palace in Lima, Tuesday.)".
 */
final class DatePlaceAttachment {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final int BREAK_COST = 4;
    private static final int FARTHEST = 24;
    private static final int ASIDE_WORDS = 8;

    private DatePlaceAttachment() {}

    /** A day and the places told of it. */
    record Pair(DateMention date, List<PlaceMention> places) {}

    /** Places that stand together: "Lima and Quito". */
    private record Group(int from, int to, List<PlaceMention> places) {}

    /**
     * The pairs, in the order of the days; a day without a place near it has none.
     *
     * @param dates and {@code places}: those that count, in the order of the text
     */
    static List<Pair> of(SentenceTokens words, List<DateMention> dates, List<PlaceMention> places) {
        List<Group> groups = groups(words, places);
        if (groups.isEmpty() || dates.isEmpty()) {
            return List.of();
        }
        int firstDate = start(words, dates.get(0));
        int lastDate = start(words, dates.get(dates.size() - 1));
        boolean placeFirst = groups.get(0).from() < firstDate;
        boolean dateLast = lastDate > groups.get(groups.size() - 1).from();
        List<Pair> pairs = new ArrayList<>();
        for (DateMention date : dates) {
            int at = start(words, date);
            if (isOfUnknownPlace(words, date)) {
                continue;
            }
            Optional<Group> group = placeFirst == dateLast && dates.size() > 1
                    ? inOrder(words, groups, at, placeFirst)
                    : nearest(words, groups, at);
            group.ifPresent(found -> pairs.add(new Pair(date, found.places())));
        }
        return pairs;
    }

    /** The Kenora of "Lima on Monday and Kenora on Tuesday", which no gazetteer knows: the day is of no other place. */
    static boolean isOfUnknownPlace(SentenceTokens words, DateMention date) {
        int day = start(words, date);
        int name = words.is(day - 1, Word.ON) ? day - 2 : day - 1;
        int at = name;
        while (words.isCapital(at) && words.place(at) == null && words.date(at) == null) {
            at--;
        }
        return at < name && (LISTS.is("joint", words.word(at)) || LISTS.is("before place", words.word(at)));
    }

    /** The places right before, or right behind, each day. */
    private static Optional<Group> inOrder(SentenceTokens words, List<Group> groups, int at, boolean before) {
        return groups.stream()
                .filter(group -> before ? group.to() <= at : group.from() > at)
                .filter(group -> cost(words, group, at) <= FARTHEST)
                .min(Comparator.comparingInt(group -> Math.abs(group.from() - at)));
    }

    private static Optional<Group> nearest(SentenceTokens words, List<Group> groups, int at) {
        return groups.stream()
                .filter(group -> cost(words, group, at) <= FARTHEST)
                .min(Comparator.comparingInt(group -> cost(words, group, at)));
    }

    private static int cost(SentenceTokens words, Group group, int at) {
        int from = group.to() <= at ? group.to() : at;
        int to = group.to() <= at ? at : group.from();
        int cost = to - from;
        for (int i = from; i < to; i++) {
            cost += LISTS.is("breaks off", words.word(i)) ? BREAK_COST : 0;
            cost += LISTS.is("of somebody", words.word(i)) ? FARTHEST : 0;
        }
        return group.from() > at && isInAside(words, at, group.from()) ? cost + FARTHEST : cost;
    }

    /** "Lima, where she was born three days ago, to Quito": the day is told by the way, and of nothing behind it. */
    private static boolean isInAside(SentenceTokens words, int date, int place) {
        if (!words.has(date, place, Word.COMMA)) {
            return false;
        }
        for (int i = date - 1; i > Math.max(0, date - ASIDE_WORDS) && !words.is(i, Word.COMMA); i--) {
            if (LISTS.is("relative", words.word(i)) && words.is(i - 1, Word.COMMA)) {
                return true;
            }
        }
        return false;
    }

    private static List<Group> groups(SentenceTokens words, List<PlaceMention> places) {
        List<Group> groups = new ArrayList<>();
        for (PlaceMention place : places) {
            int from = words.tokenAt(place.span().start());
            int to = words.tokenAt(place.span().end());
            Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && joined(words, last.to(), from)) {
                List<PlaceMention> both = new ArrayList<>(last.places());
                if (!isContainer(both.get(both.size() - 1), place)) {
                    both.add(place);
                }
                groups.set(groups.size() - 1, new Group(last.from(), to, both));
            } else {
                groups.add(new Group(from, to, List.of(place)));
            }
        }
        return groups;
    }

    /** Whether only "and", commas and articles stand between two places. */
    private static boolean joined(SentenceTokens words, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = words.word(i);
            boolean joins = LISTS.is("between places", word);
            if (!joins || words.date(i) != null) {
                return false;
            }
        }
        return true;
    }

    /** Of "Lima, Peru" the country only says where the city is. */
    private static boolean isContainer(PlaceMention inner, PlaceMention outer) {
        PlaceKind kind = outer.place().orElseThrow().kind();
        return kind.compareTo(inner.place().orElseThrow().kind()) > 0
                && inner.place().get().sameCountry(outer.place().get());
    }

    private static int start(SentenceTokens words, DateMention date) {
        return words.tokenAt(date.span().start());
    }
}
