package org.dateline.store;

import java.text.Normalizer;
import java.util.Locale;

/** Names of trips in addresses. */
public final class Slug {
    private static final int LONGEST = 60;

    private Slug() {}

    /** Lower-case letters, digits and hyphens: "Été à Séoul 2025" gives "ete-a-seoul-2025"; of nothing, "trip". */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        for (int at = 0; at < plain.length() && slug.length() < LONGEST; at++) {
            char c = plain.charAt(at);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                slug.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && slug.length() > 0
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        while (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.length() == 0 ? "trip" : slug.toString();
    }
}
