package org.dateline.claim.diary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.article.Sentence;
import org.dateline.claim.context.ScheduleHeading;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Clause;
import org.dateline.sentence.DatedEntry;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;
import org.dateline.time.DateMention;
import org.dateline.time.TimexType;

/** Reads the lines that say where an entry is written: its heading, "Location: Lima -> Quito", "6 p.m., Cusco.--We are off". */
final class DiaryHeads {
    private static final int LONGEST_LABEL = 3;
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private DiaryHeads() {}

    /** The places that such a line names, in their order; none where it is no such line. */
    static List<PlaceMention> places(ParsedSentence sentence, DatedEntry entry) {
        SentenceTokens words = sentence.words();
        boolean heading = words.sentence().span().contains(entry.heading())
                && entry.heading().length() > 0;
        if (heading && isAlone(words, sentence.clauses(), entry) || isLabelled(words)) {
            return ScheduleHeading.withoutContainers(words, stops(words, entry));
        }
        if (isPlaceAlone(words, entry)) {
            return ScheduleHeading.withoutContainers(words, stops(words, entry));
        }
        List<PlaceMention> above = heading ? before(words, entry) : List.of();
        return above.isEmpty()
                ? opening(words, entry, heading ? words.tokenAt(entry.heading().end()) : 0)
                : ScheduleHeading.withoutContainers(words, above);
    }

    /** The place of "Lima, 21 October.--After a long day" and of "LIMA | 1.3.17 | Embarked.", before the date. */
    private static List<PlaceMention> before(SentenceTokens words, DatedEntry entry) {
        return stops(words, entry).stream()
                .filter(mention -> mention.span().end() <= entry.heading().start())
                .toList();
    }

    /** Whether the whole sentence is such a line. */
    static boolean isLine(ParsedSentence sentence, DatedEntry entry) {
        SentenceTokens words = sentence.words();
        boolean heading = words.sentence().span().contains(entry.heading())
                && entry.heading().length() > 0;
        return heading && isAlone(words, sentence.clauses(), entry) || isLabelled(words) || isPlaceAlone(words, entry);
    }

    /** A line, or a sentence between two stops, that is a place: "LIMA. Arrived here at four." */
    private static boolean isPlaceAlone(SentenceTokens words, DatedEntry entry) {
        List<PlaceMention> stops = stops(words, entry);
        boolean bare = IntStream.range(0, words.size()).allMatch(i -> !words.isWord(i) || words.place(i) != null);
        return ScheduleHeading.isPlaceOnly(words, stops) && (bare || !isProse(words));
    }

    /** Whether the date stands on a line of its own, or with places alone. */
    private static boolean isAlone(SentenceTokens words, List<Clause> clauses, DatedEntry entry) {
        return (!isProse(words) || isNames(words))
                        && clauses.stream()
                                .filter(clause -> words.start(clause.at())
                                        >= entry.heading().end())
                                .filter(clause -> words.person(clause.at()) == null) // "Tauberding to Lima"
                                .noneMatch(clause -> clause.sense().isPresence() && !clause.nominal())
                || words.size() <= words.dates().stream().mapToInt(d -> 4).sum();
    }

    /** "LIMA, PERU, May 4th." */
    private static boolean isNames(SentenceTokens words) {
        return IntStream.range(0, words.size())
                .allMatch(i -> !words.isWord(i)
                        || words.isCapital(i)
                        || words.date(i) != null
                        || LISTS.isFunctionWord(words.word(i)));
    }

    private static boolean isProse(SentenceTokens words) {
        return words.sentence().kind() == Sentence.Kind.PROSE;
    }

    /** "Position: alongside in Lima" */
    private static boolean isLabelled(SentenceTokens words) {
        for (int i = 0; i < Math.min(words.size(), LONGEST_LABEL); i++) {
            if (DiaryWords.is("place label", words.word(i)) && words.is(i + 1, Word.COLON)) {
                return true;
            }
        }
        return false;
    }

    private static List<PlaceMention> stops(SentenceTokens words, DatedEntry entry) {
        return words.places().stream()
                .filter(mention -> mention.place().isPresent()
                        && !mention.span().overlaps(entry.heading())
                        && !isAhead(words, words.tokenAt(mention.span().start()))
                        && LocationCues.isLocation(words, mention)
                        && LocationCues.isStop(mention.place().get()))
                .toList();
    }

    /** "Earith to Denver (en route to Lima)", "towards Lima" */
    private static boolean isAhead(SentenceTokens words, int at) {
        return words.is(at - 1, Word.TOWARD)
                || words.is(at - 1, Word.TO)
                        && DiaryWords.is("not way", words.word(at - 2))
                        && words.place(at - 2) == null;
    }

    /** "Vegas to Zion", where nobody knows Zion: whoever went there is no more where they set out. */
    static boolean leadsOff(SentenceTokens words) {
        int at = 1;
        while (at < words.size() && !(words.place(at - 1) != null && isWayMark(words, at))) {
            at++;
        }
        PlaceMention end = words.place(at + 1);
        boolean known = end != null && end.place().isPresent();
        return words.isCapital(at + 1) && !known && words.date(at + 1) == null;
    }

    private static boolean isWayMark(SentenceTokens words, int at) {
        boolean mark = words.is(at, Word.HYPHEN) || words.is(at, Word.DASH);
        return words.is(at, Word.TO) || mark && words.isSpaced(at);
    }

    /** "Lima to Pisco, all on tarmac": what opens with a way. */
    private static boolean isWay(SentenceTokens words) {
        PlaceMention from = words.place(0);
        int to = from == null ? 0 : words.tokenAt(from.span().end());
        return to > 0 && isWayMark(words, to) && words.place(to + 1) != null;
    }

    /** The places right behind a date or an hour: "Monday 3rd, Lima, 8 p.m.--In the train". */
    private static List<PlaceMention> opening(SentenceTokens words, DatedEntry entry, int from) {
        List<PlaceMention> stops = stops(words, entry);
        List<PlaceMention> opening = new ArrayList<>();
        DateMention hour = words.date(0);
        boolean dated = from > 0 || hour != null && hour.type() == TimexType.TIME || isWay(words);
        for (int i = from; dated && i < words.size(); i++) {
            PlaceMention place = words.place(i);
            if (place != null) {
                int behind = words.tokenAt(place.span().end());
                boolean onward = words.is(behind, Word.TO) && words.place(behind + 1) != null;
                boolean came = words.is(i - 1, Word.TO) && !opening.isEmpty();
                boolean closed = behind >= words.size() || !words.isWord(behind) || onward || came;
                if (!closed || !stops.contains(place)) {
                    break;
                }
                opening.add(place);
                i = onward ? behind : behind - 1;
            } else if (words.isWord(i) && words.date(i) == null && !DiaryWords.is("beside", words.word(i))) {
                break;
            }
        }
        return ScheduleHeading.withoutContainers(words, opening);
    }
}
