package org.dateline.sentence;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.article.Token;
import org.dateline.place.PlaceMention;

/**
 * The clubs of an article, which are named after towns: the Lima of "Lima United" or "Lima Football Club", also where the team is
 * only "Lima".
 */
final class ClubNames {
    private static final int LONGEST = 3;

    private final String text;
    private final List<Token> tokens;
    private final EnglishLexicon lists;
    private final Set<String> towns = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<Span> names = new HashSet<>();

    ClubNames(String text, List<Token> tokens, EnglishLexicon lists) {
        this.text = text;
        this.tokens = tokens;
        this.lists = lists;
        for (int i = 1; i < tokens.size(); i++) {
            int end = isCapital(i) ? nounEnd(i) : i;
            int from = i;
            while (from > 0 && i - from < LONGEST && isCapital(from - 1) && !lists.isFunctionWord(word(from - 1))) {
                from--;
            }
            if (end > i && from < i) {
                add(from, i, end);
            }
        }
    }

    private void add(int from, int noun, int end) {
        names.add(new Span(tokens.get(from).start(), tokens.get(end - 1).end()));
        towns.add(text.substring(tokens.get(from).start(), tokens.get(noun - 1).end()));
        for (int i = from; i < end; i++) {
            words.add(word(i));
        }
    }

    /** Behind "United", "FC", "Football Club"; the token itself where it is none of these, as in "United Nations". */
    private int nounEnd(int at) {
        if (lists.is("club", word(at)) && !isCapital(at + 1)) {
            return at + 1;
        }
        boolean sport =
                lists.is("club's sport", word(at)) && isCapital(at + 1) && lists.is("club of a sport", word(at + 1));
        return sport ? at + 2 : at;
    }

    private boolean isCapital(int at) {
        return at < tokens.size()
                && Character.isUpperCase(text.codePointAt(tokens.get(at).start()));
    }

    private String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).in(text).toLowerCase(Locale.ROOT) : "";
    }

    /** The words of the clubs' names, in small letters. */
    Set<String> words() {
        return words;
    }

    /** Whether the mention is a club's name or a part of it: in "Lima United", or alone and not behind "in" or "to". */
    boolean hold(PlaceMention mention) {
        if (names.stream().anyMatch(name -> name.contains(mention.span()))) {
            return true;
        }
        if (!towns.contains(mention.text())) {
            return false;
        }
        int at = 0;
        while (at < tokens.size() && tokens.get(at).end() <= mention.span().start()) {
            at++;
        }
        String before = word(at - 1);
        return !lists.is("preposition", before) || lists.is("opponent's", before);
    }
}
