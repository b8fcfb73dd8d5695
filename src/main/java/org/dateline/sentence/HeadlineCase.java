package org.dateline.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.Sentence;
import org.dateline.article.Span;
import org.dateline.place.PlaceMention;

/** Writes a title as a sentence is written: large what is a name. */
final class HeadlineCase {
    private static final SentenceParser PARSER = SentenceParser.load();
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*");
    private static final int LONG_WORD = 4;

    private final ParsedArticle read;
    private final String title;
    private final List<PlaceMention> places;
    private final boolean shouted;
    private final Set<String> written = new HashSet<>();

    HeadlineCase(ParsedArticle read, String title, List<PlaceMention> places) {
        this.read = read;
        this.title = title;
        this.places = places;
        this.shouted = title.equals(title.toUpperCase(Locale.ROOT));
    }

    ParsedArticle parsed() {
        Set<String> known = new HashSet<>();
        read.sentences()
                .forEach(sentence -> sentence.words().people().forEach(person -> known.addAll(person.tokens())));
        return parsed(read.article(), isCapitalised() ? inSentenceCase() : title, places, known);
    }

    /** @param known names that are somebody's */
    static ParsedArticle parsed(Article own, String title, List<PlaceMention> places, Set<String> known) {
        Article line = Article.line(own.id(), own.source(), own.published(), title, Sentence.Kind.PROSE);
        return PARSER.read(line, places, known);
    }

    /** Whether its words are written large that are none of anybody's names. */
    private boolean isCapitalised() {
        List<String> words = WORD.matcher(title)
                .results()
                .map(MatchResult::group)
                .filter(word -> word.length() >= LONG_WORD)
                .toList();
        long large = words.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        return large * 2 > words.size();
    }

    private String inSentenceCase() {
        WORD.matcher(read.article().text()).results().map(MatchResult::group).forEach(written::add);
        StringBuilder plain = new StringBuilder(title);
        List<MatchResult> words = new ArrayList<>(WORD.matcher(title).results().toList());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).group();
            String small = word.toLowerCase(Locale.ROOT);
            String large = small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
            if (isName(words.get(i), small, large)) {
                plain.replace(words.get(i).start(), words.get(i).end(), shouted ? large : word);
            } else {
                plain.replace(words.get(i).start(), words.get(i).end(), i == 0 ? large : small);
            }
        }
        return plain.length() == title.length() ? plain.toString() : title;
    }

    /** Whether the text writes it large alone, or a place is called so; of what the text has not, what no list of words has. */
    private boolean isName(MatchResult word, String small, String large) {
        Span at = new Span(word.start(), word.end());
        if (places.stream().map(PlaceMention::span).anyMatch(at::overlaps)) {
            return true;
        }
        if (written.contains(small)) {
            return false;
        }
        return LISTS.isTitle(small)
                || written.contains(large)
                || !LISTS.isFunctionWord(small) && LISTS.verbs().list(small).isEmpty();
    }
}
