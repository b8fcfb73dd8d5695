package org.dateline.person;

import java.util.List;
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
        boolean titled = mentions.stream().anyMatch(m -> m.person().strength() == Person.Strength.TITLED);
        boolean named = mentions.stream().anyMatch(m -> m.tokens().size() > 1 && isGiven(m.person()));
        return titled || named || isAlsoAlone(mentions) ? Optional.of(Traveller.Kind.PERSON) : Optional.empty();
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
        return NamedPeople.isShip(mention.words(), mention.person());
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
