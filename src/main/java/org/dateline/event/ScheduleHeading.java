package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Sentence;
import org.dateline.place.PlaceMention;
import org.dateline.time.DateMention;
import org.dateline.time.TimexType;

/** Tells a schedule's headings: lines of little else than days and places. */
final class ScheduleHeading {
    private static final int OTHER_WORDS = 9;

    private ScheduleHeading() {}

    static boolean is(Words words) {
        if (words.sentence.kind() != Sentence.Kind.HEADING
                && !(words.sentence.kind() == Sentence.Kind.ITEM && !words.dates.isEmpty())) {
            return opensWithDate(words) && words.size() < 24 && !endsSentence(words);
        }
        return !words.dates.isEmpty() && opensWithDate(words)
                || words.sentence.kind() == Sentence.Kind.HEADING && othersThanPlaces(words) <= OTHER_WORDS;
    }

    private static boolean endsSentence(Words words) {
        String last = words.word(words.size() - 1);
        return last.equals(".") || last.equals("!");
    }

    /** "Thursday, May 25: …", "Day 2, 11th April – …", "JAPAN: Sunday, May 22". */
    private static boolean opensWithDate(Words words) {
        int others = 0;
        for (int i = 0; i < words.size(); i++) {
            DateMention date = words.date(i);
            if (date != null) {
                return date.when().first().isPresent() && date.type() == TimexType.DATE;
            }
            boolean counted = words.isWord(i)
                    && words.place(i) == null
                    && !words.word(i).toLowerCase(Locale.ROOT).equals("day");
            others += counted ? 1 : 0;
            if (others > 2) {
                return false;
            }
        }
        return false;
    }

    private static int othersThanPlaces(Words words) {
        int others = 0;
        for (int i = 0; i < words.size(); i++) {
            others += words.isWord(i) && words.place(i) == null && words.date(i) == null ? 1 : 0;
        }
        return others;
    }

    /** "Tokyo", "In Japan:", "Stop 3: Lima": the line names a place and nothing else to speak of. */
    static boolean isPlaceOnly(Words words, List<PlaceMention> places) {
        return !places.isEmpty() && othersThanPlaces(words) <= 2;
    }

    static List<PlaceMention> withoutContainers(Words words, List<PlaceMention> places) {
        List<PlaceMention> kept = new ArrayList<>();
        for (PlaceMention mention : places) {
            boolean container = places.stream()
                    .anyMatch(other -> other != mention
                            && other.place()
                                            .orElseThrow()
                                            .kind()
                                            .compareTo(mention.place()
                                                    .orElseThrow()
                                                    .kind())
                                    < 0
                            && other.place()
                                    .orElseThrow()
                                    .sameCountry(mention.place().orElseThrow()));
            if (!container) {
                kept.add(mention);
            }
        }
        return kept;
    }
}
