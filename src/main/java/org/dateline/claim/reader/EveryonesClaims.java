package org.dateline.claim.reader;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.article.Span;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.claim.PersonGround.Reference;
import org.dateline.person.ArticlePeople;
import org.dateline.person.Traveller;
import org.dateline.place.Place;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.Person;
import org.dateline.time.Precision;

/**
 * Reads where an article says that people were, are or will be, for everyone it tells of. What one sentence tells of several
 * is of those whom it names; where it names none of them, of who was named last.
 */
public final class EveryonesClaims {
    private final ParsedArticle article;
    /** The people of each sentence, by where it stands, as they are named. */
    private final NavigableMap<Span, List<Person>> named = new TreeMap<>();

    private final WhereaboutsGuards guards;

    private EveryonesClaims(ParsedArticle article) {
        this.article = article;
        this.guards = new WhereaboutsGuards(article);
        article.sentences()
                .forEach(sentence -> named.put(
                        sentence.words().sentence().span(), sentence.words().people()));
    }

    /** A claim, and of whom it is. */
    public record Told(Traveller who, Assertion assertion) {
        private Span sentence() {
            return assertion.claim().span();
        }

        private Optional<Place> place() {
            return assertion.claim().place();
        }

        private boolean isDated() {
            return assertion.claim().when().precision() != Precision.UNKNOWN;
        }

        /** Whether the other tells the same, and on which day. */
        private boolean isDatedBy(Told other) {
            return who == other.who && place().equals(other.place()) && other.isDated();
        }

        /** Whether it is of whom the sentence tells by a pronoun or an office: "the president met Jonas Oram". */
        private boolean isOfSubject() {
            Reference reference = assertion.grounds().person().reference();
            return reference == Reference.PRONOUN || reference == Reference.TITLE;
        }

        private boolean isReceived() {
            return assertion.grounds().person().reference() == Reference.RECEIVED;
        }

        /** What a reader sees of it: an arrival and a meeting on the same day in the same place are the same. */
        private List<Object> content() {
            Claim claim = assertion.claim();
            return List.of(who, claim.span(), claim.place(), claim.when(), claim.status());
        }
    }

    /** In the order of the text; of one sentence in the order in which the article names the people. */
    public static List<Told> read(ParsedArticle article) {
        return new EveryonesClaims(article).read();
    }

    private List<Told> read() {
        Map<List<Object>, Told> all = new LinkedHashMap<>();
        for (Traveller who : ArticlePeople.list(article)) {
            ClaimReader.read(article, who).stream()
                    .filter(assertion -> guards.let(assertion, who))
                    .map(assertion -> new Told(who, assertion))
                    .forEach(told -> all.merge(told.content(), told, EveryonesClaims::nearer));
        }
        Map<Span, List<Told>> bySentence = all.values().stream().collect(Collectors.groupingBy(Told::sentence));
        return all.values().stream()
                .filter(told -> isOwn(told, bySentence.getOrDefault(told.sentence(), List.of())))
                .filter(told -> told.isDated()
                        || bySentence.getOrDefault(told.sentence(), List.of()).stream()
                                .noneMatch(told::isDatedBy))
                .sorted(Comparator.comparing(Told::sentence))
                .toList();
    }

    /** The one whose day stands nearer, else the first. */
    private static Told nearer(Told one, Told other) {
        return other.assertion().day().tier().compareTo(one.assertion().day().tier()) < 0 ? other : one;
    }

    private boolean isOwn(Told told, List<Told> rivals) {
        Traveller who = told.who();
        if (guards.isNamedIn(who, told.sentence())) {
            return true;
        }
        return rivals.stream()
                .filter(rival -> rival.who() != told.who() && rival.place().equals(told.place()))
                .filter(rival -> !told.isOfSubject() || !rival.isReceived())
                .map(Told::who)
                .noneMatch(rival ->
                        guards.isNamedIn(rival, told.sentence()) || isToldOfLater(rival, who, told.sentence()));
    }

    /** Whether one is named in a later sentence before than the other, or before the other in the same. */
    private boolean isToldOfLater(Traveller one, Traveller other, Span sentence) {
        for (List<Person> people :
                named.headMap(sentence, false).descendingMap().values()) {
            for (Person person : people) {
                if (one.is(person) || other.is(person)) {
                    return one.is(person);
                }
            }
        }
        return false;
    }
}
