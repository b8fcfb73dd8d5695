package org.dateline.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Word lists that tell places from other names: what stands around them, names of persons, common words. */
final class PlaceLexicon {
    private final Map<String, Set<String>> contexts;
    private final Set<String> givenNames;
    private final Set<String> familyNames;
    private final Set<String> commonWords;

    /** A bit for each word of a section, by its hash: most words are in none. */
    private final BitSet listed = new BitSet(BITS);

    private static final int BITS = 1 << 16;

    private PlaceLexicon(Map<String, Set<String>> contexts, Set<String> given, Set<String> family, Set<String> common) {
        this.contexts = contexts;
        this.givenNames = given;
        this.familyNames = family;
        this.commonWords = common;
        contexts.values().forEach(words -> words.forEach(word -> listed.set(bit(word))));
    }

    private static int bit(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 16) & BITS - 1;
    }

    static PlaceLexicon load() {
        Map<String, Set<String>> contexts = new HashMap<>();
        Set<String> section = new HashSet<>();
        for (String line : lines("contexts.txt")) {
            if (line.startsWith("[")) {
                section = new HashSet<>();
                contexts.put(line.substring(1, line.length() - 1), section);
            } else {
                section.addAll(List.of(line.split(" ", -1)));
            }
        }
        return new PlaceLexicon(
                contexts, lines("given-names.txt"), lines("family-names.txt"), lines("common-words.txt"));
    }

    /** Whether it is a month's or a weekday's name. */
    boolean isOfCalendar(String word) {
        return is("month", word) || is("weekday", word);
    }

    /** Whether a section of {@code contexts.txt} holds a word. */
    boolean is(String section, String word) {
        return listed.get(bit(word)) && holds(section, word);
    }

    private boolean holds(String section, String word) {
        Set<String> words = contexts.get(section);
        if (words == null) {
            throw new IllegalArgumentException("contexts.txt has no section " + section);
        }
        return words.contains(word);
    }

    boolean isGivenName(String word) {
        return givenNames.contains(word);
    }

    boolean isFamilyName(String word) {
        return familyNames.contains(word);
    }

    boolean isCommonWord(String word) {
        return commonWords.contains(word);
    }

    private static Set<String> lines(String file) {
        try (InputStream in = PlaceLexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new GazetteerException("the word list " + file + " is missing from the class path");
            }
            Set<String> lines = new java.util.LinkedHashSet<>();
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    lines.add(line.strip());
                }
            }
            return lines;
        } catch (IOException e) {
            throw new GazetteerException("the word list " + file + " cannot be read", e);
        }
    }
}
