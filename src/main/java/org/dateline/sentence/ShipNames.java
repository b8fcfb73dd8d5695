package org.dateline.sentence;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.place.PlaceMention;

/**
 * The ships of an article, which may be named like places: the Lima of "USS Lima" or "the cruise ship Lima", also where she is only
 * "Lima" or "the Lima".
 */
public final class ShipNames {
    private final ArticleWords article;
    private Set<String> names = Set.of();
    private final EnglishLexicon lists;

    ShipNames(ArticleWords article, EnglishLexicon lists) {
        this.article = article;
        this.lists = lists;
        for (int i = 1; i < article.size(); i++) {
            if (isPrefix(i - 1)) {
                add(article.written(i));
            } else if (lists.isCompany("ship", article.word(i - 1))) {
                behindNoun(i);
            }
        }
    }

    private void add(String name) {
        if (names.isEmpty()) {
            names = new HashSet<>(); // most articles name no ship
        }
        names.add(name);
    }

    /** "The cruise ship Lima", "the ship “Lima”", "a cruise ship, the Lima": but not "the ship, Lima said" or "two ships, Lima ..." */
    private void behindNoun(int from) {
        int at = from;
        boolean quoted = article.isMark(at) && !Word.COMMA.is(article.word(at));
        boolean the = Word.COMMA.is(article.word(at)) && Word.THE.is(article.word(at + 1));
        at += quoted ? 1 : the ? 2 : 0;
        boolean ends = !quoted || article.isMark(at + 1);
        if (ends && article.written(at).length() > 1 && article.isCapital(at) && !lists.isTitle(article.word(at))) {
            add(article.written(at));
        }
    }

    /** Whether the title calls a ship so: "HMS Lima in the Pacific", "The cruise of H.M.S. Lima". */
    public static boolean isInTitle(Article article, String name) {
        String title = article.title().orElse("");
        int at = title.indexOf(" " + name);
        String before = at < 0 ? "" : title.substring(title.lastIndexOf(' ', at - 1) + 1, at);
        return before.length() > 1
                && before.equals(before.toUpperCase(Locale.ROOT))
                && EnglishLexicon.load().isShipPrefix(before.toLowerCase(Locale.ROOT));
    }

    /** The names, as they are written. */
    Set<String> names() {
        return names;
    }

    private boolean isPrefix(int at) {
        if (!lists.isShipPrefix(article.word(at))) {
            return false;
        }
        String word = article.written(at);
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Whether the mention is a ship's name: behind "USS", or alone and not behind "in" or "to". */
    boolean hold(PlaceMention mention) {
        if (!names.contains(mention.text())) {
            return false;
        }
        int before = article.at(mention.span().start()) - 1;
        return isPrefix(before) || !lists.is("preposition", article.word(before));
    }
}
