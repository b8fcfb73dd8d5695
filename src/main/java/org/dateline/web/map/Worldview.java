package org.dateline.web.map;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.article.Lexicon;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * How borders that states disagree on are drawn: broken, or as one country sees them. The country is a setting of who runs
 * the site, for what a map may show is a matter of law in some places.
 */
public final class Worldview {
    private static final String SETTING = "dateline.map.worldview";

    /** How a line is drawn where it isn't broken. */
    public enum Drawn {
        WHOLE,
        NONE
    }

    private static final class Configured {
        private static final Worldview VIEW = of(ConfigProvider.getConfig()
                .getOptionalValue(SETTING, String.class)
                .orElse(""));
    }

    private final Map<String, Drawn> lines;

    private Worldview(Map<String, Drawn> lines) {
        this.lines = lines;
    }

    /** As the site's settings have it. */
    public static Worldview configured() {
        return Configured.VIEW;
    }

    /**
     * The view of a country.
     *
     * @param country ISO 3166 code; empty for nobody's: all such borders are broken
     * @throws IllegalArgumentException where the base map can't show that country's view
     */
    static Worldview of(String country) {
        String code = country.strip().toUpperCase(Locale.ROOT);
        Map<String, Map<String, Drawn>> views = read();
        if (!code.isEmpty() && !views.containsKey(code)) {
            throw new IllegalArgumentException(
                    SETTING + " takes one of " + String.join(", ", new TreeSet<>(views.keySet()))
                            + ", or nothing, which draws what is disputed broken: " + country);
        }
        return new Worldview(views.getOrDefault(code, Map.of()));
    }

    private static Map<String, Map<String, Drawn>> read() {
        Map<String, Map<String, Drawn>> views = new HashMap<>();
        for (String line : Lexicon.lines(Worldview.class, "worldviews.tsv")) {
            String[] fields = line.split("\t", -1);
            for (String view : fields[5].split(" ")) {
                int at = view.indexOf('=');
                if (at > 0) {
                    Drawn drawn = Drawn.valueOf(view.substring(at + 1).toUpperCase(Locale.ROOT));
                    views.computeIfAbsent(view.substring(0, at), code -> new TreeMap<>())
                            .put(fields[0], drawn);
                }
            }
        }
        return views;
    }

    /** The lines that aren't broken, by their ids. */
    public Map<String, Drawn> lines() {
        return lines;
    }
}
