package org.dateline.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.article.TitleWords;
import org.dateline.sentence.Person;

/** Whom a title or a speaker's label names, of all whom the articles name; by words, so that a line is not held against everybody. */
final class NamesInLines {
    private final Map<String, Set<String>> byFirstWord = new HashMap<>();
    private final Map<String, Set<String>> byTitle = new HashMap<>();

    NamesInLines(NamedPeople people) {
        for (String key : people.keys()) {
            byFirstWord
                    .computeIfAbsent(words(key).get(0), word -> new TreeSet<>())
                    .add(key);
            people.titles(key)
                    .forEach(title ->
                            byTitle.computeIfAbsent(title, t -> new TreeSet<>()).add(key));
        }
    }

    private static List<String> words(String key) {
        return List.of(key.split(" "));
    }

    /** The words of a line, as keys have them. */
    static Set<String> folded(String line) {
        return TitleWords.of(line).stream().map(Person::fold).collect(Collectors.toSet());
    }

    /** The keys of those all of whose key's words are among these. */
    Set<String> named(Set<String> line) {
        Set<String> named = new TreeSet<>();
        for (String word : line) {
            byFirstWord.getOrDefault(word, Set.of()).stream()
                    .filter(key -> line.containsAll(words(key)))
                    .forEach(named::add);
        }
        return named;
    }

    /** The keys of those who hold one of the titles. */
    Set<String> holding(Collection<String> titles) {
        Set<String> holders = new TreeSet<>();
        titles.forEach(title -> holders.addAll(byTitle.getOrDefault(title, Set.of())));
        return holders;
    }
}
