package org.dateline.sentence;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.article.Span;
import org.dateline.place.PlaceMention;

/**
 * The clubs of an article, which are named after towns: the Lima of "Lima United" or "Lima Football Club", also where the team is
 * only "Lima".
 */
final class ClubNames {
    private static final int LONGEST = 3;

    private final ArticleWords article;
    private final EnglishLexicon lists;

    // Most articles name no club.
    private Set<String> towns = Set.of();
    private Set<String> words = Set.of();
    private Set<String> shortNames = Set.of();
    private NavigableMap<Integer, Span> names = Collections.emptyNavigableMap();

    ClubNames(ArticleWords article, EnglishLexicon lists) {
        this.article = article;
        this.lists = lists;
        for (int i = 1; i < article.size(); i++) {
            int end = article.isCapital(i) ? nounEnd(i) : i;
            if (end == i) {
                continue;
            }
            int from = i;
            while (from > 0
                    && i - from < LONGEST
                    && article.isCapital(from - 1)
                    && !lists.isFunctionWord(article.word(from - 1))) {
                from--;
            }
            if (from < i) {
                add(from, i, end);
            }
        }
    }

    private void add(int from, int noun, int end) {
        if (names.isEmpty()) {
            towns = new HashSet<>();
            words = new HashSet<>();
            shortNames = new HashSet<>();
            names = new TreeMap<>();
        }
        int start = article.tokens().start(from);
        names.put(start, new Span(start, article.tokens().end(end - 1)));
        towns.add(article.text().substring(start, article.tokens().end(noun - 1)));
        String last = article.word(end - 1);
        if (lists.is("club's short name", last)) {
            shortNames.add(Character.toUpperCase(last.charAt(0)) + last.substring(1));
        }
        for (int i = from; i < end; i++) {
            words.add(article.word(i));
        }
    }

    /** Behind "United", "FC", "Football Club"; the token itself where it is none of these, as in "United Nations". */
    private int nounEnd(int at) {
        if (lists.is("club", article.word(at)) && !article.isCapital(at + 1)) {
            return at + 1;
        }
        boolean sport = lists.is("club's sport", article.word(at))
                && article.isCapital(at + 1)
                && lists.is("club of a sport", article.word(at + 1));
        return sport ? at + 2 : at;
    }

    /** Of "Lima Rovers" the "Rovers". */
    Set<String> shortNames() {
        return shortNames;
    }

    /** The words of the clubs' names, in small letters. */
    Set<String> words() {
        return words;
    }

    /** Whether the mention is a club's name or a part of it: in "Lima United", or alone and not behind "in" or "to". */
    boolean hold(PlaceMention mention) {
        Map.Entry<Integer, Span> name = names.floorEntry(mention.span().start());
        if (name != null && name.getValue().contains(mention.span())) {
            return true;
        }
        String before = article.word(article.at(mention.span().start()) - 1);
        return towns.contains(mention.text()) && (!lists.is("preposition", before) || lists.is("opponent's", before));
    }
}
