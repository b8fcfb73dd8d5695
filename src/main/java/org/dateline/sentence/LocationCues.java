package org.dateline.sentence;

import java.util.List;
import java.util.Set;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.place.PlaceRole;
import org.dateline.time.DateMention;
import org.jspecify.annotations.Nullable;

/** Tells whether a sentence speaks of a trip's parts ("the visit", "the concert"), and how sure they are. */
public final class LocationCues {
    /** An item of a schedule has no more words than these. */
    public static final int ITEM_WORDS = 16;

    private static final int MARGIN = 7;
    private static final int PHRASE = 6;
    private static final Set<String> PLACES =
            Set.of("in", "at", "to", "near", "into", "outside", "via", "(", ":", "-", "–", "—", "and", "then");
    private static final Set<String> NOT_THERE = Set.of(
            "from", "against", "with", "between", "about", "than", "by", "for", "leaving", "left", "leaves", "leave");
    private static final Set<String> CLAUSES =
            Set.of("with", "while", "but", "and", "as", "though", "although", "where");
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private LocationCues() {}

    public static boolean isShow(String word) {
        return LISTS.occasions().get(word) == PredicateClass.PERFORM;
    }

    /** Whether a traveller can be said to be there: not in "Asia", nor in a sea. */
    public static boolean isStop(Place place) {
        return place.kind() != PlaceKind.SEA && place.country().isPresent();
    }

    /** A place itself, or one within the name of a venue: the Lima of "the Lima Stadium". */
    public static boolean isLocation(SentenceTokens words, PlaceMention mention) {
        int behind = words.tokenAt(mention.span().end());
        boolean namesake = words.isCapital(behind) && NAMESAKES.contains(words.word(behind));
        return ClauseReader.isLiteral(mention) && !namesake
                || mention.place().isPresent()
                        && mention.role() == PlaceRole.ASSOCIATIVE
                        && mention.place().get().kind() != PlaceKind.COUNTRY
                        && isInVenue(words, mention);
    }

    private static boolean isInVenue(SentenceTokens words, PlaceMention mention) {
        int at = words.tokenAt(mention.span().end());
        for (int i = at; i < Math.min(words.size(), at + 5) && words.isCapital(i); i++) {
            if (LISTS.placesOfWork().contains(words.word(i))) {
                return !NAMESAKES.contains(words.word(i));
            }
        }
        return false;
    }

    /** What is often named like a town and stands in another: "Lancaster House", "Trafalgar Square". */
    private static final Set<String> NAMESAKES = Set.of(
            "house", "hotel", "lodge", "square", "plaza", "gate", "bridge", "garden", "gardens", "park", "estate",
            "inn");

    public static boolean isTripNoun(String word) {
        return LISTS.tripNouns().contains(word);
    }

    public static boolean speaksOf(SentenceTokens words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.word(i);
            boolean occasion =
                    LISTS.occasions().containsKey(word) || LISTS.tripNouns().contains(word);
            if (occasion && words.place(i) == null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words around allow that somebody is there: not in "heard from Lima", "Peru's president", "Lima time". */
    public static boolean isWhereabouts(SentenceTokens words, PlaceMention mention) {
        int at = words.tokenAt(mention.span().start());
        int behind = words.tokenAt(mention.span().end());
        int before = words.word(at - 1).equals("the") ? at - 2 : at - 1;
        PlaceMention listed = listedBefore(words, before);
        while (listed != null) {
            int first = words.tokenAt(listed.span().start());
            before = words.word(first - 1).equals("the") ? first - 2 : first - 1; // "from Lima and Quito": from both
            listed = listedBefore(words, before);
        }
        boolean named = NAME_PARTICLES.contains(words.word(at - 1)) && words.isCapital(at - 2);
        boolean modifies = words.word(at - 1).equals("the")
                && words.isWord(behind)
                && !words.isCapital(behind)
                && words.date(behind) == null
                && !LISTS.isFunctionWord(words.word(behind))
                && !LISTS.occasions().containsKey(words.word(behind))
                && !LISTS.placesOfWork().contains(words.word(behind))
                && LISTS.verbs().list(words.word(behind)).isEmpty()
                && mention.place().filter(p -> p.kind() == PlaceKind.CITY).isPresent();
        boolean dedicated = words.word(before).equals("of") && CHURCHES.contains(words.word(before - 1));
        boolean owner = words.word(behind).equals("'") || words.word(behind).equals("’");
        boolean clock = words.word(behind).equals("time");
        boolean titled = words.word(before).equals("of") && LISTS.isTitle(words.word(before - 1));
        boolean acts =
                mention.place().map(p -> p.kind() == PlaceKind.COUNTRY).orElse(false) && isActor(words, at, behind);
        return !acts
                && !isOffice(words, at)
                && !named
                && !modifies
                && !dedicated
                && !owner
                && !clock
                && !titled
                && !NOT_THERE.contains(words.word(before));
    }

    /** What stands in names: the Río of "Boulevard del Río". */
    private static final Set<String> NAME_PARTICLES = Set.of("del", "de", "da", "do", "dos", "di");

    private static final Set<String> CHURCHES = Set.of(
            "cathedral", "church", "basilica", "chapel", "shrine", "parish", "monastery", "convent", "sanctuary");

    /** The China of "Minister of Foreign Affairs of the People's Republic of China". */
    static boolean isOffice(SentenceTokens words, int at) {
        if (!words.word(at - 1).equals("of") && !words.word(at - 2).equals("of")) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - OFFICE_REACH); i--) {
            if (LISTS.isTitle(words.word(i)) && words.word(i + 1).equals("of")) {
                return true;
            }
            String word = words.word(i);
            boolean inside = words.isCapital(i)
                    || word.equals("of")
                    || word.equals("the")
                    || word.equals("and")
                    || word.equals("'")
                    || word.equals("’")
                    || word.equals("s");
            if (!inside) {
                return false;
            }
        }
        return false;
    }

    private static final int OFFICE_REACH = 11;

    private static final Set<String> ACTS = Set.of("will", "has", "have", "had", "would");

    private static @Nullable PlaceMention listedBefore(SentenceTokens words, int joint) {
        String word = words.word(joint);
        return word.equals("and") || word.equals(",") || word.equals("&") ? words.place(joint - 1) : null;
    }

    /** "Brazil and Peru will receive the president", "the chiefs of Peru and Chile laid": countries that do something. */
    private static boolean isActor(SentenceTokens words, int at, int behind) {
        String next = words.word(behind);
        boolean subject = ACTS.contains(next)
                || LISTS.verbs().list(next).stream()
                        .anyMatch(
                                form -> form.tense() == VerbForm.Tense.PRESENT || form.tense() == VerbForm.Tense.PAST);
        String before = words.word(at - 1);
        boolean placed = before.equals("in") || before.equals("at") || before.equals("to") || before.equals("from");
        return subject && !placed && !words.isCapital(behind);
    }

    /** Whether a preposition of place, a mark or a date stands before the phrase that the place is in. */
    public static boolean isPlaced(SentenceTokens words, PlaceMention mention) {
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
                    && LISTS.verbs().list(word).isEmpty();
            if (!phrase && !noun || word.equals(",") || word.equals(";")) {
                return word.equals(",") || word.equals(";");
            }
        }
        return at <= PHRASE;
    }

    /** The last token of the clause in the direction, at most {@link #MARGIN} away. */
    private static int edge(SentenceTokens words, int from, int step) {
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
    public static Factuality mood(SentenceTokens words, DateMention date, List<PlaceMention> places) {
        int from = words.tokenAt(date.span().start());
        int to = words.tokenAt(date.span().end());
        for (PlaceMention place : places) {
            from = Math.min(from, words.tokenAt(place.span().start()));
            to = Math.max(to, words.tokenAt(place.span().end()));
        }
        return LISTS.cues()
                .strongest(words.withoutDates(edge(words, from, -1), edge(words, to - 1, 1) + 1))
                .orElse(Factuality.FACT);
    }
}
