package org.dateline.time;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Tells how the words between two expressions join them. */
final class Links {
    private static final Map<String, Set<String>> WORDS = Resources.classes("links.txt");

    static final Set<String> TO = words("to");
    static final Set<String> AND = words("and");
    static final Set<String> CLOCK = words("clock");
    static final Set<String> LEAD = words("lead");

    private static final Set<String> BETWEEN = words("between");
    private static final Set<String> IN = words("of");
    private static final Set<String> BEFORE_DAY = words("article");
    private static final Set<String> ON = words("on");
    private static final Set<String> BACK = words("back");
    private static final Set<String> LASTS = words("lasts");
    private static final Set<String> DETERMINERS = words("determiner");

    private Links() {}

    private static Set<String> words(String name) {
        return Objects.requireNonNull(WORDS.get(name), name);
    }

    /**
     * The link between an expression that ends before lexeme {@code from} and one that starts at {@code to}.
     *
     * @param first the earlier expression
     * @param second what the later one means
     */
    static Optional<DateExpression.Link> between(
            List<Lexeme> lexemes, DateExpression first, int from, int to, Meaning second) {
        int gap = to - from;
        Lexeme next = lexemes.get(to);
        boolean dashed = next.joined() == Lexeme.Joined.HYPHEN || next.joined() == Lexeme.Joined.DASH;
        if (gap == 0) {
            return dashed ? Optional.of(DateExpression.Link.RANGE) : Optional.of(DateExpression.Link.SAME);
        }
        if (gap > 3) {
            return Optional.empty();
        }
        int at = from;
        boolean comma = lexemes.get(at).word().equals(",");
        if (comma) {
            at++;
        }
        if (first.meaning().base() instanceof Meaning.Length) {
            return counted(lexemes, from, to);
        }
        if (at == to) {
            boolean days = isDay(first.meaning()) && isDay(second);
            return Optional.of(days ? DateExpression.Link.LIST : DateExpression.Link.SAME);
        }
        String word = lexemes.get(at).word();
        if (word.equals("(") && at + 1 == to) {
            return Optional.of(DateExpression.Link.ASIDE);
        }
        boolean single = at + 1 == to
                || at + 2 == to && BEFORE_DAY.contains(lexemes.get(at + 1).word());
        if (!single || lexemes.get(at).joined() == Lexeme.Joined.BREAK || next.joined() == Lexeme.Joined.BREAK) {
            return Optional.empty();
        }
        if (TO.contains(word)) {
            return Optional.of(DateExpression.Link.RANGE);
        }
        if (IN.contains(word)) {
            boolean year = at + 1 == to && !comma && lacksYear(first.meaning()) && isYear(second);
            return year ? Optional.of(DateExpression.Link.OF) : Optional.empty();
        }
        if (AND.contains(word)) {
            boolean ends = opensWithBetween(lexemes, first, from);
            return Optional.of(ends ? DateExpression.Link.RANGE : DateExpression.Link.LIST);
        }
        return Optional.empty();
    }

    /** "Two days after the May 28 vote", "three weeks before his Sept. 1 speech". */
    private static Optional<DateExpression.Link> counted(List<Lexeme> lexemes, int from, int to) {
        boolean direct = to == from + 1
                || to == from + 2 && DETERMINERS.contains(lexemes.get(from + 1).word());
        String word = lexemes.get(from).word();
        boolean plain = from >= 2
                && (lexemes.get(from - 2).is(Tag.NUM)
                        || DETERMINERS.contains(lexemes.get(from - 2).word()));
        boolean lasts = from >= 3 && LASTS.contains(lexemes.get(from - 3).word());
        if (!plain || lasts || !direct || lexemes.get(to).joined() != Lexeme.Joined.NO) {
            return Optional.empty();
        }
        return ON.contains(word)
                ? Optional.of(DateExpression.Link.AFTER)
                : BACK.contains(word) ? Optional.of(DateExpression.Link.BEFORE) : Optional.empty();
    }

    private static boolean lacksYear(Meaning meaning) {
        return meaning.base() instanceof Meaning.Holiday holiday
                        && !holiday.year().isSaid()
                || meaning.base() instanceof Meaning.Calendar calendar
                        && calendar.month().isPresent()
                        && !calendar.year().isSaid();
    }

    private static boolean isYear(Meaning meaning) {
        return meaning.base() instanceof Meaning.Calendar calendar
                && calendar.month().isEmpty()
                && calendar.year().named().isPresent();
    }

    private static boolean isDay(Meaning meaning) {
        return meaning.base() instanceof Meaning.Numeric
                || meaning.base() instanceof Meaning.Calendar calendar
                        && calendar.day().isPresent();
    }

    private static boolean opensWithBetween(List<Lexeme> lexemes, DateExpression first, int from) {
        int at = from - 1;
        while (at >= 0 && lexemes.get(at).start() >= first.span().start()) {
            at--;
        }
        return at >= 0 && BETWEEN.contains(lexemes.get(at).word());
    }
}
