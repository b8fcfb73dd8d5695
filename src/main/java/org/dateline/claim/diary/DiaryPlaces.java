package org.dateline.claim.diary;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.dateline.article.Sentence;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.place.PlaceRole;
import org.dateline.sentence.Clause;
import org.dateline.sentence.ClauseReader;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;
import org.dateline.time.DateMention;
import org.dateline.time.EntryDateReader;
import org.dateline.time.TimexType;

/** Tells whether those who tell of their journey are, or were on that day, at a place that they name. */
final class DiaryPlaces {
    private static final int PHRASE = 5;
    private static final int NEAR_LENGTHS = 15;
    private static final int WAY_REACH = 14;
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private DiaryPlaces() {}

    /** What a diary says of a place. */
    public enum Relation {
        HERE,
        /** Left on that day. */
        LEFT,
        NONE
    }

    public static Relation of(ParsedSentence sentence, PlaceMention mention, DiaryTeller teller) {
        SentenceTokens words = sentence.words();
        int at = words.tokenAt(mention.span().start());
        if (!ClauseReader.isLiteral(mention)
                || !LocationCues.isStop(mention.place().orElseThrow())
                || isOwner(words, mention)) {
            return Relation.NONE;
        }
        if (isSomebody(words, mention, at) || DiaryAsides.isAside(words, teller, at)) {
            return Relation.NONE;
        }
        for (Clause clause : sentence.clauses()) {
            boolean own = clause.sense().isPresence() && teller.isOurs(clause.at()) && teller.isOurs(at);
            boolean towards = words.is(at - 1, Word.TOWARD);
            if (own && (towards || isElsewhere(words, teller.partOf(at), at))) {
                return Relation.NONE;
            }
            if (own && clause.places().contains(mention)) {
                return LISTS.is("first person", words.word(at - 1)) ? Relation.NONE : Relation.HERE;
            }
            if (own && clause.origins().contains(mention)) {
                return Relation.LEFT;
            }
        }
        PlaceKind kind = mention.place().orElseThrow().kind();
        boolean broad = kind == PlaceKind.COUNTRY || kind == PlaceKind.REGION;
        if (DiaryWords.is("at", words.word(at - 1)) && words.is(at - 2, Word.HERE)) {
            return Relation.HERE; // "it is raining here in Lima"
        }
        if (!teller.isOurs(at)) {
            return DiaryLines.isOwnThing(words, at) ? Relation.HERE : Relation.NONE;
        }
        return byWords(words, at, teller, broad);
    }

    /** "In Lima, David mended his bicycle", "we met Colleen on Mandalay": a person's name, and a boat's. */
    private static boolean isSomebody(SentenceTokens words, PlaceMention mention, int at) {
        int behind = words.tokenAt(mention.span().end());
        String next = words.word(behind);
        boolean acts = words.is(at - 1, Word.COMMA)
                && words.place(at - 2) != null
                && words.isWord(behind)
                && !words.isCapital(behind)
                && words.date(behind) == null
                && !LISTS.isFunctionWord(next)
                && !DiaryWords.is("again", next);
        return acts || words.is(at - 1, Word.ON) && words.person(at - 2) != null;
    }

    /** Where the sentence has them go to a place that nobody knows, "We marched to Bald Knob"; -1 where it does not. */
    static int goneTo(SentenceTokens words, DiaryTeller teller) {
        int last = -1;
        for (int i = 1; i + 1 < words.size(); i++) {
            PlaceMention place = words.place(i + 1);
            boolean unknown = place != null && place.place().isEmpty() && place.role() == PlaceRole.LITERAL;
            if (unknown
                    && DiaryWords.is("to", words.word(i))
                    && teller.isOurs(i)
                    && isWay(words, teller, i)
                    && !isElsewhere(words, teller.partOf(i), i)) {
                last = i;
            }
        }
        return last;
    }

    /** "The plan was to ride to Lima", "we have to go to Quito": nobody is there by that, unless it says when. */
    static boolean isMeant(SentenceTokens words, int at) {
        for (int i = at - 1; i >= 0 && !words.is(i, Word.BUT); i--) {
            boolean to = words.is(i + 1, Word.TO) && words.place(i + 2) == null;
            boolean next = DiaryWords.is("next", words.word(i))
                    && DiaryWords.is("own", words.word(i + 1))
                    && DiaryWords.is("now", words.word(i + 2));
            if (DiaryWords.is("plan", words.word(i)) || next || to && DiaryWords.is("meant to", words.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Lima's market": nobody is at the market by that alone, but "in Lima's market" is. */
    private static boolean isOwner(SentenceTokens words, PlaceMention mention) {
        int behind = words.tokenAt(mention.span().end());
        boolean owner = words.is(behind, Word.APOSTROPHE);
        String before = words.word(words.tokenAt(mention.span().start()) - 1);
        return owner && !DiaryWords.is("at", before) && !DiaryWords.is("to", before)
                || LISTS.is("clock", words.word(behind))
                || DiaryWords.is("called after", words.word(behind)); // "on the Lima road"
    }

    private static Relation byWords(SentenceTokens words, int at, DiaryTeller teller, boolean broad) {
        int part = teller.partOf(at);
        if (isElsewhere(words, part, at)) {
            return Relation.NONE;
        }
        int before = preposition(words, at, part);
        String word = words.word(before);
        if (before < part || word.isEmpty()) {
            boolean line = words.sentence().kind() != Sentence.Kind.PROSE;
            boolean alone = line || isBesideDay(words, at) || DiaryLines.isAlone(words, at);
            return at - part <= 1 && alone ? Relation.HERE : Relation.NONE;
        }
        if (DiaryLines.tells(words, at, before) || isWayAbout(words, before)) {
            return Relation.HERE;
        }
        if (DiaryWords.is("says of", word) && words.date(before - 1) != null) {
            return Relation.HERE; // "Saturday was Lima"
        }
        if (DiaryWords.is("length", words.word(before - 1))) {
            return isNear(words, before) ? Relation.HERE : Relation.NONE;
        }
        if (DiaryWords.is("here", word)) {
            return DiaryWords.is("left", word) ? Relation.LEFT : Relation.HERE;
        }
        if (DiaryWords.is("kin", words.word(before - 1))) {
            return Relation.NONE; // "my sister in Lima"
        }
        if (DiaryWords.is("at", word)) {
            return broad && Word.ON.is(word) ? Relation.NONE : Relation.HERE;
        }
        return byWay(words, before, part, teller);
    }

    /** "Walked about Lima", "got as far as Lima" */
    private static boolean isWayAbout(SentenceTokens words, int before) {
        boolean far = words.is(before, Word.AS) && DiaryWords.is("far", words.word(before - 1));
        return DiaryWords.is("about", words.word(before)) && DiaryWords.is("way", words.word(before - 1))
                || far
                        && IntStream.range(Math.max(0, before - PHRASE), before)
                                .anyMatch(i -> DiaryWords.is("way", words.word(i)));
    }

    private static Relation byWay(SentenceTokens words, int before, int part, DiaryTeller teller) {
        String word = words.word(before);
        boolean way = isWay(words, teller, before);
        DateMention length = words.date(before - 1);
        if (Word.FROM.is(word) && length != null && length.type() == TimexType.DURATION) {
            return Relation.NONE; // "in port after thirty days from Lima"
        }
        if (Word.FROM.is(word) && way && !words.is(before - 1, Word.HERE)
                || Word.OF.is(word) && words.is(before - 1, Word.OUT)
                || Word.TO.is(word) && DiaryWords.is("goodbye", words.word(before - 1))) {
            return Relation.LEFT;
        }
        boolean towards = Word.FOR.is(word) && !leavesFor(words, before, part);
        if (Word.TO.is(word) && DiaryLines.opens(words, before)) {
            return Relation.HERE; // "To Lima by the early train."
        }
        return DiaryWords.is("to", word) && !towards && way ? Relation.HERE : Relation.NONE;
    }

    /** "Camped four miles above Lima" is as good as there; "it is ninety miles from Lima" is not. */
    private static boolean isNear(SentenceTokens words, int before) {
        OptionalInt count = EntryDateReader.number(words.word(before - 2));
        boolean one = LISTS.is("determiner", words.word(before - 2));
        boolean offered = DiaryWords.is("from far", words.word(before));
        return offered && (one || count.isPresent() && count.getAsInt() <= NEAR_LENGTHS);
    }

    /** "Left Lima at nine for Quito": a day's way, where the place that is left is named, too. */
    private static boolean leavesFor(SentenceTokens words, int before, int part) {
        boolean origin = false;
        for (int i = before - 1; i >= part; i--) {
            origin |= words.place(i) != null;
            if (DiaryWords.is("left", words.word(i))) {
                return origin;
            }
        }
        return false;
    }

    /** "Lima tomorrow", "Quito on Sunday", "Tonight, Cusco". */
    private static boolean isBesideDay(SentenceTokens words, int at) {
        int behind = at;
        while (words.place(behind) != null) {
            behind++;
        }
        int day = words.is(behind, Word.ON) ? behind + 1 : behind;
        int before = words.is(at - 1, Word.COMMA) || words.is(at - 1, Word.COLON) ? at - 2 : at - 1;
        return words.date(day) != null || words.date(before) != null;
    }

    private static boolean isElsewhere(SentenceTokens words, int part, int at) {
        int from = words.is(part, Word.THAT) ? 0 : part; // "he said that we met in Lima"
        for (int i = from; i < at; i++) {
            boolean parting = DiaryWords.is("goodbye", words.word(i + 1)); // "said goodbye to Oram and drove to Lima"
            if (DiaryWords.is("elsewhere", words.word(i)) && !parting) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a word of going before, and no road, letter or likeness that is "to" a place. */
    private static boolean isWay(SentenceTokens words, DiaryTeller teller, int before) {
        boolean whole = words.is(before - 1, Word.WAY) // "drove all the way to Lima"
                && words.is(before - 2, Word.THE)
                && DiaryWords.is("all night", words.word(before - 3));
        if (DiaryWords.is("not way", words.word(before - 1)) && !whole) {
            return false;
        }
        int part = teller.partOf(before);
        for (int i = before - 1; i >= Math.max(0, before - WAY_REACH); i--) {
            boolean ours = teller.isOurs(i) || i >= part && teller.isOurs(before); // "our guide took us to Lima"
            if (!ours || DiaryWords.is("way", words.word(i))) {
                return ours;
            }
        }
        return false;
    }

    /** The preposition or verb before the phrase that the place is in: before "the old town of Lima" that of the town. */
    private static int preposition(SentenceTokens words, int at, int part) {
        int i = at - 1;
        for (int steps = 0; i >= part && steps < PHRASE; steps++) {
            String word = words.word(i);
            boolean settled = Word.OF.is(word) && DiaryWords.is("settlement", words.word(i - 1));
            boolean listed = Word.AND.is(word) || Word.COMMA.is(word) || Word.AMPERSAND.is(word);
            PlaceMention before = listed ? words.place(i - 1) : null;
            if (before != null) {
                return preposition(words, words.tokenAt(before.span().start()), part);
            }
            boolean inside = settled
                    || LISTS.is("determiner", word)
                    || words.isCapital(i) && !LISTS.isFunctionWord(word)
                    || DiaryWords.is("settlement", word)
                    || words.isWord(i)
                            && !LISTS.isFunctionWord(word)
                            && !DiaryWords.is("way", word)
                            && !DiaryWords.is("here", word)
                            && !DiaryWords.is("to", word)
                            && !DiaryWords.is("at", word);
            if (!inside) {
                return i;
            }
            i--;
        }
        return i;
    }
}
