package org.dateline.event;

import java.util.List;
import java.util.Set;
import org.dateline.place.PlaceMention;
import org.dateline.time.DateMention;

/** Tells whether a sentence speaks of a trip's parts ("the visit", "the concert"), and how sure they are. */
final class Trips {
    private static final int MARGIN = 7;
    private static final int PHRASE = 6;
    private static final Set<String> PLACES =
            Set.of("in", "at", "to", "near", "into", "outside", "via", "(", ":", "-", "–", "—", "and", "then");
    private static final Set<String> NOT_THERE = Set.of(
            "from", "against", "with", "between", "about", "than", "by", "for", "leaving", "left", "leaves", "leave");
    private static final Set<String> CLAUSES =
            Set.of("with", "while", "but", "and", "as", "though", "although", "where");
    private static final WordLists LISTS = new WordLists();

    private Trips() {}

    static boolean isShow(String word) {
        return LISTS.occasions.get(word) == Sense.PERFORM;
    }

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

    /** Whether the words around allow that somebody is there: not in "heard from Lima", "Peru's president", "Lima time". */
    static boolean isWhereabouts(Words words, PlaceMention mention) {
        int at = words.tokenAt(mention.span().start());
        int behind = words.tokenAt(mention.span().end());
        int before = words.word(at - 1).equals("the") ? at - 2 : at - 1;
        boolean owner = words.word(behind).equals("'") || words.word(behind).equals("’");
        boolean clock = words.word(behind).equals("time");
        boolean titled = words.word(before).equals("of") && LISTS.isTitle(words.word(before - 1));
        return !owner && !clock && !titled && !NOT_THERE.contains(words.word(before));
    }

    /** Whether a preposition of place, a mark or a date stands before the phrase that the place is in. */
    static boolean isPlaced(Words words, PlaceMention mention) {
        int at = words.tokenAt(mention.span().start());
        for (int i = at - 1; i >= Math.max(0, at - PHRASE); i--) {
            String word = words.word(i);
            if (PLACES.contains(word) || words.date(i) != null || words.place(i) != null) {
                return true;
            }
            boolean phrase =
                    LISTS.is("determiner", word) || words.isCapital(i) || word.equals("of") || !words.isWord(i);
            boolean noun = words.isWord(i)
                    && !LISTS.isFunctionWord(word)
                    && LISTS.verbs.list(word).isEmpty();
            if (!phrase && !noun || word.equals(",") || word.equals(";")) {
                return word.equals(",") || word.equals(";");
            }
        }
        return at <= PHRASE;
    }

    /** The last token of the clause in the direction, at most {@link #MARGIN} away. */
    private static int edge(Words words, int from, int step) {
        int at = from;
        for (int i = 0; i < MARGIN && at + step >= 0 && at + step < words.size(); i++) {
            String next = words.word(at + step);
            String behind = words.word(step > 0 ? at + 2 : at);
            if (next.equals(";") || next.equals(",") && CLAUSES.contains(behind)) {
                break;
            }
            at += step;
        }
        return at;
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
                .strongest(words.withoutDates(edge(words, from, -1), edge(words, to - 1, 1) + 1))
                .orElse(Mood.FACT);
    }
}
