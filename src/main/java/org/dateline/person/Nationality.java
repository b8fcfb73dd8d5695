package org.dateline.person;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.Person;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;

/** Tells whose president a president is: by the countries that stand before titles and name. */
final class Nationality {
    private static final int REACH = 8;
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private Nationality() {}

    /** The country that the articles name most often; empty where they name none. */
    static Optional<String> find(Traveller traveller, List<ParsedArticle> articles) {
        Map<String, Integer> votes = new TreeMap<>();
        for (ParsedArticle article : articles) {
            for (ParsedSentence sentence : article.sentences()) {
                for (Person person : sentence.words().people()) {
                    if (traveller.is(person)) {
                        country(sentence.words(), person).ifPresent(code -> votes.merge(code, 1, Integer::sum));
                    }
                }
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** Of "Peru's president, Ada Miller" and "Peruvian Foreign Minister Ada Miller" it is Peru. */
    private static Optional<String> country(SentenceTokens words, Person person) {
        int name = words.tokenAt(person.span().start());
        boolean titled = person.strength() == Person.Strength.TITLED;
        for (int i = name - 1; i >= Math.max(0, name - REACH); i--) {
            PlaceMention mention = words.place(i);
            if (mention != null) {
                boolean country = mention.place().map(Place::kind).orElse(PlaceKind.SEA) == PlaceKind.COUNTRY;
                return titled && country ? mention.place().flatMap(Place::country) : Optional.empty();
            }
            String word = words.word(i);
            titled |= LISTS.isTitle(word);
            boolean between = LISTS.isTitle(word)
                    || Word.COMMA.is(word)
                    || Word.APOSTROPHE.is(word)
                    || Word.POSSESSIVE.is(word)
                    || Word.HYPHEN.is(word)
                    || Word.OF.is(word)
                    || LISTS.is("before office", word);
            if (!between) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
