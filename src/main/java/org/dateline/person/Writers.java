package org.dateline.person;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.article.Sentence;
import org.dateline.article.TitleWords;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.Person;
import org.dateline.sentence.Word;
import org.dateline.time.EntryDateReader;

/**
 * Finds who tells, in articles that are told in entries: named by "Diary of Ada Miller", by the by-line, by who signs, else by the site or its
 * title; else nobody is named, and it is the writer.
 */
final class Writers {
    private static final String NAMELESS = "The writer";
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private static final String NAME = "((?:\\p{Lu}[\\p{L}'’.-]*)(?: (?:" + LISTS.anyOf("within writer's name")
            + "))*(?: \\p{Lu}[\\p{L}'’.-]*){0,3})";
    private static final Pattern KEPT_BY = Pattern.compile("\\b(?i:" + LISTS.anyOf("kept") + ")(?i: "
            + Word.AND.spelling() + " [a-z]+)? (?i:" + LISTS.anyOf("kept by") + ") (?i:" + Word.THE.spelling()
            + " )?((?:(?i:" + LISTS.anyOf("that keeps a log") + ") )?" + NAME + ")");
    /** "Letters from the Front": where they were written. */
    private static final Pattern FROM_WHERE = Pattern.compile("(?i)\\b" + Word.FROM.spelling() + " "
            + Word.THE.spelling() + " (?!(?:" + LISTS.anyOf("that keeps a log") + ")\\b)");

    private static final Pattern BY_LINE = Pattern.compile("(?m)^\\s*(?i:(?:" + LISTS.anyOf("by-line") + ") )?(?i:"
            + Word.BY.spelling() + ":? )" + NAME + "(?=\\s*$| " + Word.ON.spelling() + " |,| –| -|\\|)");
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—:-]\\s+|[,(|:]");
    private static final Pattern DOMAIN = Pattern.compile("[\\w-]+(?:\\.[\\w-]+)+");

    private Writers() {}

    /** Who tells, where most of the articles are told so, and days are known of some. */
    static Optional<Traveller> find(List<ParsedArticle> articles) {
        List<Article> told = articles.stream()
                .filter(article -> !article.entries().isEmpty() || FirstPerson.tells(article))
                .map(ParsedArticle::article)
                .toList();
        boolean dated = articles.stream().anyMatch(article -> !article.entries().isEmpty());
        if (!dated || told.size() * 2 <= articles.size()) {
            return Optional.empty();
        }
        String name = most(told, Writers::named)
                .or(() -> most(told, Writers::byLine))
                .or(() -> most(told, Signatures::find))
                .or(() -> most(told, Writers::site))
                .orElse(NAMELESS);
        return Optional.of(Traveller.writer(name, isNameLike(name) ? name : NAMELESS, tokens(name)));
    }

    /** "Ada Miller", "The Copper Kettles", but not "My island walks 2019", of which no sentence says that it visits Lima. */
    private static boolean isNameLike(String name) {
        List<String> words = List.of(name.split(" "));
        return words.size() <= LONGEST_NAME
                && words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    private static final int LONGEST_NAME = 3;

    private static Optional<String> most(List<Article> articles, Function<Article, Optional<String>> name) {
        Map<String, Integer> votes = new HashMap<>();
        articles.forEach(article -> name.apply(article).ifPresent(found -> votes.merge(found, 1, Integer::sum)));
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** "Letters and Journals of Ada Miller" */
    private static Optional<String> named(Article article) {
        return article.title()
                .flatMap(Writers::keeper)
                .or(() -> article.source().flatMap(Writers::keeper));
    }

    private static Optional<String> keeper(String text) {
        Matcher matcher = KEPT_BY.matcher(text);
        return matcher.find()
                        && !FROM_WHERE.matcher(matcher.group()).find()
                        && !isDate(text.substring(matcher.start(1)))
                ? Optional.of(withoutTitle(matcher.group(1)))
                : Optional.empty();
    }

    /** "Letters of November 9": of a day, and nobody's. */
    private static boolean isDate(String text) {
        return EntryDateReader.read(text, true).isPresent();
    }

    private static Optional<String> byLine(Article article) {
        return BY_LINE.matcher(article.text())
                .results()
                .filter(line -> opensSentence(article, line.start(1)))
                .map(line -> withoutTitle(line.group(1)))
                .findFirst();
    }

    /** Lines of a book break anywhere: "I was told the way\nby Ada Miller". */
    private static boolean opensSentence(Article article, int name) {
        return article.sentences().stream()
                .map(Sentence::span)
                .anyMatch(span -> span.start() < name
                        && article.text().substring(span.start(), name).indexOf('\n') < 0
                        && span.end() > name);
    }

    /** "Private Thomas Hale" is Thomas Hale. */
    private static String withoutTitle(String name) {
        String rest = name;
        while (rest.indexOf(' ') > 0 && LISTS.isTitle(first(rest))) {
            rest = rest.substring(rest.indexOf(' ') + 1);
        }
        return rest;
    }

    private static String first(String name) {
        return name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT).replace(".", "");
    }

    /** The site's name; of a site that has only an address, the part of the page's title that the address spells. */
    private static Optional<String> site(Article article) {
        Optional<String> source =
                article.source().map(Writers::opening).filter(name -> !name.isBlank() && !isPublisher(name));
        boolean address = source.map(name -> DOMAIN.matcher(name).matches()).orElse(false);
        if (!address) {
            return source;
        }
        String letters = letters(source.get());
        return article.title().stream()
                .flatMap(title -> Arrays.stream(SEPARATOR.split(title)))
                .map(String::strip)
                .filter(part -> part.length() > 2 && letters.contains(letters(part)))
                .findFirst()
                .or(() -> source);
    }

    /** "Ministry of Foreign Affairs", "Transactions of the Callao Society", "Anonymous": who prints it, and nobody who travels. */
    private static boolean isPublisher(String name) {
        return TitleWords.of(name).stream().anyMatch(word -> LISTS.is("publisher", word));
    }

    /** What a source begins with, before what sets it apart: "Prime Minister of Chile" of "Prime Minister of Chile, release". */
    static String opening(String source) {
        return SEPARATOR.split(source, 2)[0].strip();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }

    private static Set<String> tokens(String name) {
        return name.equals(NAMELESS)
                ? Set.of()
                : Arrays.stream(name.split("[^\\p{L}]+"))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .filter(word -> word.length() > 2 && !LISTS.isFunctionWord(word))
                        .map(Person::fold)
                        .collect(Collectors.toSet());
    }
}
