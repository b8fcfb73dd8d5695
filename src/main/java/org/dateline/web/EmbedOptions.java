package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How an embedded trip looks.
 *
 * @param view both, timeline, map or list
 * @param theme auto, light or dark
 */
public record EmbedOptions(String view, String theme) {
    private static final Set<String> VIEWS = Set.of("both", "timeline", "map", "list");
    private static final Set<String> THEMES = Set.of("auto", "light", "dark");

    /** Reads query parameters; what is not known counts as not said, since the page must show in any case. */
    public static EmbedOptions of(@Nullable String view, @Nullable String theme) {
        return new EmbedOptions(choose(view, VIEWS, "both"), choose(theme, THEMES, "auto"));
    }

    private static String choose(@Nullable String value, Set<String> known, String otherwise) {
        String lower = value == null ? otherwise : value.toLowerCase(Locale.ROOT);
        return known.contains(lower) ? lower : otherwise;
    }

    /** Every look but the usual one, as an address asks for it: {@code view=map&theme=dark}. */
    public static List<String> queries() {
        List<String> queries = new ArrayList<>();
        for (String view : new TreeSet<>(VIEWS)) {
            for (String theme : new TreeSet<>(THEMES)) {
                String asked =
                        (view.equals("both") ? "" : "view=" + view) + (theme.equals("auto") ? "" : "&theme=" + theme);
                if (!asked.isEmpty()) {
                    queries.add(asked.startsWith("&") ? asked.substring(1) : asked);
                }
            }
        }
        return queries;
    }

    /** Asks for another part of the trip in the same look: {@code ?theme=dark&lang=ja&part=2}. */
    public String at(int part, Site site) {
        StringBuilder query = new StringBuilder("?");
        query.append(view.equals("both") ? "" : "view=" + view + "&");
        query.append(theme.equals("auto") ? "" : "theme=" + theme + "&");
        query.append(site.query().isEmpty() ? "" : site.query().substring(1) + "&");
        return query.append("part=").append(part).toString();
    }

    public boolean showsMap() {
        return view.equals("both") || view.equals("map");
    }

    public boolean showsTimeline() {
        return view.equals("both") || view.equals("timeline");
    }

    /** Whether the events stand one below the other; else one at a time, below map or timeline. */
    public boolean showsList() {
        return view.equals("list");
    }
}
