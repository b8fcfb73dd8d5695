package org.dateline.event;

import java.util.List;
import java.util.Set;
import org.dateline.place.PlaceMention;
import org.dateline.time.DateMention;

/** Tells whether a sentence speaks of a trip's parts ("the visit", "the concert"), and how sure they are. */
final class Trips {
    private static final int MARGIN = 7;
    private static final Set<String> NOT_THERE = Set.of(
            "from", "against", "with", "between", "about", "than", "by", "for", "leaving", "left", "leaves", "leave");
    private static final WordLists LISTS = new WordLists();

    private Trips() {}

    static boolean isTitle(String word) {
        return LISTS.isTitle(word);
    }

    static boolean speaksOf(Words words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.word(i);
            boolean occasion = LISTS.occasions.containsKey(word) || LISTS.tripNouns.contains(word);
            if (occasion && words.place(i) == null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words around allow that somebody is there: not in "heard from Lima", "Peru's president". */
    static boolean isWhereabouts(Words words, PlaceMention mention) {
        int at = words.tokenAt(mention.span().start());
        int behind = words.tokenAt(mention.span().end());
        String before = words.word(words.word(at - 1).equals("the") ? at - 2 : at - 1);
        boolean owner = words.word(behind).equals("'") || words.word(behind).equals("’");
        boolean titled = before.equals("of") && LISTS.isTitle(words.word(at - 2));
        return !owner && !titled && !NOT_THERE.contains(before);
    }

    /** How sure what is told between the day and its places is, by the cues there and a little around. */
    static Mood mood(Words words, DateMention date, List<PlaceMention> places) {
        int from = words.tokenAt(date.span().start());
        int to = words.tokenAt(date.span().end());
        for (PlaceMention place : places) {
            from = Math.min(from, words.tokenAt(place.span().start()));
            to = Math.max(to, words.tokenAt(place.span().end()));
        }
        return LISTS.cues
                .strongest(words.withoutDates(from - MARGIN, to + MARGIN))
                .orElse(Mood.FACT);
    }
}
