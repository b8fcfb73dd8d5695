package org.dateline.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What words.txt says of each word. */
final class Words {
    /** The tags of a word and their values. */
    record Meaning(long tags, Map<Tag, Integer> values) {
        static final Meaning NONE = new Meaning(0, Map.of());

        int value(Tag tag) {
            return values.getOrDefault(tag, 0);
        }
    }

    private record Entry(Map<Tag, Integer> small, Map<Tag, Integer> capital) {}

    private static final Words LISTED = read();

    private final Map<String, Meaning> small = new HashMap<>();
    private final Map<String, Meaning> capital = new HashMap<>();
    private final Map<String, Meaning> smallPoint = new HashMap<>();
    private final Map<String, Meaning> capitalPoint = new HashMap<>();

    private final Map<String, String> oldSpellings = new HashMap<>();

    private Words(Map<String, Entry> plain, Map<String, Entry> point) {
        fill(plain, small, capital);
        fill(point, smallPoint, capitalPoint);
    }

    private static void fill(Map<String, Entry> from, Map<String, Meaning> small, Map<String, Meaning> capital) {
        from.forEach((word, entry) -> {
            small.put(word, meaning(entry.small()));
            capital.put(word, meaning(entry.capital()));
        });
    }

    private static Meaning meaning(Map<Tag, Integer> values) {
        long tags = 0;
        for (Tag tag : values.keySet()) {
            tags |= tag.bit();
        }
        return new Meaning(tags, Map.copyOf(values));
    }

    /** Those of words.txt, read once. */
    static Words load() {
        return LISTED;
    }

    private static Words read() {
        Map<String, Entry> plain = new HashMap<>();
        Map<String, Entry> point = new HashMap<>();
        for (String line : Resources.lines("words.txt")) {
            int colon = line.indexOf(": ");
            String[] head = line.substring(0, colon).split(" ");
            Tag tag = Tag.valueOf(head[0]);
            int value = Integer.parseInt(head[1]);
            for (String item : line.substring(colon + 2).split(" ")) {
                boolean needsCapital = item.startsWith("!");
                String word = needsCapital ? item.substring(1) : item;
                boolean needsPoint = word.endsWith(".") && word.indexOf('.') == word.length() - 1;
                if (needsPoint) {
                    word = word.substring(0, word.length() - 1);
                }
                add(needsPoint ? point : plain, word, needsCapital, tag, value);
                if (!needsPoint) {
                    add(point, word, needsCapital, tag, value);
                }
            }
        }
        Words words = new Words(plain, point);
        for (String line : Resources.lines("old-spellings.txt")) {
            String[] row = line.split(" ");
            words.oldSpellings.put(row[0], row[1]);
        }
        return words;
    }

    /** "today" for "to-day"; empty for what was never written with a hyphen. */
    Optional<String> withoutHyphen(String word) {
        return Optional.ofNullable(oldSpellings.get(word));
    }

    private static void add(Map<String, Entry> map, String word, boolean needsCapital, Tag tag, int value) {
        Entry entry =
                map.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new Entry(new HashMap<>(), new HashMap<>()));
        entry.capital().put(tag, value);
        if (!needsCapital) {
            entry.small().put(tag, value);
        }
    }

    /**
     * What a word is.
     *
     * @param word in small letters
     * @param isCapital whether it is written with a capital
     * @param hasPoint whether a point follows without a blank
     */
    Meaning find(String word, boolean isCapital, boolean hasPoint) {
        Map<String, Meaning> map = hasPoint ? (isCapital ? capitalPoint : smallPoint) : (isCapital ? capital : small);
        return map.getOrDefault(word, Meaning.NONE);
    }
}
