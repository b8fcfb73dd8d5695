package org.dateline.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.Person;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Subject;
import org.dateline.sentence.Titles;
import org.jspecify.annotations.Nullable;

/**
 * Infers who travels: whose name is most often the subject of verbs of travel, over all articles.
 *
 * <p>Names of one person are known by a word that stands alone elsewhere ("Miller" for "Ada Miller"), else by the last.
 */
public final class TravellerFinder {
    private static final int TITLE_WEIGHT = 3;
    private static final int VISIT_WEIGHT = 4;
    private static final int MOST_AN_ARTICLE = 24;
    private static final int MOST_ARTICLES = 30;
    private static final int OPENING_WORDS = 8;
    private static final int TITLE_REACH = 4;

    /** Who is never told to go anywhere is so many times less likely to be the traveller. */
    private static final int STAYS = 4;

    private final Map<String, Integer> scores = new TreeMap<>();
    private final Map<String, Map<String, Integer>> byArticle = new TreeMap<>();
    /** The people of the article that is being counted. */
    private final Set<String> own = new TreeSet<>();
    /** Who is meant by a title, by all articles. */
    private final Map<String, Optional<String>> byTitle = new HashMap<>();

    private final Map<String, Integer> alone;
    private final Map<String, Map<String, Integer>> names = new TreeMap<>();
    private final Map<String, Set<String>> titles = new HashMap<>();
    private final Map<String, Map<String, Integer>> together = new HashMap<>();

    /** The last day of publication. */
    private Optional<LocalDate> latest = Optional.empty();

    /** How often somebody is the subject of a verb of travel, alone or with others. */
    private final Map<String, Integer> journeys = new HashMap<>();

    /** Who is told to go somewhere, or to be at a place of the trip. */
    private final Set<String> movers = new HashSet<>();

    /** Who is named as one of a royal couple. */
    private final Set<String> couples = new HashSet<>();

    /** In how many articles somebody is named. */
    private final Map<String, Integer> spread = new HashMap<>();

    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private TravellerFinder() {
        this(new HashMap<>());
    }

    private TravellerFinder(Map<String, Integer> alone) {
        this.alone = alone;
    }

    /** The traveller; empty where the articles name nobody who travels. */
    public static Optional<Traveller> find(List<ParsedArticle> articles) {
        Optional<Traveller> writer = Writers.find(articles);
        if (writer.isPresent()) {
            return writer;
        }
        TravellerFinder finder = new TravellerFinder();
        finder.latest = articles.stream()
                .flatMap(article -> article.article().published().date().stream())
                .max(Comparator.naturalOrder());
        articles.forEach(finder::countSingles);
        articles.forEach(finder::count);
        finder.countDescribed(articles);
        finder.weigh();
        return finder.best().map(traveller -> traveller.spokenOf(articles));
    }

    /** The traveller of that name, with the titles that the articles give; for who is named by the user. */
    public static Traveller named(String name, List<ParsedArticle> articles) {
        TravellerFinder finder = new TravellerFinder();
        articles.forEach(finder::countSingles);
        articles.forEach(finder::count);
        Person person = new Person(new org.dateline.article.Span(0, 0), name.strip(), Person.Strength.FULL);
        Set<String> tokens = new HashSet<>(person.tokens());
        String key = finder.key(person);
        if (!name.contains(" ") || finder.names.containsKey(key) && !name.contains(" and ")) {
            // not by a first name that others have, too
            tokens.retainAll(Set.of(key.split(" ")));
        }
        Set<String> found = new HashSet<>();
        tokens.forEach(token -> found.addAll(finder.titles.getOrDefault(token, Set.of())));
        List<String> words = List.of(name.strip().split("\\s+"));
        return new Traveller(name.strip(), words.get(words.size() - 1), tokens, found, name.contains(" and "))
                .spokenOf(articles);
    }

    /** Who each article by itself tells the most of, as one who travels; articles that tell of nobody are left out. */
    public static Map<ParsedArticle, String> leads(List<ParsedArticle> articles) {
        TravellerFinder all = new TravellerFinder();
        articles.forEach(all::countSingles);
        Map<ParsedArticle, String> leads = new LinkedHashMap<>();
        for (ParsedArticle article : articles) {
            TravellerFinder one = new TravellerFinder(all.alone);
            one.count(article);
            one.countDescribed(List.of(article));
            one.weigh();
            one.bestKey().ifPresent(lead -> leads.put(article, lead));
        }
        return leads;
    }

    private void countSingles(ParsedArticle article) {
        for (ParsedSentence sentence : article.sentences()) {
            for (Person person : sentence.words().people()) {
                List<String> tokens = nameTokens(person);
                if (tokens.size() == 1) {
                    alone.merge(tokens.get(0), 1, Integer::sum);
                }
            }
        }
    }

    private void count(ParsedArticle article) {
        Set<String> seen = new HashSet<>();
        for (ParsedSentence sentence : article.sentences()) {
            for (Person person : sentence.words().people()) {
                String key = key(person);
                seen.add(key);
                names.computeIfAbsent(key, k -> new TreeMap<>()).merge(person.name(), 1, Integer::sum);
                titles.computeIfAbsent(key, k -> new HashSet<>()).addAll(Titles.of(sentence.words(), person));
            }
            countCouples(sentence.words());
            for (Clause clause : sentence.clauses()) {
                if (clause.subject().kind() == Subject.Kind.NAMED
                        && clause.sense().isPresence()
                        && !isHistory(article, sentence.words())) {
                    countSubject(article, clause);
                    countBand(article, sentence.words(), clause);
                }
                countVisitor(article, sentence.words(), clause);
            }
        }
        seen.forEach(key -> spread.merge(key, 1, Integer::sum));
        String title = article.article().title().orElse("").toLowerCase(Locale.ROOT);
        Set<String> titleWords = new HashSet<>(List.of(title.split("[^\\p{L}\\p{M}]+")));
        Set<String> titleNames = new HashSet<>();
        titleWords.forEach(word -> titleNames.add(Person.fold(word)));
        for (String key : seen) {
            boolean called = titles.getOrDefault(key, Set.of()).stream().anyMatch(titleWords::contains);
            if (titleNames.contains(key) || key.contains(" ") && titleWords.containsAll(List.of(key.split(" ")))) {
                add(article, key, TITLE_WEIGHT);
            } else if (called) {
                add(article, key, 1);
            }
        }
    }

    private void countSubject(ParsedArticle article, Clause clause) {
        List<Person> people = clause.subject().people();
        for (Person person : people) {
            moves(key(person), clause);
            int weight = clause.sense().travelWeight() * (person.strength() == Person.Strength.WEAK ? 1 : 2);
            add(article, key(person), weight);
            names.computeIfAbsent(key(person), k -> new TreeMap<>()).merge(person.name(), weight, Integer::sum);
            if (clause.sense().travelWeight() == 3 || clause.sense() == PredicateClass.VISIT) {
                journeys.merge(key(person), 1, Integer::sum);
                people.stream()
                        .filter(other -> !key(other).equals(key(person)))
                        .forEach(other -> joined(person, other));
            }
        }
    }

    private void moves(String key, Clause clause) {
        if (clause.sense().travelWeight() >= 2) {
            movers.add(key);
        }
    }

    /** "The Queen came here in 1953": who travelled long ago is hardly the traveller. */
    private boolean isHistory(ParsedArticle article, SentenceTokens words) {
        Optional<LocalDate> told = article.article().published().date().or(() -> latest);
        List<LocalDate> days = words.dates().stream()
                .flatMap(date -> date.when().last().stream())
                .toList();
        return told.isPresent()
                && !days.isEmpty()
                && days.stream().allMatch(day -> day.isBefore(told.get().minusDays(HISTORY_DAYS)));
    }

    private static final int HISTORY_DAYS = 300;

    /** "The Paper Lanterns will play in Lima": a band is who tours, whoever of it is talked of more. */
    private void countBand(ParsedArticle article, SentenceTokens words, Clause clause) {
        Person first = clause.subject().people().get(0);
        boolean the = words.word(words.tokenAt(first.span().start()) - 1).equals("the");
        boolean plays = clause.sense() == PredicateClass.PERFORM
                || words.between(clause.at(), clause.at() + TITLE_REACH + 2).stream()
                        .anyMatch(word -> word.equals("tour") || LocationCues.isShow(word));
        if (the && plays) {
            add(article, key(first), BAND_WEIGHT);
        }
    }

    private static final int BAND_WEIGHT = 6;

    /** "A journey by Ada Miller to Peru" tells who travels. */
    private void countVisitor(ParsedArticle article, SentenceTokens words, Clause clause) {
        boolean visit = clause.nominal() && clause.sense() == PredicateClass.VISIT;
        for (int i = clause.at() + 1; visit && i <= clause.at() + 2; i++) {
            Person person = words.word(i).equals("by") ? personFrom(words, i + 1) : null;
            if (person != null) {
                add(article, key(person), VISIT_WEIGHT);
            }
        }
    }

    private static @Nullable Person personFrom(SentenceTokens words, int from) {
        for (int i = from; i < from + TITLE_REACH; i++) {
            if (words.person(i) != null) {
                return words.person(i);
            }
        }
        return null;
    }

    /**
     * "The emperor landed in Lima": whoever the article, or else all articles, name by that title alone; and "the Queen landed in
     * Lima", where nobody names a queen: the title is her name.
     */
    private void countDescribed(List<ParsedArticle> articles) {
        for (ParsedArticle article : articles) {
            own.clear();
            article.sentences().forEach(sentence -> sentence.words().people().forEach(person -> own.add(key(person))));
            String topic = "";
            for (ParsedSentence sentence : article.sentences()) {
                String told = "";
                for (Clause clause : sentence.clauses()) {
                    Subject subject = clause.subject();
                    int weight = isHistory(article, sentence.words())
                            ? 0
                            : clause.sense().travelWeight();
                    if (subject.kind() == Subject.Kind.DESCRIPTION) {
                        String key = described(subject.noun()).orElse("");
                        add(article, key, weight);
                        if (weight > 0) {
                            moves(key, clause);
                        }
                        told = told.isEmpty() ? key : told;
                    } else if (subject.kind() == Subject.Kind.NAMED) {
                        told = told.isEmpty() ? key(subject.people().get(0)) : told;
                    } else if (subject.kind() == Subject.Kind.PRONOUN && told.isEmpty()) {
                        add(article, topic, Math.min(1, weight));
                    }
                }
                topic = told.isEmpty() ? opening(sentence.words()).orElse(topic) : told;
                mentioned(sentence.words()).forEach(key -> add(article, key, 1));
            }
        }
    }

    /** Who is named or described in the first words. */
    private Optional<String> opening(SentenceTokens words) {
        for (int i = 0; i < Math.min(OPENING_WORDS, words.size()); i++) {
            Person person = words.person(i);
            if (person != null) {
                return Optional.of(key(person));
            }
            if (isDescription(words, i)) {
                return described(words.word(i));
            }
        }
        return Optional.empty();
    }

    private Set<String> mentioned(SentenceTokens words) {
        Set<String> keys = new TreeSet<>();
        words.people().forEach(person -> keys.add(key(person)));
        for (int i = 1; i < words.size(); i++) {
            if (isDescription(words, i)) {
                described(words.word(i)).ifPresent(keys::add);
            }
        }
        return keys;
    }

    private boolean isDescription(SentenceTokens words, int at) {
        return words.person(at) == null && words.word(at - 1).equals("the") && LISTS.standsForPerson(words.word(at));
    }

    private Optional<String> described(String noun) {
        if (PAIRS.contains(noun)) {
            List<String> pairs =
                    own.stream().filter(key -> key.contains(" and ")).toList();
            return pairs.size() == 1 ? Optional.of(pairs.get(0)) : Optional.empty();
        }
        return called(own, noun)
                .filter(key -> spread.getOrDefault(key, 0)
                        >= spread.getOrDefault(holders(titles.keySet(), noun).get(0), 0))
                .or(() -> byTitle(noun));
    }

    private Optional<String> byTitle(String noun) {
        return Optional.<String>empty()
                .or(() -> byTitle.computeIfAbsent(
                        noun,
                        n -> called(titles.keySet(), n)
                                .or(() -> SOVEREIGNS.contains(n) ? Optional.of(unnamed(n)) : Optional.empty())));
    }

    private Optional<String> called(Set<String> keys, String noun) {
        List<String> holders = holders(keys, noun);
        boolean clear = holders.size() == 1
                || holders.size() > 1
                        && spread.getOrDefault(holders.get(0), 0) > 1
                        && spread.getOrDefault(holders.get(0), 0) > spread.getOrDefault(holders.get(1), 0);
        return clear ? Optional.of(holders.get(0)) : Optional.empty();
    }

    /** Who has the title, those first whom most articles name. */
    private List<String> holders(Set<String> keys, String noun) {
        return keys.stream()
                .filter(key ->
                        titles.getOrDefault(key, Set.of()).stream().anyMatch(title -> Traveller.names(title, noun)))
                .sorted(Comparator.<String>comparingInt(key -> -spread.getOrDefault(key, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static final Set<String> PAIRS = Set.of("couple", "royals", "pair");

    /** The key of who is known by the title alone. */
    private String unnamed(String noun) {
        boolean held = titles.entrySet().stream()
                .anyMatch(e -> e.getValue().contains(noun) && !e.getKey().startsWith("the "));
        String key = "the " + noun;
        if (!held) {
            names.computeIfAbsent(key, k -> new TreeMap<>()).putIfAbsent(capital(noun), 1);
            titles.computeIfAbsent(key, k -> new HashSet<>()).add(noun);
        }
        return key;
    }

    private static String capital(String noun) {
        return "The " + Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
    }

    private static final Set<String> SOVEREIGNS = Set.of(
            "queen",
            "king",
            "emperor",
            "empress",
            "pope",
            "pontiff",
            "sultan",
            "emir",
            "prince",
            "princess",
            "duke",
            "duchess");

    private void add(ParsedArticle article, String key, int weight) {
        if (key.isEmpty() || weight == 0) {
            return;
        }
        byArticle
                .computeIfAbsent(key, k -> new HashMap<>())
                .merge(article.article().id(), weight, Integer::sum);
    }

    /** No article says more than so much, and who is told of in all of them comes before who is told of in one. */
    private void weigh() {
        byArticle.forEach((key, told) -> {
            int score = told.values().stream()
                    .mapToInt(weight -> Math.min(weight, MOST_AN_ARTICLE))
                    .sum();
            int articles = Math.min(told.size(), MOST_ARTICLES);
            int stays = movers.contains(key) ? 1 : STAYS;
            scores.put(key, score * articles * articles / stays);
        });
    }

    private void joined(Person one, Person other) {
        together.computeIfAbsent(key(one), k -> new TreeMap<>()).merge(key(other), 1, Integer::sum);
    }

    /** "King A and Queen B" are a couple wherever they are named so. */
    private void countCouples(SentenceTokens words) {
        List<Person> people = words.people();
        for (int i = 1; i < people.size(); i++) {
            Person one = people.get(i - 1);
            Person two = people.get(i);
            int gap = words.tokenAt(one.span().end());
            boolean and =
                    words.word(gap).equals("and") && words.tokenAt(two.span().start()) == gap + 1;
            boolean first = nameTokens(one).size() == 1 && nameTokens(two).size() == 1;
            if (and && (isRoyal(words, one) && isRoyal(words, two) || first)) {
                joined(one, two);
                joined(two, one);
                if (isRoyal(words, one) && isRoyal(words, two)) {
                    couples.add(key(one));
                    joined(one, two); // a royal couple is one at first sight
                    joined(two, one);
                }
            }
        }
    }

    private static boolean isRoyal(SentenceTokens words, Person person) {
        return ROYAL.contains(words.word(words.tokenAt(person.span().start())));
    }

    private static final Set<String> ROYAL =
            Set.of("king", "queen", "prince", "princess", "duke", "duchess", "emperor", "empress", "sultan", "grand");

    private static List<String> nameTokens(Person person) {
        return person.tokens();
    }

    private String key(Person person) {
        if (person.name().contains(" of ")) {
            return person.name().toLowerCase(Locale.ROOT);
        }
        List<String> tokens = nameTokens(person);
        if (tokens.isEmpty()) {
            return person.name().toLowerCase(Locale.ROOT);
        }
        String last = tokens.get(tokens.size() - 1);
        if (person.spouse() && tokens.size() > 1) {
            return tokens.get(0); // "Mrs. Ada Miller" beside the Miller who is told of
        }
        return tokens.stream()
                .max(Comparator.<String>comparingInt(token -> alone.getOrDefault(token, 0))
                        .thenComparing(token -> token.equals(last) ? 1 : 0)
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(last);
    }

    private Optional<Traveller> best() {
        return bestKey().map(this::traveller);
    }

    private Optional<String> bestKey() {
        return scores.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private Traveller traveller(String key) {
        List<String> keys = new ArrayList<>(List.of(key));
        int score = scores.getOrDefault(key, 0);
        together.getOrDefault(key, Map.of()).forEach((other, count) -> {
            boolean usual = count >= 2
                    && (couples.contains(key)
                            || count * 2 >= journeys.getOrDefault(key, 0)
                                    && scores.getOrDefault(other, 0) * 4 >= score);
            if (usual && !keys.contains(other)) {
                keys.add(other);
            }
        });
        // "the Earl and Countess of X" beside "Ada and Jonas": one pair, named by its title
        scores.forEach((other, count) -> {
            boolean noble = other.contains(" of ") && !keys.contains(other) && count * 4 >= score;
            boolean fits = keys.size() > 1 || !other.contains(" and ");
            if (noble && fits) {
                keys.add(other);
            }
        });
        if (key.contains(" and ")) {
            scores.forEach((other, count) -> {
                if (!keys.contains(other) && count * 8 >= score && together.containsKey(other)) {
                    keys.add(other);
                }
            });
        }
        Set<String> tokens = new HashSet<>();
        Set<String> found = new HashSet<>();
        for (String one : keys) {
            if (!one.startsWith("the ")) {
                List.of(one.split(" ")).stream()
                        .filter(word -> !RANKS.contains(word))
                        .map(Person::fold)
                        .forEach(tokens::add);
            }
            if (one.contains(" of ")) {
                found.addAll(List.of(one.substring(0, one.indexOf(" of ")).split(" ")));
            }
            found.addAll(titles.getOrDefault(one, Set.of()));
        }
        found.remove("and");
        boolean plural = keys.size() > 1 || key.contains(" and ");
        TravellerNames shown = new TravellerNames(names, alone);
        return new Traveller(shown.full(keys), shown.brief(keys), tokens, found, plural);
    }

    /** What stands in names of houses and is nobody's own. */
    private static final Set<String> RANKS = Set.of(
            "of",
            "and",
            "the",
            "prince",
            "princess",
            "king",
            "queen",
            "pope",
            "emperor",
            "duke",
            "duchess",
            "earl",
            "count",
            "countess");
}
