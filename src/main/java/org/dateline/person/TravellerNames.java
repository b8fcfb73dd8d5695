package org.dateline.person;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Person;
import org.dateline.sentence.Word;

/** Under which names travellers are shown. */
final class TravellerNames {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private final Map<String, Map<String, Integer>> names;
    private final Map<String, Integer> alone;

    /**
     * @param names how often each form of a name was used, by the traveller's key
     * @param alone how often each word of a name stood alone
     */
    TravellerNames(Map<String, Map<String, Integer>> names, Map<String, Integer> alone) {
        this.names = names;
        this.alone = alone;
    }

    /** "Ada Miller and Jonas Oram". */
    String full(List<String> keys) {
        List<String> people = keys.stream()
                .filter(key -> !Word.OF.isWithin(key))
                .map(this::name)
                .toList();
        return people.isEmpty() || Word.OF.isWithin(keys.get(0)) ? name(keys.get(0)) : Word.AND.join(people);
    }

    /** The name used most among those of two words, else the one used most. */
    private String name(String key) {
        return names.getOrDefault(key, Map.of(key, 1)).entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(
                                e -> e.getKey().indexOf(' ') > 0 ? 1 : 0)
                        .thenComparing(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .map(TravellerNames::inSmallLetters)
                .orElse(key);
    }

    /** "Ada Miller", where a text writes ADA MILLER throughout; initials and the "USS" of a ship stay. */
    static String inSmallLetters(String name) {
        boolean capitals = name.indexOf(' ') > 0 && name.equals(name.toUpperCase(Locale.ROOT));
        return !capitals
                ? name
                : Arrays.stream(name.split(" "))
                        .map(word ->
                                word.length() <= LONGEST_INITIALS || LISTS.isShipPrefix(word.toLowerCase(Locale.ROOT))
                                        ? word
                                        : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "));
    }

    private static final int LONGEST_INITIALS = 2;
    /** "Anselm II" */
    private static final Pattern ROMAN = Pattern.compile("\\s+[IVX]+$");

    /** As titles have one whose name is given: "Miller"; "Anselm" of "Pope Anselm II"; of two, both whole. */
    static String brief(String name) {
        String own = ROMAN.matcher(name).replaceFirst("");
        return Word.AND.isWithin(name) ? name : own.substring(own.lastIndexOf(' ') + 1);
    }

    /** As titles have it: "Miller and Oram". */
    String brief(List<String> keys) {
        List<String> shorts = keys.stream()
                .filter(key -> !Word.OF.isWithin(key) || keys.get(0).equals(key))
                .limit(2)
                .map(key -> {
                    String full = name(key);
                    boolean keep = alone.getOrDefault(key, 0) == 0
                            || Word.OF.isWithin(key)
                            || LISTS.is("club", key)
                            || LISTS.is(
                                    "shown title", full.toLowerCase(Locale.ROOT).split(" ")[0]);
                    return keep
                            ? full
                            : Arrays.stream(full.split(" "))
                                    .skip(ROMAN.matcher(full).find() ? 0 : 1) // only who reigns by the first name
                                    .filter(word -> Person.fold(word).equals(key) && !Word.AND.isWithin(full))
                                    .findFirst()
                                    .orElse(full);
                })
                .toList();
        return Word.OF.isWithin(keys.get(0)) ? shorts.get(0) : Word.AND.join(shorts);
    }
}
