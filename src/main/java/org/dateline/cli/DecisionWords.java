package org.dateline.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of {@code correct}: what is on its own, and values by their names. */
final class DecisionWords {
    private static final Set<String> ALONE = Set.of("confirm", "add");

    /** So long may a value be; longer ones are no words of a person. */
    private static final int LONGEST = 4_000;

    private final List<String> alone = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    private DecisionWords() {}

    static DecisionWords of(List<String> words) throws WordsException {
        DecisionWords read = new DecisionWords();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 0) {
                read.alone.add(word);
                continue;
            }
            String name = word.substring(0, equals);
            String value = word.substring(equals + 1).strip();
            if (value.isEmpty() || value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
                throw new WordsException(name + "= needs a value on one line, of at most " + LONGEST + " letters");
            }
            if (read.values.putIfAbsent(name, value) != null) {
                throw new WordsException(name + "= is given twice");
            }
        }
        return read;
    }

    static Instant instant(String text) throws WordsException {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new WordsException("when=" + text + " is no instant; write it as 2025-10-29T09:30:00Z");
        }
    }

    /** The value of that name, which is then done with. */
    Optional<String> take(String name) {
        return Optional.ofNullable(values.remove(name));
    }

    String need(String name, String example) throws WordsException {
        return take(name).orElseThrow(() -> new WordsException("say " + name + "=" + example));
    }

    boolean takeAlone(String word) {
        return alone.remove(word);
    }

    /** The event's id; empty where none is named. */
    Optional<String> event() throws WordsException {
        List<String> ids = alone.stream().filter(word -> !ALONE.contains(word)).toList();
        if (ids.size() > 1) {
            throw new WordsException("name one event, not " + String.join(" and ", ids));
        }
        alone.removeAll(ids);
        return ids.stream().findFirst();
    }

    /** What nobody has taken. */
    List<String> rest() {
        List<String> rest = new ArrayList<>(alone);
        values.keySet().forEach(name -> rest.add(name + "="));
        return rest;
    }
}
