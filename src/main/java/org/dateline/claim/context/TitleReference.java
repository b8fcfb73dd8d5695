package org.dateline.claim.context;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.person.Traveller;
import org.dateline.sentence.Clause;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.Person;
import org.dateline.sentence.Subject;

/**
 * Whom "the president" means in one article where two presidents are told of: who is named in it at all; of two, who is
 * named far more often; else who was told of last in the paragraph, and where none was, who was told of first: news opens
 * with whom it is about.
 */
final class TitleReference {
    /** Who is named in so many times more sentences is who the article is about. */
    private static final int FAR_MORE = 2;

    private final ParsedArticle read;
    private final Traveller traveller;
    private final Map<String, Counts> counts = new HashMap<>();

    /** In how many sentences the traveller is named, and in how many whoever else holds the title. */
    private record Counts(int traveller, int other) {}

    /** Whom a sentence tells of, of those who hold a title. */
    private enum Told {
        TRAVELLER,
        OTHER,
        NOBODY
    }

    TitleReference(ParsedArticle read, Traveller traveller) {
        this.read = read;
        this.traveller = traveller;
    }

    /** Whether the whole article tells of another who is called so, and never names the traveller. */
    boolean isOfAnother(String noun) {
        Counts all = counts(noun);
        return all.traveller() == 0 && all.other() > 0;
    }

    /** The same for any of the traveller's titles. */
    boolean isOfAnother() {
        return traveller.titles().stream().anyMatch(this::isOfAnother);
    }

    /** Whether the title, said alone in the sentence of that number, means another than the traveller. */
    boolean meansAnother(String noun, int sentence) {
        Counts all = counts(noun);
        if (all.other() == 0) {
            return false;
        }
        if (all.traveller() == 0 || all.other() > FAR_MORE * all.traveller()) {
            return true;
        }
        if (all.traveller() > FAR_MORE * all.other()) {
            return false;
        }
        int paragraph = read.sentences().get(sentence).words().sentence().paragraph();
        for (int i = sentence - 1;
                i >= 0 && read.sentences().get(i).words().sentence().paragraph() == paragraph;
                i--) {
            Told told = told(read.sentences().get(i), noun);
            if (told != Told.NOBODY) {
                return told == Told.OTHER;
            }
        }
        return firstTold(noun) == Told.OTHER;
    }

    private Told firstTold(String noun) {
        return read.sentences().stream()
                .map(sentence -> told(sentence, noun))
                .filter(told -> told != Told.NOBODY)
                .findFirst()
                .orElse(Told.TRAVELLER);
    }

    private Counts counts(String noun) {
        return counts.computeIfAbsent(noun, this::count);
    }

    private Counts count(String noun) {
        int ours = 0;
        Map<Object, Integer> others = new HashMap<>();
        for (ParsedSentence sentence : read.sentences()) {
            ours += traveller.isAmong(sentence.words().people()) ? 1 : 0;
            others(sentence, noun).stream().distinct().forEach(other -> others.merge(other, 1, Integer::sum));
        }
        return new Counts(
                ours, others.values().stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    /** Who else of that title is told of: by name, or as that of another country ("Kenya's president"). */
    private List<Object> others(ParsedSentence sentence, String noun) {
        List<Object> others = new java.util.ArrayList<>();
        for (Person person : sentence.words().people()) {
            if (!traveller.is(person) && !isMet(sentence, person)) {
                traveller.others().find(person, noun).ifPresent(others::add);
            }
        }
        for (Clause clause : sentence.clauses()) {
            foreign(clause.subject(), noun).ifPresent(others::add);
        }
        return others;
    }

    private Optional<String> foreign(Subject subject, String noun) {
        boolean another = subject.kind() == Subject.Kind.DESCRIPTION
                && subject.noun().equals(noun)
                && !traveller.mayBeOf(subject.owner());
        return another ? Optional.of(subject.owner().country()) : Optional.empty();
    }

    /** Of "the president met President Jonas Oram", Oram is not the one who met him. */
    private boolean isMet(ParsedSentence sentence, Person person) {
        return sentence.clauses().stream()
                .anyMatch(clause -> clause.people().contains(person)
                        && !clause.subject().people().contains(person));
    }

    /** The subject comes before who is only named. */
    private Told told(ParsedSentence sentence, String noun) {
        for (Clause clause : sentence.clauses()) {
            Subject subject = clause.subject();
            if (traveller.isAmong(subject.people())) {
                return Told.TRAVELLER;
            }
            boolean other = subject.people().stream()
                    .anyMatch(person -> traveller.others().find(person, noun).isPresent());
            if (other || foreign(subject, noun).isPresent()) {
                return Told.OTHER;
            }
        }
        for (Person person : sentence.words().people()) {
            if (traveller.is(person)) {
                return Told.TRAVELLER;
            }
            if (!isMet(sentence, person)
                    && traveller.others().find(person, noun).isPresent()) {
                return Told.OTHER;
            }
        }
        return Told.NOBODY;
    }
}
