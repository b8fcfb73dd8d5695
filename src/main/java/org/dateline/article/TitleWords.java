package org.dateline.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words of a title or another line that is read for its words alone. */
public final class TitleWords {
    private TitleWords() {}

    /** In order, in lower case, without marks and figures. */
    public static List<String> of(String line) {
        return Arrays.stream(line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
