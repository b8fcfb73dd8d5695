package org.dateline.person;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.Person;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Subject;
import org.dateline.sentence.Word;
import org.dateline.time.DateMention;
import org.jspecify.annotations.Nullable;

/** Infers who travels: whose name is most often the subject of verbs of travel, over all articles; or else who tells. */
public final class TravellerFinder {
    private static final int VISIT_WEIGHT = 4;
    private static final int BAND_WEIGHT = 6;
    private static final int OPENING_WORDS = 8;
    private static final int TITLE_REACH = 4;
    private static final int HISTORY_DAYS = 300;
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    private final NamedPeople people;
    private final TitleHolders holders;
    private final Companions companions;
    final TravelScores scores = new TravelScores();

    /** The last day of publication. */
    private final Optional<LocalDate> latest;

    private TravellerFinder(NamedPeople people, Optional<LocalDate> latest) {
        this.people = people;
        this.holders = new TitleHolders(people);
        this.companions = new Companions(people);
        this.latest = latest;
    }

    /** The traveller; empty where the articles name nobody who travels. */
    public static Optional<Traveller> find(List<ParsedArticle> articles) {
        Optional<Traveller> office = OfficeReleases.find(articles);
        Optional<Traveller> writer = office.isPresent() ? Optional.empty() : Writers.find(articles);
        return writer.or(() -> {
            TravellerFinder finder = counted(articles);
            Optional<Traveller> named = finder.scores.best().map(finder::traveller);
            return OfficeReleases.choose(office, named, articles).map(traveller -> traveller.spokenOf(articles));
        });
    }

    /** The names of those who are likeliest to travel, where nobody tells of their own journey; the likeliest first. */
    public static List<String> candidates(List<ParsedArticle> articles, int most) {
        TravellerFinder finder = counted(articles);
        return finder.scores.ranked(most).stream()
                .map(finder::traveller)
                .map(Traveller::name)
                .distinct()
                .toList();
    }

    /** The traveller of that name, with the titles that the articles give; for who is named by the user. */
    public static Traveller named(String name, List<ParsedArticle> articles) {
        NamedPeople people = NamedPeople.in(articles);
        articles.forEach(people::count);
        Person person = new Person(new Span(0, 0), name.strip(), Person.Strength.FULL);
        Set<String> tokens = new HashSet<>(person.tokens());
        String key = people.key(person);
        if (!name.contains(" ") || people.isNamed(key) && !Word.AND.isWithin(name)) {
            // not by a first name that others have, too
            tokens.retainAll(Set.of(key.split(" ")));
        }
        Set<String> titles = new HashSet<>();
        tokens.forEach(token -> titles.addAll(people.titles(token)));
        return new Traveller(name.strip(), TravellerNames.brief(name.strip()), tokens, titles, Word.AND.isWithin(name))
                .spokenOf(articles);
    }

    /** Who each article by itself tells the most of, as one who travels; articles that tell of nobody are left out. */
    public static Map<ParsedArticle, String> leads(List<ParsedArticle> articles) {
        NamedPeople all = NamedPeople.in(articles);
        Map<ParsedArticle, String> leads = new LinkedHashMap<>();
        for (ParsedArticle article : articles) {
            TravellerFinder one = new TravellerFinder(all.anew(), Optional.empty());
            one.countAll(List.of(article));
            one.scores.best().ifPresent(lead -> leads.put(article, lead));
        }
        return leads;
    }

    /** Has taken in what the articles tell. */
    static TravellerFinder counted(List<ParsedArticle> articles) {
        Optional<LocalDate> latest = articles.stream()
                .flatMap(article -> article.article().published().date().stream())
                .max(Comparator.naturalOrder());
        TravellerFinder finder = new TravellerFinder(NamedPeople.in(articles), latest);
        finder.countAll(articles);
        return finder;
    }

    private void countAll(List<ParsedArticle> articles) {
        articles.forEach(people::count);
        articles.forEach(this::count);
        articles.forEach(this::countDescribed);
        NamesInLines names = new NamesInLines(people);
        articles.forEach(article -> countHeading(article, names));
    }

    private void count(ParsedArticle article) {
        for (ParsedSentence sentence : article.sentences()) {
            companions.countCouples(sentence.words());
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
    }

    /** Who is named in the title, and who speaks. */
    private void countHeading(ParsedArticle article, NamesInLines names) {
        Set<String> title = NamesInLines.folded(article.article().title().orElse(""));
        Set<String> named = names.named(title);
        Set<String> offices = names.holding(title);
        offices.removeAll(named);
        scores.title(named, offices);
        Set<String> labels = article.turns().speakers();
        if (!article.turns().isEmpty()) {
            Set<String> speakers = names.holding(labels);
            labels.forEach(label -> speakers.addAll(names.named(NamesInLines.folded(label))));
            scores.transcript(speakers);
        }
    }

    private void countSubject(ParsedArticle article, Clause clause) {
        for (Person person : clause.subject().people()) {
            String key = people.key(person);
            int weight = clause.sense().travelWeight() * (person.strength() == Person.Strength.WEAK ? 1 : 2);
            scores.moves(key, clause);
            scores.there(article, key, clause);
            scores.goes(article, key, weight);
            people.addName(person, weight);
        }
        if (clause.sense().travelWeight() == 3 || clause.sense() == PredicateClass.VISIT) {
            companions.go(clause.subject().people());
        }
    }

    /** "The Queen came here in 1953": who travelled long ago is hardly the traveller. */
    private boolean isHistory(ParsedArticle article, SentenceTokens words) {
        Optional<LocalDate> told = article.article().published().date().or(() -> latest);
        if (told.isEmpty() || words.dates().isEmpty() || article.isRetrospect()) {
            return false;
        }
        LocalDate least = told.get().minusDays(HISTORY_DAYS);
        boolean any = false;
        for (DateMention date : words.dates()) {
            Optional<LocalDate> day = date.when().last();
            if (day.isPresent() && !day.get().isBefore(least)) {
                return false;
            }
            any |= day.isPresent();
        }
        return any;
    }

    /** "The Paper Lanterns will play in Lima": a band is who tours, whoever of it is talked of more. */
    private void countBand(ParsedArticle article, SentenceTokens words, Clause clause) {
        Person first = clause.subject().people().get(0);
        boolean the = words.is(words.tokenAt(first.span().start()) - 1, Word.THE);
        boolean plays = clause.sense() == PredicateClass.PERFORM
                || words.between(clause.at(), clause.at() + TITLE_REACH + 2).stream()
                        .anyMatch(word -> LISTS.is("tour", word) || LocationCues.isShow(word));
        if (the && plays) {
            scores.goes(article, people.key(first), BAND_WEIGHT);
        }
    }

    /** "A journey by Ada Miller to Peru" tells who travels. */
    private void countVisitor(ParsedArticle article, SentenceTokens words, Clause clause) {
        boolean visit = clause.nominal() && clause.sense() == PredicateClass.VISIT;
        for (int i = clause.at() + 1; visit && i <= clause.at() + 2; i++) {
            Person person = words.is(i, Word.BY) ? personFrom(words, i + 1) : null;
            if (person != null) {
                scores.goes(article, people.key(person), VISIT_WEIGHT);
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

    /** Counts who is told of by a title or a pronoun. */
    private void countDescribed(ParsedArticle article) {
        holders.next(article);
        String topic = "";
        for (ParsedSentence sentence : article.sentences()) {
            boolean history = isHistory(article, sentence.words());
            String told = "";
            for (Clause clause : sentence.clauses()) {
                Subject subject = clause.subject();
                int weight = history ? 0 : clause.sense().travelWeight();
                String key = subject.kind() == Subject.Kind.DESCRIPTION
                        ? holders.find(subject.noun()).orElse("")
                        : subject.kind() == Subject.Kind.NAMED
                                ? people.key(subject.people().get(0))
                                : "";
                if (subject.kind() == Subject.Kind.DESCRIPTION) {
                    scores.goes(article, key, weight);
                    if (weight > 0) {
                        scores.moves(key, clause);
                        scores.there(article, key, clause);
                    }
                } else if (subject.kind() == Subject.Kind.PRONOUN && told.isEmpty()) {
                    scores.goes(article, topic, Math.min(1, weight));
                    if (weight > 0) {
                        scores.there(article, topic, clause);
                    }
                }
                told = told.isEmpty() ? key : told;
            }
            topic = told.isEmpty() ? opening(sentence.words()).orElse(topic) : told;
            mentioned(sentence.words()).forEach(key -> scores.named(article, key));
        }
    }

    /** Who is named or described in the first words. */
    private Optional<String> opening(SentenceTokens words) {
        for (int i = 0; i < Math.min(OPENING_WORDS, words.size()); i++) {
            Person person = words.person(i);
            if (person != null) {
                return Optional.of(people.key(person));
            }
            if (isDescription(words, i)) {
                return holders.find(words.word(i));
            }
        }
        return Optional.empty();
    }

    private Set<String> mentioned(SentenceTokens words) {
        Set<String> keys = new LinkedHashSet<>();
        words.people().forEach(person -> keys.add(people.key(person)));
        for (int i = 1; i < words.size(); i++) {
            if (isDescription(words, i)) {
                holders.find(words.word(i)).ifPresent(keys::add);
            }
        }
        return keys;
    }

    private static boolean isDescription(SentenceTokens words, int at) {
        return words.person(at) == null && words.is(at - 1, Word.THE) && LISTS.standsForPerson(words.word(at));
    }

    Traveller traveller(String key) {
        List<String> keys = companions.with(key, scores.told());
        Set<String> tokens = new HashSet<>();
        Set<String> titles = new HashSet<>();
        for (String one : keys) {
            if (!Word.THE.opens(one)) {
                Arrays.stream(one.split(" "))
                        .filter(word -> !LISTS.isOfHouse(word))
                        .map(Person::fold)
                        .forEach(tokens::add);
            }
            if (Word.OF.isWithin(one)) {
                titles.addAll(List.of(Word.OF.partBefore(one).split(" ")));
            }
            titles.addAll(people.titles(one));
            tokens.addAll(people.otherNames(one));
        }
        titles.remove(Word.AND.spelling());
        boolean plural = keys.size() > 1 || Word.AND.isWithin(key);
        TravellerNames shown = people.shown();
        Traveller traveller = new Traveller(shown.full(keys), shown.brief(keys), tokens, titles, plural);
        return people.isShip(key) ? traveller.asShip() : traveller;
    }
}
