package org.dateline.sentence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Lexicon;

/** The cues of {@code cues.tsv}: words that tell how sure a clause is. */
public final class Cues {
    private static final int LONGEST = 4;
    private final Map<String, Factuality> moods = new HashMap<>();
    /** The words that cues begin with. */
    private final Set<String> firsts = new HashSet<>();

    Cues() {
        for (String line : Lexicon.lines(Cues.class, "cues.tsv")) {
            String[] row = line.split("\t");
            moods.put(row[0], Factuality.valueOf(row[1].toUpperCase(Locale.ROOT)));
            firsts.add(row[0].split(" ")[0]);
        }
    }

    /** The strongest mood that the words tell: cancelled before denied, possible, planned; empty for none. */
    public Optional<Factuality> strongest(List<String> words) {
        return find(words).map(FactualityCue::mood);
    }

    /** The same with the words that tell it; of equals the first. */
    public Optional<FactualityCue> find(List<String> words) {
        Optional<FactualityCue> strongest = Optional.empty();
        for (int from = 0; from < words.size(); from++) {
            if (!firsts.contains(words.get(from))) {
                continue;
            }
            StringBuilder cue = new StringBuilder();
            Optional<FactualityCue> longest = Optional.empty();
            for (int to = from; to < Math.min(words.size(), from + LONGEST); to++) {
                cue.append(to > from ? " " : "").append(words.get(to));
                Factuality mood = moods.get(cue.toString());
                if (mood != null) {
                    longest = Optional.of(new FactualityCue(mood, cue.toString()));
                }
            }
            boolean stronger = longest.isPresent()
                    && (strongest.isEmpty()
                            || longest.get().mood().compareTo(strongest.get().mood()) > 0);
            strongest = stronger ? longest : strongest;
        }
        return strongest;
    }
}
