package org.dateline.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.Person;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Titles;
import org.dateline.sentence.Word;
import org.jspecify.annotations.Nullable;

/** Who else holds a title, over all articles: of two presidents told of, "the president" may be either. */
public final class OtherHolders {
    public static final OtherHolders NONE = new OtherHolders();

    /** What a band is called. */
    public static final String BAND = "band";

    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private final Map<String, List<Holder>> byName = new HashMap<>();

    /**
     * Somebody who is not the traveller.
     *
     * @param names words of the name
     */
    public record Holder(Set<String> names, Set<String> titles) {
        /** Whether the noun, said alone, may stand for them. */
        boolean isCalled(String noun) {
            return titles.stream().anyMatch(title -> Traveller.names(title, noun));
        }
    }

    private OtherHolders() {}

    public static OtherHolders of(Traveller traveller, List<ParsedArticle> articles) {
        Map<Set<String>, Set<String>> titles = new LinkedHashMap<>();
        for (ParsedArticle article : articles) {
            for (ParsedSentence sentence : article.sentences()) {
                SentenceTokens words = sentence.words();
                for (Person person : words.people()) {
                    if (!traveller.is(person) && isName(person)) {
                        titles.computeIfAbsent(Set.copyOf(person.tokens()), names -> new HashSet<>())
                                .addAll(titles(sentence, person));
                    }
                }
            }
        }
        OtherHolders holders = new OtherHolders();
        titles.forEach((names, held) -> {
            if (!held.isEmpty()) {
                Holder holder = new Holder(names, Set.copyOf(held));
                names.forEach(name -> holders.byName
                        .computeIfAbsent(name, n -> new ArrayList<>())
                        .add(holder));
            }
        });
        return holders;
    }

    /** "The Minister of Ports" names an office, and nobody. */
    private static boolean isName(Person person) {
        return !person.tokens().isEmpty() && person.tokens().stream().noneMatch(LISTS::standsForPerson);
    }

    private static Set<String> titles(ParsedSentence sentence, Person person) {
        SentenceTokens words = sentence.words();
        boolean the = words.is(words.tokenAt(person.span().start()) - 1, Word.THE);
        boolean plays = the
                && sentence.clauses().stream()
                        .anyMatch(clause -> clause.sense() == PredicateClass.PERFORM
                                && clause.subject().people().contains(person));
        if (plays) {
            return Set.of(BAND);
        }
        return Titles.arePast(words, person) ? Set.of() : Titles.of(words, person);
    }

    /** Those of whom the article names somebody by a first word that they share; all that {@link #find} finds of its people. */
    OtherHolders namedIn(ParsedArticle article) {
        OtherHolders named = new OtherHolders();
        for (ParsedSentence sentence : article.sentences()) {
            named.add(sentence.words().people(), byName);
            for (Clause clause : sentence.clauses()) {
                named.add(clause.people(), byName);
                named.add(clause.subject().people(), byName);
            }
        }
        return named;
    }

    private void add(List<Person> people, Map<String, List<Holder>> all) {
        for (Person person : people) {
            List<Holder> known =
                    person.tokens().isEmpty() ? null : all.get(person.tokens().get(0));
            if (known != null) {
                byName.put(person.tokens().get(0), known);
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OtherHolders holders && byName.equals(holders.byName);
    }

    @Override
    public int hashCode() {
        return byName.hashCode();
    }

    /** Who of them is meant by the name and may be called by the noun: "Oram" is the "Jonas Oram" told of elsewhere. */
    public Optional<Holder> find(Person person, String noun) {
        List<String> names = person.tokens();
        return names.isEmpty()
                ? Optional.empty()
                : byName.getOrDefault(names.get(0), List.of()).stream()
                        .filter(holder -> holder.names().containsAll(names) && holder.isCalled(noun))
                        .findFirst();
    }
}
