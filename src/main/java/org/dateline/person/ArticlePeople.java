package org.dateline.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.article.Sentence;
import org.dateline.sentence.Clause;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.Person;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.Subject;
import org.dateline.sentence.Titles;

/** Lists everybody whom one article may tell to be somewhere: the writer, people, groups, ships. */
public final class ArticlePeople {
    private final ParsedArticle article;
    private final Optional<Traveller> lead;

    private ArticlePeople(ParsedArticle article) {
        this.article = article;
        this.lead = TravellerFinder.find(List.of(article));
    }

    /** In the order in which the article names them; the writer comes first. */
    public static List<Traveller> list(ParsedArticle article) {
        return new ArticlePeople(article).list();
    }

    private List<Traveller> list() {
        List<Traveller> people = new ArrayList<>();
        lead.filter(who -> who.tells(article)).ifPresent(people::add);
        Set<Person> doing = doing(PredicateClass::isPresence);
        Set<Person> performing = doing(predicate -> predicate == PredicateClass.PERFORM);
        boolean unnamed = tellsOfUnnamed();
        NameClusters.of(article).stream()
                .sorted(Comparator.comparing(ArticlePeople::first))
                .filter(cluster -> isDoing(cluster, doing) || unnamed && isTitled(cluster))
                .forEach(cluster -> EntityKinds.find(cluster, isSpokenOf(cluster), performing)
                        .ifPresent(kind -> people.add(traveller(cluster, kind))));
        return people;
    }

    private static Person.Strength strength(NameClusters.Cluster cluster) {
        return cluster.mentions().stream()
                .map(mention -> mention.person().strength())
                .max(Comparator.naturalOrder())
                .orElse(Person.Strength.WEAK);
    }

    private static boolean isTitled(NameClusters.Cluster cluster) {
        return strength(cluster) != Person.Strength.WEAK;
    }

    private static int first(NameClusters.Cluster cluster) {
        return cluster.mentions().stream()
                .mapToInt(mention -> mention.person().span().start())
                .min()
                .orElse(0);
    }

    /** Who is the subject of such a clause, or is met in one. */
    private Set<Person> doing(Predicate<PredicateClass> predicate) {
        Set<Person> people = new HashSet<>();
        for (ParsedSentence sentence : article.sentences()) {
            for (Clause clause : sentence.clauses()) {
                if (predicate.test(clause.sense())) {
                    people.addAll(clause.subject().people());
                    people.addAll(clause.people());
                }
            }
        }
        return people;
    }

    private static boolean isDoing(NameClusters.Cluster cluster, Set<Person> doing) {
        return cluster.mentions().stream().anyMatch(mention -> doing.contains(mention.person()));
    }

    /** Whether a pronoun or a title does something that takes being somewhere. */
    private boolean tellsOfUnnamed() {
        return article.sentences().stream()
                .flatMap(sentence -> sentence.clauses().stream())
                .filter(clause -> clause.sense().isPresence())
                .map(clause -> clause.subject().kind())
                .anyMatch(kind -> kind == Subject.Kind.PRONOUN || kind == Subject.Kind.DESCRIPTION);
    }

    private boolean isSpokenOf(NameClusters.Cluster cluster) {
        return traveller(cluster, Traveller.Kind.PERSON).pronoun().isPresent();
    }

    private Traveller traveller(NameClusters.Cluster cluster, Traveller.Kind kind) {
        Set<Person> mentions =
                cluster.mentions().stream().map(NameClusters.Mention::person).collect(Collectors.toSet());
        boolean aside = lead.filter(who -> !who.tells(article))
                .filter(who -> who.isAmong(List.copyOf(mentions)))
                .isEmpty();
        Set<String> titles = new HashSet<>();
        for (NameClusters.Mention mention : cluster.mentions()) {
            if (!Titles.arePast(mention.words(), mention.person())) {
                titles.addAll(Titles.of(mention.words(), mention.person()));
            }
        }
        String name = name(cluster, kind);
        Traveller plain = new Traveller(name, name, cluster.tokens(), titles, kind == Traveller.Kind.GROUP);
        Traveller.Kind known = kind == Traveller.Kind.PERSON ? plain.kind() : kind;
        return plain.as(known, new Mentions(mentions, aside)).spokenOf(List.of(article));
    }

    /**
     * The fullest form; of several as full the one used most, and of these the first. Of ships and groups, to whose names
     * captions add ("USS Miller CL-90"), the one used most of those that are more than a word. Headings write words beside a name
     * with capitals, too.
     */
    private static String name(NameClusters.Cluster cluster, Traveller.Kind kind) {
        Map<String, Integer> uses = new HashMap<>();
        cluster.mentions().forEach(mention -> uses.merge(mention.person().name(), 1, Integer::sum));
        boolean full = kind == Traveller.Kind.PERSON;
        List<NameClusters.Mention> prose = cluster.mentions().stream()
                .filter(mention -> mention.words().sentence().kind() == Sentence.Kind.PROSE)
                .filter(mention -> words(mention.person().name()) > 1)
                .toList();
        return (prose.isEmpty() ? cluster.mentions() : prose)
                .stream()
                        .sorted(Comparator.comparing(mention -> mention.person().span()))
                        .map(mention -> mention.person().name())
                        .max(Comparator.<String>comparingInt(name -> full ? words(name) : Math.min(2, words(name)))
                                .thenComparing(uses::get))
                        .map(name -> full ? TravellerNames.inSmallLetters(name) : name)
                        .orElseThrow();
    }

    private static int words(String name) {
        return name.split(" ").length;
    }
}
