package org.dateline.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.Person;
import org.dateline.sentence.PronounForms;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;

/**
 * Royals by both their names: where an article tells of one Duke of Callao and of one Prince Adam, and never of both in a sentence
 * but side by side ("Prince Adam, Duke of Callao"), they are one.
 */
final class RoyalNames {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    /** Folded words of the other name, by the name in lower case. */
    private final Map<String, Set<String>> others = new HashMap<>();

    private RoyalNames() {}

    static RoyalNames in(List<ParsedArticle> articles) {
        RoyalNames names = new RoyalNames();
        articles.forEach(names::read);
        return names;
    }

    /** The words by which whoever bears the name is known as well. */
    Set<String> others(String name) {
        return others.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of());
    }

    private void read(ParsedArticle article) {
        Map<String, Person> titled = new TreeMap<>();
        Map<String, Person> given = new TreeMap<>();
        Set<String> apart = new TreeSet<>();
        for (ParsedSentence sentence : article.sentences()) {
            SentenceTokens words = sentence.words();
            for (Person person : words.people()) {
                String pronoun = pronoun(person);
                if (!pronoun.isEmpty()) {
                    Map<String, Person> same = Word.OF.isWithin(person.name()) ? titled : given;
                    same.putIfAbsent(pronoun + " " + person.name().toLowerCase(Locale.ROOT), person);
                }
            }
            if (hasBothApart(words)) {
                words.people().forEach(person -> apart.add(pronoun(person)));
            }
        }
        join(titled, given, apart);
    }

    private void join(Map<String, Person> titled, Map<String, Person> given, Set<String> apart) {
        titled.forEach((key, noble) -> {
            String pronoun = pronoun(noble);
            List<Person> same = given.values().stream()
                    .filter(other -> pronoun(other).equals(pronoun))
                    .toList();
            long nobles = titled.values().stream()
                    .filter(other -> pronoun(other).equals(pronoun))
                    .count();
            if (same.size() == 1 && nobles == 1 && !apart.contains(pronoun)) {
                add(noble, same.get(0));
                add(same.get(0), noble);
            }
        });
    }

    private void add(Person person, Person other) {
        Set<String> words = new HashSet<>(other.tokens());
        words.removeIf(word -> LISTS.isOfHouse(word) || LISTS.isTitle(word) || Word.OF.is(word));
        others.computeIfAbsent(person.name().toLowerCase(Locale.ROOT), name -> new HashSet<>())
                .addAll(words);
    }

    /** Whether a sentence has two royals who are not one behind the other. */
    private static boolean hasBothApart(SentenceTokens words) {
        List<Person> royals = words.people().stream()
                .filter(person -> !pronoun(person).isEmpty())
                .toList();
        for (int i = 1; i < royals.size(); i++) {
            int end = words.tokenAt(royals.get(i - 1).span().end());
            int start = words.tokenAt(royals.get(i).span().start());
            boolean apposed =
                    words.is(end, Word.COMMA) && (start == end + 1 || start == end + 2 && words.is(end + 1, Word.THE));
            if (!apposed && !royals.get(i - 1).name().equals(royals.get(i).name())) {
                return true;
            }
        }
        return false;
    }

    /** "he" or "she" by the title that the name opens with; empty for who is no royal, and for two. */
    private static String pronoun(Person person) {
        String first = person.name().split(" ")[0].toLowerCase(Locale.ROOT);
        boolean royal = LISTS.is("royal", first) || LISTS.is("couple's title", first);
        return royal && !Word.AND.isWithin(person.name()) ? PronounForms.ofTitle(first) : "";
    }
}
