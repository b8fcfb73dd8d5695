package org.dateline.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells how the words between two expressions join them. */
final class Links {
    private static final Set<String> TO = Set.of("to", "through", "thru", "until", "till", "-");

    private Links() {}

    /**
     * The link between an expression that ends before lexeme {@code from} and one that starts at {@code to}.
     *
     * @param first the earlier expression
     */
    static Optional<DateExpression.Link> between(List<Lexeme> lexemes, DateExpression first, int from, int to) {
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
        if (at == to) {
            return Optional.of(DateExpression.Link.SAME);
        }
        String word = lexemes.get(at).word();
        boolean single =
                at + 1 == to || at + 2 == to && lexemes.get(at + 1).word().equals("on");
        if (!single || lexemes.get(at).joined() == Lexeme.Joined.BREAK || next.joined() == Lexeme.Joined.BREAK) {
            return Optional.empty();
        }
        if (TO.contains(word)) {
            return Optional.of(DateExpression.Link.RANGE);
        }
        if (word.equals("and") || word.equals("&") || word.equals("or")) {
            boolean ends = opensWithBetween(lexemes, first, from);
            return Optional.of(ends ? DateExpression.Link.RANGE : DateExpression.Link.LIST);
        }
        return Optional.empty();
    }

    private static boolean opensWithBetween(List<Lexeme> lexemes, DateExpression first, int from) {
        int at = from - 1;
        while (at >= 0 && lexemes.get(at).start() >= first.span().start()) {
            at--;
        }
        return at >= 0 && lexemes.get(at).word().equals("between");
    }
}
