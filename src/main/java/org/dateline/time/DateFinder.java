package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.Recurring;
import org.dateline.article.Sentence;
import org.dateline.article.Span;

/**
 * Finds every date expression: dates, times, lengths and repetitions, with exact extents.
 *
 * <p>{@code "He arrived early last month"} gives one expression, "early last month". Finding needs no publication date,
 * so an article is found in once, however often its date is guessed anew. Thread-safe.
 */
public final class DateFinder {
    private static final Recurring<String> WRITTEN = new Recurring<>();

    private final Words words;
    private final HolidayNames holidays;
    private final Grammar rules;
    private final Grammar prefixes;
    private final Grammar.Beginnings beginnings;
    private final TenseReader tenses;

    private DateFinder(Words words, HolidayNames holidays, Grammar rules, Grammar prefixes, TenseReader tenses) {
        this.words = words;
        this.holidays = holidays;
        this.rules = rules;
        this.prefixes = prefixes;
        this.beginnings = Grammar.Beginnings.of(rules, prefixes);
        this.tenses = tenses;
    }

    /** Reads the rules and word lists that ship with the program. */
    public static DateFinder load() {

        return new DateFinder(
                Words.load(),
                HolidayNames.load(),
                Grammar.of(Resources.lines("rules.txt")),
                Grammar.of(Resources.lines("prefixes.txt")),
                TenseReader.load());
    }

    /** The expressions in the order of the text; they do not overlap. */
    public List<DateExpression> find(Article article) {
        List<Lexeme> lexemes = holidays.join(Lexer.read(article, words));
        Layout layout = new Layout(article);
        ListRows rows = new ListRows(article, layout, lexemes);
        List<DateExpression> found = new ArrayList<>();
        int last = 0;
        int at = 0;
        while (at < lexemes.size()) {
            if (!beginnings.have(lexemes.get(at))) {
                at++; // as most words
                continue;
            }
            Optional<Grammar.Match> rule = rules.match(lexemes, at);
            Optional<Grammar.Match> prefix = prefixes.match(lexemes, at);
            if (rule.isEmpty() && prefix.isEmpty()) {
                at++;
                continue;
            }
            Optional<Grammar.Match> name = rule.filter(match -> match.rule().action() == Action.NONE);
            Optional<Found> match = at(lexemes, rule, prefix)
                    .filter(longer -> name.isEmpty() || longer.to() > name.get().to());
            if (match.isPresent() && rows.isStrayWeekday(match.get())) {
                List<Lexeme> weekday = lexemes.subList(0, rows.behindWeekday(match.get()));
                match = at(weekday, rules.match(weekday, at), prefixes.match(weekday, at));
            }
            if (match.isPresent() && rows.isStray(match.get(), found)) {
                match = Optional.empty();
            }
            if (match.isEmpty()) {
                at = name.map(Grammar.Match::to).orElse(at + 1);
                continue;
            }
            Found here = match.get();
            found.add(expression(article, lexemes, layout, here, found, last));
            last = here.to();
            at = here.to();
        }
        return List.copyOf(found);
    }

    /** What is done within a time is counted at most so many words before it. */
    private static final int COUNTED_REACH = 4;

    /** What opens a line of a list before its day. */
    private static final int BULLET = 8;

    /** A rule's match, from a lexeme to behind another. */
    record Found(Rule rule, Meaning meaning, int from, int to) {}

    private Optional<Found> at(List<Lexeme> lexemes, Optional<Grammar.Match> rule, Optional<Grammar.Match> prefix) {
        Optional<Found> plain = rule.flatMap(DateFinder::found);
        Optional<Found> prefixed = prefix.isEmpty() ? Optional.empty() : behind(lexemes, prefix.get());
        if (prefixed.isPresent()
                && (plain.isEmpty() || prefixed.get().to() >= plain.get().to())) {
            return prefixed;
        }
        return plain;
    }

    private Optional<Found> behind(List<Lexeme> lexemes, Grammar.Match prefix) {
        if (prefix.to() >= lexemes.size() || lexemes.get(prefix.to()).joined() == Lexeme.Joined.BREAK) {
            return Optional.empty();
        }
        String kinds = prefix.rule().constants().getOrDefault("kinds", "");
        return rules.match(lexemes, prefix.to())
                .flatMap(DateFinder::found)
                .filter(base -> kinds.indexOf(kind(base.meaning())) >= 0 || counts(kinds, base.meaning()))
                .map(base -> new Found(base.rule(), prefixed(prefix, base.meaning()), prefix.from(), base.to()));
    }

    private static Meaning prefixed(Grammar.Match prefix, Meaning date) {
        if (prefix.rule().action() == Action.BESIDE) {
            return CountedReader.beside(prefix, date);
        }
        return date.mod().isPresent() ? date : date.withMod(prefix.rule().name());
    }

    /** Whether something is counted from what the prefix wants: n a day that is named, h a holiday, y yesterday, today or tomorrow. */
    private static boolean counts(String kinds, Meaning date) {
        boolean named = date.base() instanceof Meaning.Calendar calendar
                        && calendar.month().isPresent()
                        && calendar.day().isPresent()
                || date.base() instanceof Meaning.Holiday
                || date.base() instanceof Meaning.Numeric;
        return date.time().isEmpty()
                && (named && kinds.indexOf('n') >= 0
                        || date.base() instanceof Meaning.Holiday && kinds.indexOf('h') >= 0
                        || date.base() instanceof Meaning.Deictic && kinds.indexOf('y') >= 0);
    }

    private static boolean namesDay(Meaning meaning) {
        Meaning.Base base = meaning.base();
        boolean day = base instanceof Meaning.Calendar calendar
                && (calendar.day().isPresent() || calendar.weekday().isPresent());
        return meaning.time().isEmpty() && (day || base instanceof Meaning.TourDay || base instanceof Meaning.Numeric);
    }

    private static Optional<Found> found(Grammar.Match match) {
        return MeaningReader.read(match).map(meaning -> new Found(match.rule(), meaning, match.from(), match.to()));
    }

    private static Set<Sign> layout(Article article, Optional<Sentence> sentence, Span span) {
        if (sentence.isEmpty()) {
            return Set.of();
        }
        Sentence.Kind kind = sentence.get().kind();
        if (kind == Sentence.Kind.TITLE || kind == Sentence.Kind.HEADING) {
            return Set.of(Sign.HEADING);
        }
        int start = sentence.get().start();
        boolean opens = span.start() - start <= BULLET
                && article.text().substring(start, span.start()).chars().noneMatch(Character::isLetterOrDigit);
        return kind == Sentence.Kind.ITEM && opens ? Set.of(Sign.LINE) : Set.of();
    }

    /** The letter that prefixes.txt has for the kind of expression. */
    private static char kind(Meaning meaning) {
        Meaning.Base base = meaning.base();
        if (base instanceof Meaning.Length) {
            return 'l';
        }
        if (base instanceof Meaning.Offset) {
            return 'o';
        }
        if (base instanceof Meaning.OfTheDay
                || meaning.time().flatMap(t -> t.part()).isEmpty()
                        && meaning.time().isPresent()) {
            return 't';
        }
        return base instanceof Meaning.Repeat || base instanceof Meaning.Reference ? '-' : 'd';
    }

    /** "He will leave in two weeks" means a day; "four countries in ten days" and what is past say how long. */
    private static Meaning ahead(List<Lexeme> lexemes, Found here, Tense tense) {
        if (!(here.meaning().base() instanceof Meaning.Offset offset)) {
            return here.meaning();
        }
        boolean counted = false;
        int first = Math.max(0, here.from() - 1 - COUNTED_REACH);
        for (int at = here.from() - 1; at >= first && lexemes.get(at).joined() != Lexeme.Joined.BREAK; at--) {
            counted |= lexemes.get(at).is(Tag.NUM) || lexemes.get(at).is(Tag.ORD);
        }
        boolean day = tense == Tense.FUTURE && !counted && !offset.unit().isClock();
        double amount = offset.amount().orElse(1.0);
        return day
                ? here.meaning()
                : Meaning.of(new Meaning.Length(offset.unit().length(amount)));
    }

    private DateExpression expression(
            Article article, List<Lexeme> lexemes, Layout layout, Found here, List<DateExpression> before, int lastTo) {
        int start = lexemes.get(here.from()).start();
        int end = lexemes.get(here.to() - 1).end();
        Span span = new Span(start, end);
        Optional<Sentence> sentence = article.findSentenceAt(start);
        Optional<DateExpression.Link> link = before.isEmpty()
                ? Optional.empty()
                : Links.between(lexemes, before.get(before.size() - 1), lastTo, here.from(), here.meaning());
        TenseContext context = tenses.read(lexemes, here.from(), here.to(), layout(article, sentence, span));
        boolean heading = namesDay(here.meaning()) && layout.isHeading(span);
        return new DateExpression(
                span,
                WRITTEN.of(span.in(article.text())),
                here.rule().name(),
                here.rule().action() == Action.AHEAD ? ahead(lexemes, here, context.tense()) : here.meaning(),
                context,
                sentence.map(Sentence::paragraph).orElse(-1),
                layout.sentenceAt(start),
                heading,
                link,
                tenses.verb(lexemes, here.from(), here.to()));
    }
}
