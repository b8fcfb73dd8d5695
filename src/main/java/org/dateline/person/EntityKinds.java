package org.dateline.person;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.place.GivenNames;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Person;
import org.dateline.sentence.SentenceTokens;

/** Tells what bears a name: a person by title or given name, a ship or a group by what stands before the name or in it. */
final class EntityKinds {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final GivenNames GIVEN = GivenNames.load();

    private EntityKinds() {}

    /**
     * @param performers who is told to perform
     * @return empty for what is nobody: a company, an office
     */
    static Optional<Traveller.Kind> find(NameClusters.Cluster cluster, Set<Person> performers) {
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
        return titled || named || isAlsoAlone(mentions) ? Optional.of(Traveller.Kind.PERSON) : Optional.empty();
    }

    /** "State of Peru", "Secretary of State", "UN Envoy": no name, and a person's at the most by the way. */
    private static boolean isOffice(NameClusters.Mention mention) {
        List<String> words = List.of(mention.person().name().split(" "));
        String first = words.get(0);
        String last = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
        boolean of =
                words.contains("of") && (!LISTS.standsForPerson(first.toLowerCase(Locale.ROOT)) || LISTS.isTitle(last));
        return of || words.size() > 1 && isAcronym(first) && !isAcronym(words.get(1));
    }

    private static boolean isAcronym(String word) {
        return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isGiven(Person person) {
        return GIVEN.has(person.name().split(" ")[0]);
    }

    /** "Oda Nobu" is somebody who is called "Nobu" elsewhere. */
    private static boolean isAlsoAlone(List<NameClusters.Mention> mentions) {
        boolean alone = mentions.stream().anyMatch(m -> m.tokens().size() == 1);
        return alone && mentions.stream().anyMatch(m -> m.tokens().size() > 1);
    }

    private static boolean isShip(NameClusters.Mention mention) {
        String first = mention.person().name().split(" ")[0];
        boolean prefix = first.equals(first.toUpperCase(Locale.ROOT))
                && mention.person().name().startsWith(first + " ")
                && LISTS.isShipPrefix(first.toLowerCase(Locale.ROOT));
        return prefix || NamedPeople.isShip(mention.words(), mention.person());
    }

    private static boolean isGroup(NameClusters.Mention mention) {
        boolean couple = mention.person().name().contains(" and ");
        return couple || LISTS.isCompany("group", before(mention));
    }

    /** "The Paper Lanterns will play in Lima" */
    private static boolean isBand(NameClusters.Mention mention, Set<Person> performers) {
        return before(mention).equals("the") && performers.contains(mention.person());
    }

    private static String before(NameClusters.Mention mention) {
        SentenceTokens words = mention.words();
        return words.word(words.tokenAt(mention.person().span().start()) - 1);
    }
}
