package org.dateline.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Person;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;

/** Who travels together: who is the subject of verbs of travel with another, and royal couples wherever they are named. */
final class Companions {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    /** Of a pair known by its title, each has at least so great a part of what the other scores. */
    private static final int NOBLE_SHARE = 4;

    private static final int PAIR_SHARE = 8;

    private final NamedPeople people;
    private final Map<String, Map<String, Integer>> together = new HashMap<>();

    /** How often somebody is the subject of a verb of travel, alone or with others. */
    private final Map<String, Integer> journeys = new HashMap<>();

    /** Who is named as one of a royal couple. */
    private final Set<String> couples = new HashSet<>();

    Companions(NamedPeople people) {
        this.people = people;
    }

    /** They go somewhere. */
    void go(List<Person> travellers) {
        for (Person person : travellers) {
            journeys.merge(people.key(person), 1, Integer::sum);
            travellers.stream()
                    .filter(other -> !people.key(other).equals(people.key(person)))
                    .forEach(other -> join(person, other));
        }
    }

    private void join(Person one, Person other) {
        together.computeIfAbsent(people.key(one), k -> new TreeMap<>()).merge(people.key(other), 1, Integer::sum);
    }

    /** "King A and Queen B" are a couple wherever they are named so. */
    void countCouples(SentenceTokens words) {
        List<Person> named = words.people();
        for (int i = 1; i < named.size(); i++) {
            Person one = named.get(i - 1);
            Person two = named.get(i);
            int gap = words.tokenAt(one.span().end());
            boolean and = words.is(gap, Word.AND) && words.tokenAt(two.span().start()) == gap + 1;
            boolean royal = isRoyal(words, one) && isRoyal(words, two);
            boolean first = one.tokens().size() == 1 && two.tokens().size() == 1;
            if (and && (royal || first)) {
                join(one, two);
                join(two, one);
            }
            if (and && royal) {
                couples.add(people.key(one));
                join(one, two); // a royal couple is one at first sight
                join(two, one);
            }
        }
    }

    private static boolean isRoyal(SentenceTokens words, Person person) {
        return LISTS.is("couple's title", words.word(words.tokenAt(person.span().start())));
    }

    /**
     * The keys of all who travel with somebody, theirs first.
     *
     * @param scores how much speaks for each to be the traveller
     */
    List<String> with(String key, Map<String, Integer> scores) {
        List<String> keys = new ArrayList<>(List.of(key));
        int score = scores.getOrDefault(key, 0);
        together.getOrDefault(key, Map.of()).forEach((other, count) -> {
            boolean often = count * 3 > journeys.getOrDefault(key, 0) * 2
                    && scores.getOrDefault(other, 0) * NOBLE_SHARE >= score;
            if (count >= 2 && (couples.contains(key) || often) && !keys.contains(other)) {
                keys.add(other);
            }
        });
        // "the Earl and Countess of X" beside "Ada and Jonas": one pair, named by its title
        scores.forEach((other, count) -> {
            boolean noble = Word.OF.isWithin(other) && !keys.contains(other) && count * NOBLE_SHARE >= score;
            boolean fits = keys.size() > 1 || !Word.AND.isWithin(other);
            if (noble && fits) {
                keys.add(other);
            }
        });
        if (Word.AND.isWithin(key)) {
            scores.forEach((other, count) -> {
                if (!keys.contains(other) && count * PAIR_SHARE >= score && together.containsKey(other)) {
                    keys.add(other);
                }
            });
        }
        return keys;
    }
}
