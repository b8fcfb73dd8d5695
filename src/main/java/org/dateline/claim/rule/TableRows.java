package org.dateline.claim.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dateline.article.Span;
import org.dateline.claim.ClaimDraft;
import org.dateline.claim.Ground;
import org.dateline.claim.Rule;
import org.dateline.claim.context.Context;
import org.dateline.claim.context.ScheduleHeading;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.ClauseReader;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.FactualityCue;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.VerbForm;
import org.dateline.sentence.Word;
import org.dateline.time.DateMention;
import org.dateline.time.TimexType;
import org.dateline.time.When;

/** "| 15 October | Lima | Dinner with the mayor |": a row of a table that has its day in one cell and its towns in another. */
public final class TableRows implements SentenceRule {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final Pattern MARK = Pattern.compile("\\s*(?:\\|+|\\t+)\\s*");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    /** Beside a day "Mon", "to" or the like may stand. */
    private static final int MOST_LEFT = 1;

    private static final int FEWEST_CELLS = 2;

    /** No row has more letters. */
    private static final int LONGEST = 1000;

    @Override
    public List<ClaimDraft> claims(ParsedSentence sentence, Context context) {
        SentenceTokens words = sentence.words();
        if (words.places().isEmpty()
                || words.sentence().span().length() > LONGEST
                || !context.cast().namesTraveller()) {
            return List.of();
        }
        List<Span> cells = cells(words);
        if (cells.size() < FEWEST_CELLS) {
            return List.of();
        }
        List<DateMention> days = words.dates().stream()
                .filter(date -> date.type() == TimexType.DATE && ScheduleHeading.isDays(date))
                .filter(date -> cells.stream().anyMatch(cell -> isDayCell(words, cell, date)))
                .filter(date -> !ScheduleHeading.isGivenUp(words, date))
                .toList();
        List<List<PlaceMention>> placed = cells.stream()
                .filter(cell -> words.dates().stream().noneMatch(day -> cell.contains(day.span())))
                .map(cell -> towns(words, cell))
                .filter(towns -> !towns.isEmpty())
                .toList();
        days = days.isEmpty() && goesOn(words) ? context.state().headingDates() : days;
        if (days.isEmpty() || placed.size() != 1) {
            return List.of(); // of "Lima | Quito" nobody knows whether it is a way or a match
        }
        List<PlaceMention> towns = placed.get(0);
        context.used().addAll(days);
        context.state().heading(days, towns);
        return claims(words, days, towns);
    }

    /** "| | Arica | Dinner |": of the day of the row above. */
    private static boolean goesOn(SentenceTokens words) {
        Span line = words.sentence().span();
        int start = words.text().lastIndexOf('\n', line.start()) + 1;
        return words.dates().isEmpty()
                && EMPTY_CELL.matcher(words.text().substring(start, line.end())).lookingAt();
    }

    private static final Pattern EMPTY_CELL = Pattern.compile("\\s*\\|\\s*\\|");

    /** What stands between the marks. */
    private static List<Span> cells(SentenceTokens words) {
        Span line = words.sentence().span();
        String text = line.in(words.text());
        List<Span> cells = new ArrayList<>();
        int from = 0;
        for (MatchResult mark : MARK.matcher(text).results().toList()) {
            add(cells, line.start() + from, line.start() + mark.start());
            from = mark.end();
        }
        if (from > 0) {
            add(cells, line.start() + from, line.end());
        }
        return cells;
    }

    private static void add(List<Span> cells, int start, int end) {
        if (end > start) {
            cells.add(new Span(start, end));
        }
    }

    /** Whether the cell has the day and little else. */
    private static boolean isDayCell(SentenceTokens words, Span cell, DateMention date) {
        return cell.contains(date.span())
                && left(
                                words,
                                cell,
                                words.dates().stream().map(DateMention::span).toList())
                        <= MOST_LEFT;
    }

    /** The towns of a cell that names nothing else; of "Arica, Chile" the town. */
    private static List<PlaceMention> towns(SentenceTokens words, Span cell) {
        List<PlaceMention> named = words.places().stream()
                .filter(mention -> cell.contains(mention.span()) && ClauseReader.isLiteral(mention))
                .filter(mention -> LocationCues.isStop(mention.place().orElseThrow()))
                .toList();
        List<Span> taken = named.stream().map(PlaceMention::span).toList();
        return named.isEmpty() || left(words, cell, taken) > 0
                ? List.of()
                : ScheduleHeading.withoutContainers(words, named);
    }

    /** How many words of the cell stand outside of these, but for those that join. */
    private static int left(SentenceTokens words, Span cell, List<Span> taken) {
        return (int) LETTERS.matcher(cell.in(words.text()))
                .results()
                .map(word -> new Span(cell.start() + word.start(), cell.start() + word.end()))
                .filter(word -> taken.stream().noneMatch(word::overlaps))
                .filter(word -> !isJoint(word.in(words.text())))
                .count();
    }

    private static boolean isJoint(String word) {
        return LISTS.is("joint", word) || Word.TO.is(word);
    }

    private static List<ClaimDraft> claims(SentenceTokens words, List<DateMention> days, List<PlaceMention> towns) {
        List<When> whens = DateRanges.read(days);
        List<ClaimDraft> claims = new ArrayList<>();
        for (int i = 0; i < whens.size(); i++) {
            When when = whens.get(i);
            ClaimDraft draft = ClaimDraft.presence(
                            words, PredicateClass.VISIT, FactualityCue.FACT, VerbForm.Tense.PRESENT)
                    .on(days.get(Math.min(i, days.size() - 1)), when, Ground.of(Rule.PAIRED));
            boolean each = towns.size() == 1 || when.day().isPresent();
            for (PlaceMention town : towns) {
                ClaimDraft claim = draft.at(town, Ground.of(Rule.PAIRED));
                claims.add(each ? claim : claim.absent());
            }
        }
        return claims;
    }
}
