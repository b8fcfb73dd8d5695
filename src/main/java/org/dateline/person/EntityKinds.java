package org.dateline.person;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.place.PersonWords;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Person;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Word;

/** Tells what bears a name: a person by title or given name, a ship or a group by what stands before the name or in it. */
final class EntityKinds {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final PersonWords NAMES = PersonWords.load();

    private EntityKinds() {}

    /**
     * @param pronoun whether they are spoken of as "he" or "she"
     * @param performers who is told to perform
     * @return empty for what is nobody: a company, an office
     */
    static Optional<Traveller.Kind> find(NameClusters.Cluster cluster, boolean pronoun, Set<Person> performers) {
        List<NameClusters.Mention> mentions = cluster.mentions();
        if (mentions.stream().anyMatch(EntityKinds::isShip)) {
            return Optional.of(Traveller.Kind.SHIP);
        }
        if (mentions.stream().anyMatch(m -> isGroup(m) || isBand(m, performers))) {
            return Optional.of(Traveller.Kind.GROUP);
        }
        if (mentions.stream().anyMatch(EntityKinds::isOffice)) {
            return Optional.empty();
        }
        boolean titled = mentions.stream().anyMatch(m -> m.person().strength() == Person.Strength.TITLED);
        boolean named = mentions.stream().anyMatch(m -> m.tokens().size() > 1 && isGiven(m.person()));
        return titled && !isCommonWord(mentions) || named || isAlsoAlone(mentions, pronoun)
                ? Optional.of(Traveller.Kind.PERSON)
                : Optional.empty();
    }

    /** "State of Peru", "Minister of Ports", "UN Envoy": no name. The King of Peru has one no more, but is told of by it. */
    private static boolean isOffice(NameClusters.Mention mention) {
        List<String> words = List.of(mention.person().name().split(" "));
        String first = words.get(0);
        boolean of = words.contains(Word.OF.spelling()) && !LISTS.isOfHouse(first.toLowerCase(Locale.ROOT));
        return of || words.size() > 1 && isAcronym(first) && !isAcronym(words.get(1));
    }

    private static boolean isAcronym(String word) {
        return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isGiven(Person person) {
        return NAMES.hasGiven(person.name().split(" ")[0]);
    }

    /** "Oda Nobu" is somebody who is called "Nobu" elsewhere, where it is a family name or is spoken of as "he" or "she". */
    private static boolean isAlsoAlone(List<NameClusters.Mention> mentions, boolean pronoun) {
        boolean alone = mentions.stream().anyMatch(m -> m.tokens().size() == 1);
        return alone
                && mentions.stream()
                        .filter(m -> m.tokens().size() > 1)
                        .anyMatch(m -> pronoun || m.tokens().stream().anyMatch(NAMES::hasFamily));
    }

    /** Of "State Emergency" the emergency: a word that the article has without a capital as well. */
    private static boolean isCommonWord(List<NameClusters.Mention> mentions) {
        return mentions.stream().allMatch(mention -> {
            String name = mention.person().name();
            String word = name.toLowerCase(Locale.ROOT);
            SentenceTokens words = mention.words();
            return name.indexOf(' ') < 0
                    && (LISTS.isTitle(word)
                            || Pattern.compile("\\b" + Pattern.quote(word) + "\\b")
                                    .matcher(words.text())
                                    .find());
        });
    }

    private static boolean isShip(NameClusters.Mention mention) {
        String first = mention.person().name().split(" ")[0];
        boolean prefix = first.equals(first.toUpperCase(Locale.ROOT))
                && mention.person().name().startsWith(first + " ")
                && LISTS.isShipPrefix(first.toLowerCase(Locale.ROOT));
        return prefix || NamedPeople.isShip(mention.words(), mention.person());
    }

    private static boolean isGroup(NameClusters.Mention mention) {
        boolean couple = Word.AND.isWithin(mention.person().name());
        return couple || LISTS.isCompany("group", before(mention));
    }

    /** "The Paper Lanterns will play in Lima" */
    private static boolean isBand(NameClusters.Mention mention, Set<Person> performers) {
        return Word.THE.is(before(mention)) && performers.contains(mention.person());
    }

    private static String before(NameClusters.Mention mention) {
        SentenceTokens words = mention.words();
        return words.word(words.tokenAt(mention.person().span().start()) - 1);
    }
}
