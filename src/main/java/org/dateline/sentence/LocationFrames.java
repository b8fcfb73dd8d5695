package org.dateline.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;

/** Tells which of the places behind a verb say where its subject is, by the words before them. */
final class LocationFrames {
    private static final Set<String> AT = Set.of(
            "in",
            "at",
            "on",
            "near",
            "outside",
            "inside",
            "around",
            "within",
            "across",
            "throughout",
            "aboard",
            "overlooking");
    private static final Set<String> TO = Set.of("to", "into", "onto", "toward", "towards", "through", "via");
    /** "The city of Lima" is Lima. */
    private static final Set<String> SETTLEMENTS = Set.of(
            "city",
            "town",
            "village",
            "municipality",
            "capital",
            "port",
            "island",
            "resort",
            "district",
            "suburb",
            "region",
            "state",
            "province",
            "archipelago",
            "territory",
            "republic",
            "kingdom",
            "sultanate",
            "emirate");

    private static final int LOOK_BACK = 9;

    private final EnglishLexicon lists;

    LocationFrames(EnglishLexicon lists) {
        this.lists = lists;
    }

    /** Where the subject is, where it is only going, and where it comes from. */
    record Found(List<PlaceMention> places, List<PlaceMention> destinations, List<PlaceMention> origins) {}

    Found read(
            SentenceTokens words,
            ClausePredicate head,
            PredicateClass sense,
            int from,
            int end,
            Predicate<PlaceMention> isLocation) {
        List<PlaceMention> places = new ArrayList<>();
        List<PlaceMention> destinations = new ArrayList<>();
        List<PlaceMention> origins = new ArrayList<>();
        PlaceMention previous = null;
        String previousPreposition = "";
        for (PlaceMention mention : words.places()) {
            int at = words.tokenAt(mention.span().start());
            if (at < from || at >= end || !isLocation.test(mention)) {
                continue;
            }
            boolean listed = previous != null && isListed(words, previous, at);
            String preposition = listed ? previousPreposition : preposition(words, at, from, head);
            if (previous != null && isContainer(words, previous, mention, at)) {
                continue;
            }
            previous = mention;
            previousPreposition = preposition;
            if (LocationCues.isOffice(words, at)
                    || isTarget(words, mention, at)
                    || isDedication(words, at, words.tokenAt(mention.span().end()))
                    || isOwner(words, mention, preposition)
                    || words.word(words.tokenAt(mention.span().end())).equals("time")) {
                continue;
            }
            List<String> between = words.between(head.next(), at);
            boolean back = between.contains("from")
                    && between.subList(between.indexOf("from"), between.size()).stream()
                            .anyMatch(lists.tripNouns()::contains);
            boolean isLater =
                    back || between.contains("before") || between.contains("after") || between.contains("ahead");
            switch (relation(head, sense, preposition, at, between.contains("for"), isLater)) {
                case HERE -> places.add(mention);
                case AHEAD -> destinations.add(mention);
                case BEHIND -> origins.add(mention);
                case NEITHER -> {}
            }
        }
        return new Found(places, destinations, origins);
    }

    private enum Relation {
        HERE,
        AHEAD,
        BEHIND,
        NEITHER
    }

    private static Relation relation(
            ClausePredicate head, PredicateClass sense, String preposition, int at, boolean isAhead, boolean isLater) {
        VerbForm form = head.form();
        boolean departs = sense == PredicateClass.DEPARTURE;
        boolean before = at < head.at();
        if (isLater && !head.nominal()) {
            return Relation.NEITHER;
        }
        if (AT.contains(preposition)) {
            return departs && isAhead ? Relation.AHEAD : Relation.HERE;
        }
        if (before) {
            return !preposition.equals("from")
                    ? Relation.NEITHER
                    : departs ? Relation.HERE : sense == PredicateClass.TRAVEL ? Relation.BEHIND : Relation.NEITHER;
        }
        if (TO.contains(preposition)) {
            boolean reaches = form == null
                    ? sense == PredicateClass.VISIT || sense == PredicateClass.ARRIVAL
                    : form.places('T') || sense == PredicateClass.ARRIVAL;
            boolean far = form == null && at - head.at() > 6;
            return departs
                    ? Relation.AHEAD
                    : far
                            ? Relation.NEITHER
                            : reaches || sense == PredicateClass.VISIT ? Relation.HERE : Relation.NEITHER;
        }
        if (preposition.equals("from")) {
            return departs
                    ? Relation.HERE
                    : sense == PredicateClass.TRAVEL || sense == PredicateClass.ARRIVAL
                            ? Relation.BEHIND
                            : Relation.NEITHER;
        }
        if (preposition.equals("for")) {
            return departs || sense == PredicateClass.TRAVEL ? Relation.AHEAD : Relation.NEITHER;
        }
        if (preposition.equals("object")) {
            return form != null && form.places('O') || form == null && (sense == PredicateClass.VISIT)
                    ? Relation.HERE
                    : Relation.NEITHER;
        }
        return Relation.NEITHER;
    }

    /**
     * The preposition that governs the place at the token: the nearest one left of it, with only the words of its own
     * noun phrase between; "object" where the verb itself stands there.
     */
    private String preposition(SentenceTokens words, int at, int from, ClausePredicate head) {
        for (int i = at - 1; i >= Math.max(from, at - LOOK_BACK); i--) {
            if (i < head.next() && !head.nominal() && i >= head.at()) {
                return "object";
            }
            String word = words.word(i);
            if (word.equals("of") && (isPlaceOfWork(words, i - 1) || SETTLEMENTS.contains(words.word(i - 1)))) {
                continue;
            }
            if (AT.contains(word)
                    || TO.contains(word)
                    || word.equals("from")
                    || word.equals("for")
                    || word.equals("of")
                    || word.equals("with")
                    || word.equals("between")
                    || word.equals("by")
                    || word.equals("about")
                    || word.equals("against")) {
                return word;
            }
            if (!lists.verbs().list(word).isEmpty()
                    && !words.isCovered(i)
                    && !lists.occasions().containsKey(word)) {
                return "object";
            }
            boolean phrase =
                    words.isWord(i) && (lists.is("determiner", word) || words.isCapital(i) || isModifier(words, i))
                            || word.equals("-")
                            || word.equals("’")
                            || word.equals("'")
                            || word.equals("s")
                            || word.equals("\"")
                            || word.equals("”")
                            || word.equals("“")
                            || words.tokens().get(i).isNumber() && words.date(i) == null;
            boolean listed = word.equals("and") || word.equals(",");
            if (listed
                    && words.place(i - 1) == null
                    && !(word.equals(",") && words.isCapital(i - 1) && words.person(i - 1) == null)) {
                return ""; // another phrase begins
            }
            if (!phrase && !listed) {
                return "";
            }
        }
        return "";
    }

    /** "Terminal 2 of", "the palace of": what follows "of" says where it is. */
    private boolean isPlaceOfWork(SentenceTokens words, int at) {
        return lists.placesOfWork().contains(words.word(at))
                || lists.placesOfWork().contains(words.word(at - 1)) && !words.isWord(at);
    }

    /** A plain word within a noun phrase: "the capital", "historic", "downtown". */
    private boolean isModifier(SentenceTokens words, int at) {
        return !lists.isFunctionWord(words.word(at)) && words.date(at) == null;
    }

    private static boolean isListed(SentenceTokens words, PlaceMention previous, int at) {
        int gap = words.tokenAt(previous.span().end());
        for (int i = gap; i < at; i++) {
            String word = words.word(i);
            if (!word.equals(",")
                    && !word.equals("and")
                    && !word.equals("&")
                    && !word.equals("the")
                    && !word.equals("/")
                    && !word.equals("then")) {
                return false;
            }
        }
        return at - gap <= 3;
    }

    /** Of "Busan, South Korea" and "Lima (Peru)" the second only says where the first is. */
    private static boolean isContainer(SentenceTokens words, PlaceMention previous, PlaceMention mention, int at) {
        int gap = words.tokenAt(previous.span().end());
        boolean joined =
                at - gap <= 2 && (words.word(gap).equals(",") || words.word(gap).equals("("));
        Place inner = previous.place().orElseThrow();
        Place outer = mention.place().orElseThrow();
        boolean broader = outer.kind().compareTo(inner.kind()) > 0 && inner.sameCountry(outer);
        return joined && broader;
    }

    /** The Lima of "the attacks on Lima": one is on an island or a square, but not on a city. */
    private static boolean isTarget(SentenceTokens words, PlaceMention mention, int at) {
        PlaceKind kind = mention.place().map(Place::kind).orElse(PlaceKind.SEA);
        boolean settled = kind == PlaceKind.CITY || kind == PlaceKind.COUNTRY;
        int on = words.word(at - 1).equals("the") ? at - 2 : at - 1;
        PlaceMention listed = words.word(on).equals("and") ? words.place(on - 1) : null;
        if (listed != null) {
            on = words.tokenAt(listed.span().start()) - 1;
        }
        boolean country = kind == PlaceKind.COUNTRY && words.word(on).equals("on");
        return country || settled && words.word(on).equals("on") && TARGETED.contains(words.word(on - 1));
    }

    private static final Set<String> TARGETED = Set.of(
            "attack",
            "attacks",
            "war",
            "strike",
            "strikes",
            "raid",
            "raids",
            "assault",
            "sanctions",
            "pressure",
            "crackdown",
            "ban",
            "talks",
            "policy",
            "report",
            "book",
            "invasion",
            "march",
            "focus");

    /** The St Joseph of "the Cathedral of St Joseph" or "the St Joseph statue", though there is a town of that name. */
    private static boolean isDedication(SentenceTokens words, int at, int behind) {
        boolean saint = words.word(at).matches("st|saint|san|santa|santo|são|sao|our");
        return saint
                && (words.word(at - 1).equals("of")
                        || words.word(behind).matches("monument|statue|bust|mausoleum|tomb"));
    }

    /** "Japan's prime minister" is no place to be; "Rome's airport" behind "from" is. */
    private boolean isOwner(SentenceTokens words, PlaceMention mention, String preposition) {
        int behind = words.tokenAt(mention.span().end());
        boolean possessive =
                (words.word(behind).equals("’") || words.word(behind).equals("'"))
                        && words.word(behind + 1).equals("s");
        if (!possessive) {
            return false;
        }
        boolean place = AT.contains(preposition)
                || TO.contains(preposition)
                || preposition.equals("from")
                || preposition.equals("object");
        boolean person = false;
        for (int i = behind + 2; i < Math.min(words.size(), behind + 8) && words.isWord(i); i++) {
            if (lists.placesOfWork().contains(words.word(i))) {
                return !place;
            }
            person |= words.person(i) != null || lists.isTitle(words.word(i));
        }
        return person || !place || mention.place().map(Place::kind).orElse(PlaceKind.CITY) == PlaceKind.COUNTRY;
    }
}
