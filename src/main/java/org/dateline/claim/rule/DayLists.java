package org.dateline.claim.rule;

import java.util.List;
import org.dateline.claim.context.Context;
import org.dateline.claim.context.DatelineContext;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.ClauseReader;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.SentenceTokens;
import org.dateline.time.DateMention;

/** Tells which of a sentence's days and places stand by each other, and whether they are a list. */
public final class DayLists {
    private DayLists() {}

    /** Whether it is a list of days with a place by each: "takes in Lima (3 May), Arica (4 May) and Quito (5 May)". */
    public static boolean isList(SentenceTokens words, Context context) {
        return isList(words, context, LONG_LIST);
    }

    private static final int LONG_LIST = 3;

    /** @param fewest how many days it must have, at least two */
    static boolean isList(SentenceTokens words, Context context, int fewest) {
        if (words.dates().size() < fewest || words.places().size() < 2) {
            return false;
        }
        List<DateMention> days = words.dates().stream()
                .filter(date ->
                        date.when().day().isPresent() && !context.report().isOfDateline(words, date))
                .toList();
        List<DatePlaceAttachment.Pair> pairs = pairs(words, days, context.report());
        return days.stream().map(DateMention::when).distinct().count() >= fewest
                && pairs.size() >= fewest
                && pairs.stream().allMatch(pair -> pair.places().size() == 1)
                && pairs.stream().map(pair -> pair.places().get(0)).distinct().count() >= 2;
    }

    /** The days with the places by them. */
    static List<DatePlaceAttachment.Pair> pairs(SentenceTokens words, List<DateMention> days, DatelineContext report) {
        List<PlaceMention> places = words.places().stream()
                .filter(ClauseReader::isLiteral)
                .filter(m -> LocationCues.isStop(m.place().orElseThrow()))
                .filter(m -> !report.isOfDateline(words, m))
                .filter(m -> LocationCues.isWhereabouts(words, m))
                .toList();
        List<DatePlaceAttachment.Pair> pairs = DatePlaceAttachment.of(words, days, places);
        if (pairs.size() >= 2) {
            return pairs;
        }
        List<PlaceMention> placed =
                places.stream().filter(m -> LocationCues.isPlaced(words, m)).toList();
        return DatePlaceAttachment.of(words, days, placed);
    }
}
