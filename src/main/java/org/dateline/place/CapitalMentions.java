package org.dateline.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.article.Sentence;
import org.dateline.article.Span;
import org.dateline.article.Token;
import org.dateline.article.Tokens;

/**
 * "The Peruvian capital", "Peru's capital" and, where Peru was spoken of last, "the capital" name a city as its name does.
 * They are no toponyms, so only the reading of statements knows of them.
 */
public final class CapitalMentions {
    private static final String RULE = "capital-of";
    /** In "capital punishment", "the capital market" it is another word. */
    private static final Set<String> OTHER_SENSES = Set.of(
            "punishment",
            "market",
            "markets",
            "investment",
            "investments",
            "goods",
            "flow",
            "flows",
            "gain",
            "gains",
            "spending",
            "account",
            "controls",
            "requirements",
            "expenditure",
            "injection",
            "stock",
            "crime",
            "offence",
            "offense",
            "murder",
            "letters",
            "region",
            "partners",
            "investors");

    private CapitalMentions() {}

    /**
     * The mentions, with those of capitals in the place of the adjectives within them.
     *
     * @param mentions in the order of the text
     * @param capitalOf the capital by the code of its country
     */
    public static List<PlaceMention> add(
            Article article, List<PlaceMention> mentions, Function<String, Optional<Place>> capitalOf) {
        return add(article, mentions, capitalOf, opensWith(article, mentions));
    }

    /** The place in capitals that opens a report: "the capital" there is that of its country. */
    private static Optional<PlaceMention> opensWith(Article article, List<PlaceMention> mentions) {
        return mentions.stream()
                .findFirst()
                .filter(m -> m.span().start()
                                - article.sentences().stream()
                                        .filter(Sentence::isArticle)
                                        .mapToInt(s -> s.span().start())
                                        .findFirst()
                                        .orElse(0)
                        <= 2)
                .filter(m -> m.role() == PlaceRole.LITERAL
                        && m.text().length() > 3
                        && m.text().equals(m.text().toUpperCase(Locale.ROOT)));
    }

    private static List<PlaceMention> add(
            Article article,
            List<PlaceMention> mentions,
            Function<String, Optional<Place>> capitalOf,
            Optional<PlaceMention> written) {
        String text = article.text();
        if (!text.contains("capital")) {
            return mentions;
        }
        List<Token> tokens = Tokens.of(text);
        List<PlaceMention> found = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            boolean capital = tokens.get(i).in(text).equals("capital");
            String next = i + 1 < tokens.size() ? tokens.get(i + 1).in(text) : "";
            if (!capital || OTHER_SENSES.contains(next) || next.equals("of")) {
                continue;
            }
            int first = i;
            Optional<PlaceMention> owner = owner(text, tokens, i, mentions);
            if (owner.isPresent()) {
                int from = owner.get().span().start();
                while (first > 0 && tokens.get(first).start() > from) {
                    first--;
                }
            } else if (tokens.get(i - 1).in(text).equals("the") && !isNamed(tokens, i, mentions)) {
                owner = written.isPresent() ? written : lastNamed(article, tokens.get(i), mentions);
            }
            Optional<Place> city =
                    owner.flatMap(PlaceMention::place).flatMap(Place::country).flatMap(capitalOf);
            if (city.isPresent()) {
                Span span = new Span(tokens.get(first).start(), tokens.get(i).end());
                found.add(new PlaceMention(span, span.in(text), city, PlaceRole.LITERAL, 0.8, List.of(), RULE));
            }
        }
        if (found.isEmpty()) {
            return mentions;
        }
        List<PlaceMention> all = new ArrayList<>(found);
        mentions.stream()
                .filter(m -> found.stream().noneMatch(f -> f.span().overlaps(m.span())))
                .forEach(all::add);
        all.sort(Comparator.comparing(PlaceMention::span));
        return all;
    }

    /** "The capital Lima", "the capital, Lima": the name tells. */
    private static boolean isNamed(List<Token> tokens, int capital, List<PlaceMention> mentions) {
        return tokens.stream()
                .skip(capital + 1L)
                .limit(2)
                .anyMatch(token -> mentions.stream()
                        .anyMatch(m -> m.span().start() == token.start() && m.role() == PlaceRole.LITERAL));
    }

    /** The country that stands before: "Peruvian capital", "Peru's capital", "Peru's sprawling capital". */
    private static Optional<PlaceMention> owner(
            String text, List<Token> tokens, int capital, List<PlaceMention> mentions) {
        for (int i = capital - 1; i >= Math.max(0, capital - 4); i--) {
            Token token = tokens.get(i);
            Optional<PlaceMention> mention = mentions.stream()
                    .filter(m -> m.span().start() <= token.start()
                            && token.end() <= m.span().end())
                    .filter(m -> m.place().isPresent() && m.place().get().kind() == PlaceKind.COUNTRY)
                    .findFirst();
            if (mention.isPresent()) {
                return mention;
            }
            String word = token.in(text);
            boolean owns = word.equals("'") || word.equals("’") || word.equals("s");
            if (!owns && !(token.isWord() && Character.isLowerCase(word.codePointAt(0))) || word.equals("the")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The place spoken of last, in the same paragraph or the one before. */
    private static Optional<PlaceMention> lastNamed(Article article, Token capital, List<PlaceMention> mentions) {
        return mentions.stream()
                .filter(m -> m.span().end() <= capital.start() && m.role() != PlaceRole.ASSOCIATIVE)
                .filter(m -> !article.text()
                        .substring(Math.max(0, m.span().start() - 4), m.span().start())
                        .equals(" of "))
                .filter(m -> m.place().flatMap(Place::country).isPresent())
                .filter(m -> sentencesBetween(article, m.span().start(), capital.start()) <= 2)
                .reduce((a, b) -> b);
    }

    private static long sentencesBetween(Article article, int from, int to) {
        return article.sentences().stream()
                .filter(s -> s.span().start() > from && s.span().start() <= to)
                .count();
    }
}
