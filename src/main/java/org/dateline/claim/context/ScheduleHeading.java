package org.dateline.claim.context;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Sentence;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Subject;
import org.dateline.sentence.Word;
import org.dateline.time.DateMention;
import org.dateline.time.TimexType;

/** Tells a schedule's headings: lines of little else than days and places. */
public final class ScheduleHeading {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final int OTHER_WORDS = 9;

    private ScheduleHeading() {}

    public static boolean is(SentenceTokens words, List<Clause> clauses) {
        boolean heading = words.sentence().kind() == Sentence.Kind.HEADING;
        if (opensWithDate(words)) {
            boolean tells =
                    clauses.stream().anyMatch(s -> !s.nominal() && s.subject().kind() != Subject.Kind.IMPLICIT);
            return heading
                    || isEntry(words)
                    || othersThanPlaces(words) == 0 && words.size() < 24
                    || !tells && words.size() < 24 && !endsSentence(words);
        }
        return heading
                && words.dates().stream().noneMatch(d -> d.when().first().isPresent())
                && othersThanPlaces(words) <= OTHER_WORDS;
    }

    /** "LIMA, PERU - APRIL 3: Ada Miller visits the cathedral." dates itself alone, not what follows. */
    public static boolean isCaption(SentenceTokens words, List<Clause> clauses) {
        return endsSentence(words) && clauses.stream().anyMatch(s -> s.subject().kind() == Subject.Kind.NAMED);
    }

    /** "Thursday, May 25: talks in Brussels": the date is set off from what follows. */
    private static boolean isEntry(SentenceTokens words) {
        for (int i = 0; i < Math.min(words.size(), 12); i++) {
            boolean behindDate = words.date(i) == null && words.date(i - 1) != null;
            if (behindDate && (words.is(i, Word.COLON) || words.is(i, Word.DASH) || words.is(i, Word.HYPHEN))) {
                return words.date(i + 1) == null;
            }
        }
        return false;
    }

    /** "Thursday, May 25: She has talks in Brussels." among sentences. */
    public static boolean isEntryOfProse(SentenceTokens words) {
        return isEntry(words) && endsSentence(words);
    }

    /** Of "was May 7, now April 8", "moved from May 7 to April 8" the day that no longer holds. */
    public static boolean isGivenUp(SentenceTokens words, DateMention date) {
        int at = words.tokenAt(date.span().start());
        String before = words.word(at - 1);
        boolean was = LISTS.is("no longer", before);
        boolean moved =
                Word.FROM.is(before) && words.between(at - 6, at).stream().anyMatch(word -> LISTS.is("moved", word));
        return was || moved;
    }

    /** "On Monday in Lima, …" is a sentence, not a heading. */
    private static boolean lowersInto(SentenceTokens words, int at) {
        return LISTS.is("opens sentence", words.word(at));
    }

    private static boolean endsSentence(SentenceTokens words) {
        String last = words.word(words.size() - 1);
        return Word.STOP.is(last) || Word.EXCLAMATION.is(last);
    }

    /** "Thursday, March 7: …", "Day 2, 8th March – …", "PERU: Friday, March 8". */
    private static boolean opensWithDate(SentenceTokens words) {
        int others = 0;
        for (int i = 0; i < words.size(); i++) {
            if (lowersInto(words, i)) {
                return false;
            }
            DateMention date = words.date(i);
            if (date != null && isDays(date)) {
                return true;
            }
            boolean counted = date == null && words.isWord(i) && words.place(i) == null && !words.is(i, Word.DAY);
            others += counted ? 1 : 0;
            if (others > 2) {
                return false;
            }
        }
        return false;
    }

    /** Whether the date is of days: one, maybe with its hour, or a few from a first to a last. */
    public static boolean isDays(DateMention date) {
        boolean day = date.when().day().isPresent() || date.range().isPresent();
        boolean named = date.type() == TimexType.DATE
                || date.type() == TimexType.TIME && date.form().isCalendarDay();
        return day && named && date.when().first().isPresent();
    }

    private static int othersThanPlaces(SentenceTokens words) {
        int others = 0;
        for (int i = 0; i < words.size(); i++) {
            others += words.isWord(i) && words.place(i) == null && words.date(i) == null ? 1 : 0;
        }
        return others;
    }

    /** "Tokyo", "In Japan:", "Stop 3: Lima": the line names a place and nothing else to speak of. */
    public static boolean isPlaceOnly(SentenceTokens words, List<PlaceMention> places) {
        return !places.isEmpty() && othersThanPlaces(words) <= 2;
    }

    /** The places that the heading itself names: behind a mark, "in" or "at", not "U.S. officials". */
    public static boolean names(SentenceTokens words, PlaceMention mention) {
        int at = words.tokenAt(mention.span().start());
        int behind = words.tokenAt(mention.span().end());
        String before = words.word(words.is(at - 1, Word.THE) ? at - 2 : at - 1);
        boolean adjective = words.isWord(behind)
                && !words.isCapital(behind)
                && words.date(behind) == null
                && !LISTS.isFunctionWord(words.word(behind));
        boolean placed = Word.IN.is(before) || Word.AT.is(before) || isBehindVenue(words, at, behind);
        return !isInRelative(words, at)
                && (placed || !adjective)
                && (before.isEmpty()
                        || LISTS.is("before item", before)
                        || isBehindVenue(words, at, behind)
                        || words.date(at - 1) != null
                        || words.place(at - 1) != null);
    }

    /** The Lima of "Saturday 4 May - Teatro Central Lima Peru": behind a venue of no list, at the end of the line. */
    private static boolean isBehindVenue(SentenceTokens words, int at, int behind) {
        boolean ends = behind == words.size() || words.place(behind) != null || words.is(behind, Word.COMMA);
        return ends
                && words.sentence().kind() != Sentence.Kind.PROSE
                && words.isCapital(at - 1)
                && words.isCapital(at - 2)
                && !LISTS.isFinite(words.word(at - 1))
                && words.place(at - 1) == null;
    }

    /** The Lima of "QUITO, ECUADOR - MAY 10: Ada Miller meets a man whose father is from Lima.": told by the way. */
    private static boolean isInRelative(SentenceTokens words, int at) {
        List<String> before = words.between(0, at);
        int colon = before.indexOf(":");
        return colon > 0 && before.subList(colon, before.size()).stream().anyMatch(word -> LISTS.is("relative", word));
    }

    /** Of "Lima, Peru" the country, and of "Lima, Lucerna" the hall named like a town, are no stops of their own. */
    public static List<PlaceMention> withoutContainers(SentenceTokens words, List<PlaceMention> places) {
        List<PlaceMention> kept = new ArrayList<>();
        boolean list = words.between(0, words.size()).stream().anyMatch(word -> LISTS.is("and", word));
        for (PlaceMention mention : places) {
            boolean outer = (mention.place().orElseThrow().kind() == PlaceKind.COUNTRY || !list)
                    && kept.stream()
                            .anyMatch(k -> words.tokenAt(k.span().end()) + 1
                                            == words.tokenAt(mention.span().start())
                                    && words.is(words.tokenAt(k.span().end()), Word.COMMA));
            boolean container = outer
                    || places.stream()
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
