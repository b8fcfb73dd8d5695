package org.dateline.sentence;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.Token;
import org.dateline.place.PlaceMention;

/**
 * The ships of an article, which may be named like places: the Lima of "USS Lima" or "the cruise ship Lima", also where she is only
 * "Lima" or "the Lima".
 */
final class ShipNames {
    private final String text;
    private final List<Token> tokens;
    private final Set<String> names = new HashSet<>();
    private final EnglishLexicon lists;

    ShipNames(String text, List<Token> tokens, EnglishLexicon lists) {
        this.text = text;
        this.tokens = tokens;
        this.lists = lists;
        for (int i = 1; i < tokens.size(); i++) {
            if (isPrefix(i - 1)) {
                names.add(tokens.get(i).in(text));
            } else if (lists.isCompany("ship", word(i - 1))) {
                behindNoun(i);
            }
        }
    }

    /** "The cruise ship Lima", "the ship “Lima”", "a cruise ship, the Lima": but not "the ship, Lima said" or "two ships, Lima ..." */
    private void behindNoun(int from) {
        int at = from;
        boolean quoted = isMark(at) && !Word.COMMA.is(word(at));
        boolean the = Word.COMMA.is(word(at)) && Word.THE.is(word(at + 1));
        at += quoted ? 1 : the ? 2 : 0;
        String name = at < tokens.size() ? tokens.get(at).in(text) : "";
        boolean ends = !quoted || isMark(at + 1);
        if (ends && name.length() > 1 && Character.isUpperCase(name.charAt(0)) && !lists.isTitle(word(at))) {
            names.add(name);
        }
    }

    private boolean isMark(int at) {
        return at < tokens.size()
                && !Character.isLetterOrDigit(text.codePointAt(tokens.get(at).start()));
    }

    private String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).in(text).toLowerCase(Locale.ROOT) : "";
    }

    /** The names, as they are written. */
    Set<String> names() {
        return names;
    }

    private boolean isPrefix(int at) {
        String word = at >= 0 ? tokens.get(at).in(text) : "";
        return word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && lists.isShipPrefix(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the mention is a ship's name: behind "USS", or alone and not behind "in" or "to". */
    boolean hold(PlaceMention mention) {
        if (!names.contains(mention.text())) {
            return false;
        }
        int at = 0;
        while (at < tokens.size() && tokens.get(at).end() <= mention.span().start()) {
            at++;
        }
        return isPrefix(at - 1) || !lists.is("preposition", word(at - 1));
    }
}
