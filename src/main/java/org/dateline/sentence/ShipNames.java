package org.dateline.sentence;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.Token;
import org.dateline.place.PlaceMention;

/** The ships of an article that are named like places: the Lima of "USS Lima", also where she is only "Lima". */
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
            }
        }
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
        String before = at > 0 ? tokens.get(at - 1).in(text).toLowerCase(Locale.ROOT) : "";
        return isPrefix(at - 1) || !lists.is("preposition", before);
    }
}
