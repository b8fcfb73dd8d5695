package org.dateline.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.article.Article;

/**
 * Who speaks where in a text that prints what was spoken: "THE PRESIDENT: Good morning." is the president's turn, "Q Will you
 * go?" that of somebody who asks.
 */
public final class Turns {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final String NOBODY = "";
    private static final Pattern LABEL = Pattern.compile("(?m)^[ \\t\\p{Zs}]*(?:("
            + LISTS.anyOf("asks").toUpperCase(Locale.ROOT) + ")\\b(?=[ \\t\\p{Zs}:])|((?:\\p{Lu}[\\p{Lu}.'’-]*)(?:"
            + " [\\p{Lu}][\\p{Lu}.'’-]*){0,5})(?: ?\\([^)\\n"
            + "]{1,40}\\))?[ \\t\\p{Zs}]*:(?=[\\s\\p{Zs}]))");

    private final List<Turn> turns;

    private record Turn(int start, String speaker) {}

    private Turns(List<Turn> turns) {
        this.turns = List.copyOf(turns);
    }

    /** The turns of the article; none where nobody is marked as speaking. */
    public static Turns of(Article article) {
        List<Turn> turns = new ArrayList<>();
        Matcher matcher = LABEL.matcher(article.text());
        while (matcher.find()) {
            String label = matcher.group(2);
            turns.add(new Turn(matcher.start(), label == null ? NOBODY : name(label)));
        }
        Map<String, Integer> count = new HashMap<>();
        turns.forEach(turn -> count.merge(turn.speaker(), 1, Integer::sum));
        turns.removeIf(turn -> !isSpeaker(turn.speaker(), count.getOrDefault(turn.speaker(), 0)));
        return new Turns(turns);
    }

    /** "THE PRESIDENT" is "president", "MS. PSAKI" "ms psaki". */
    private static String name(String label) {
        String lower = label.toLowerCase(Locale.ROOT).replace(".", "").strip();
        return Word.THE.without(lower);
    }

    /** A label with a title, or one that stands there again and again: "LIMA:" is a dateline. */
    private static boolean isSpeaker(String speaker, int times) {
        return speaker.equals(NOBODY) && times > 1
                || times > 2
                || !speaker.equals(NOBODY)
                        && Set.of(speaker.split(" ", 2)).stream().anyMatch(Turns::isTitled);
    }

    private static boolean isTitled(String words) {
        return List.of(words.split(" ")).stream().anyMatch(LISTS::isTitle);
    }

    public boolean isEmpty() {
        return turns.isEmpty();
    }

    /** Who speaks at the offset, in lower case and without "the"; empty before the first turn, and for whoever asks. */
    public Optional<String> speakerAt(int offset) {
        Optional<String> speaker = Optional.empty();
        for (Turn turn : turns) {
            if (turn.start() > offset) {
                break;
            }
            speaker = Optional.of(turn.speaker()).filter(who -> !who.equals(NOBODY));
        }
        return speaker;
    }

    /** Where the first turn begins; the end of the text where there is none. */
    public Optional<Integer> start() {
        return turns.stream().map(Turn::start).findFirst();
    }

    /** Who speaks at all. */
    public Set<String> speakers() {
        return turns.stream()
                .map(Turn::speaker)
                .filter(who -> !who.equals(NOBODY))
                .collect(Collectors.toSet());
    }
}
