package org.dateline.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Clause;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.FactualityCue;
import org.dateline.sentence.Perfects;
import org.dateline.sentence.Person;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.PredicatePhrase;
import org.dateline.sentence.PredicatePhrases;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.VerbForm;
import org.dateline.time.DateMention;
import org.dateline.time.Precision;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/** A claim in the making. */
public final class ClaimDraft implements Cloneable {
    private final SentenceTokens words;
    private final PredicateClass sense;
    private final FactualityCue cue;
    private final VerbForm.Tense tense;
    private final List<Person> people;
    private Matter matter;
    private boolean present;
    private boolean nominal;
    private boolean ofTrip = true;
    private @Nullable DateMention date;
    private When when = When.UNKNOWN;
    private Ground dayGround = Ground.NONE;
    private @Nullable PlaceMention place;
    private Ground placeGround = Ground.NONE;
    private PersonGround person = PersonGround.NONE;
    private String verb = "";
    private boolean past;

    /** What a clause says. */
    public static ClaimDraft of(SentenceTokens words, Clause clause, List<Person> people) {
        boolean present = clause.mood() != Factuality.CANCELLED && clause.mood() != Factuality.POSSIBLE;
        return new ClaimDraft(
                        words, clause.sense(), clause.cue(), clause.tense(), people, matter(words, clause), present)
                .nominal(clause.nominal())
                .verb(clause);
    }

    /** What a clause says of the day of the report. */
    public static ClaimDraft news(SentenceTokens words, Clause clause, List<Person> people) {
        return new ClaimDraft(
                        words, clause.sense(), clause.cue(), VerbForm.Tense.PAST, people, matter(words, clause), true)
                .verb(clause);
    }

    /** That the traveller is there, as a clause says it between the lines. */
    public static ClaimDraft presence(
            SentenceTokens words, PredicateClass sense, FactualityCue cue, VerbForm.Tense tense) {
        boolean present = cue.mood() != Factuality.CANCELLED && cue.mood() != Factuality.POSSIBLE;
        return new ClaimDraft(words, sense, cue, tense, List.of(), Matter.NONE, present);
    }

    private ClaimDraft(
            SentenceTokens words,
            PredicateClass sense,
            FactualityCue cue,
            VerbForm.Tense tense,
            List<Person> people,
            Matter matter,
            boolean present) {
        this.words = words;
        this.sense = sense;
        this.cue = cue;
        this.tense = tense;
        this.people = people;
        this.matter = matter;
        this.present = present;
    }

    private static Matter matter(SentenceTokens words, Clause clause) {
        return new Matter(clause.occasion(), PredicatePhrases.find(words, clause), Optional.empty());
    }

    private ClaimDraft copy() {
        try {
            return (ClaimDraft) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    public ClaimDraft nominal(boolean isNominal) {
        ClaimDraft copy = copy();
        copy.nominal = isNominal;
        return copy;
    }

    public ClaimDraft on(DateMention mention, When meant, Ground ground) {
        ClaimDraft copy = copy();
        copy.date = mention;
        copy.when = meant;
        copy.dayGround = ground;
        return copy;
    }

    public Optional<DateMention> date() {
        return Optional.ofNullable(date);
    }

    /** On a day that no words of the sentence tell: that of publication. */
    public ClaimDraft onDay(LocalDate day, Rule rule) {
        ClaimDraft copy = copy();
        copy.when = When.of(day);
        copy.dayGround = Ground.of(rule);
        return copy;
    }

    /** On all days from the one to the other. */
    public ClaimDraft during(LocalDate first, LocalDate last) {
        ClaimDraft copy = copy();
        copy.when = new When.Interval(Optional.of(first), Optional.of(last));
        copy.dayGround = Ground.of(Rule.STAY);
        return copy;
    }

    public ClaimDraft at(PlaceMention mention, Ground ground) {
        ClaimDraft copy = copy();
        copy.place = mention;
        copy.placeGround = ground;
        return copy;
    }

    public ClaimDraft by(PersonGround ground) {
        ClaimDraft copy = copy();
        copy.person = ground;
        return copy;
    }

    /** Of a sentence that opens with a pronoun for somebody of this name. */
    public ClaimDraft opening(Optional<String> name) {
        ClaimDraft copy = copy();
        copy.matter = matter.opening(name);
        return copy;
    }

    /** The word that tells, by its tense, whether it is past. */
    private ClaimDraft verb(Clause clause) {
        ClaimDraft copy = copy();
        copy.verb = clause.nominal() ? "" : words.written(clause.at());
        copy.past = clause.tense() == VerbForm.Tense.PAST;
        return copy;
    }

    /** Of somebody who does this, where words for it are found. */
    public ClaimDraft doing(Optional<PredicatePhrase> phrase) {
        ClaimDraft copy = copy();
        copy.matter = matter.doing(phrase);
        return copy;
    }

    public ClaimDraft absent() {
        ClaimDraft copy = copy();
        copy.present = false;
        return copy;
    }

    public ClaimDraft related() {
        ClaimDraft copy = copy();
        copy.ofTrip = false;
        copy.present = false;
        return copy;
    }

    /** The claim with what merging needs to weigh it. */
    public Assertion assertion(String article, Optional<LocalDate> published, int order) {
        return new Assertion(
                claim(article, published),
                ofTrip,
                present,
                new Grounds(dayGround, placeGround, person, status(published).ground()),
                matter,
                new Telling(article, published, order),
                date == null ? Doubt.NONE : new Doubt(date.conflict(), Optional.empty()));
    }

    /** "Will visit Peru this week", told at its end: the week to come. */
    private When meant(Optional<LocalDate> published) {
        boolean over = when instanceof When.Week
                && cue.mood() == Factuality.PLANNED
                && published
                        .filter(day -> !day.isBefore(when.last().orElseThrow().minusDays(1))
                                && !day.isAfter(when.last().orElseThrow()))
                        .isPresent();
        return over ? new When.Week(((When.Week) when).monday().plusWeeks(1)) : when;
    }

    private Claim claim(String article, Optional<LocalDate> published) {
        Span span = words.sentence().span();
        return new Claim(
                article,
                span,
                span.in(words.text()),
                EventKind.of(sense),
                Optional.empty(),
                EventKind.of(sense) == EventKind.VISIT || sense.travelWeight() >= 3
                        ? List.of()
                        : MetThere.names(words, people, place),
                place == null ? Optional.empty() : place.place(),
                place == null ? Optional.empty() : Optional.of(place.span()).filter(in -> in.length() > 0),
                place == null ? Optional.empty() : Optional.of(place.text()),
                PlaceClock.at(meant(published), place == null ? Optional.empty() : place.place()),
                date == null ? Optional.empty() : Optional.of(date.span()),
                date == null ? Optional.empty() : Optional.of(date.text()),
                status(published).status(),
                matter.occasion());
    }

    private record Told(Status status, StatusGround ground) {}

    private Told status(Optional<LocalDate> published) {
        StatusGround byCue = new StatusGround(StatusGround.Reason.CUE, cue.words());
        return switch (cue.mood()) {
            case CANCELLED, DENIED -> new Told(Status.CANCELLED, byCue);
            case POSSIBLE -> new Told(Status.POSSIBLE, byCue);
            case PLANNED -> new Told(Status.PLANNED, byCue);
            case FACT -> fact(published);
        };
    }

    /** What is told as a fact has happened, unless its day is to come. */
    private Told fact(Optional<LocalDate> published) {
        boolean ahead = when.last().isPresent()
                && published.isPresent()
                && when.last().get().isAfter(published.get());
        boolean sameDay = when.precision() != Precision.UNKNOWN && when.last().equals(published);
        boolean announced = published.isEmpty() && !sameDay && tense == VerbForm.Tense.PRESENT && nominal;
        if (!nominal && tense == VerbForm.Tense.PAST) {
            StatusGround.Reason told = verb.isEmpty() || past ? past() : StatusGround.Reason.FACT;
            return new Told(Status.HAPPENED, new StatusGround(told, verb));
        } else if (ahead) {
            return new Told(Status.PLANNED, new StatusGround(StatusGround.Reason.AHEAD, ""));
        } else if (announced) {
            return new Told(Status.PLANNED, new StatusGround(StatusGround.Reason.ANNOUNCED, ""));
        }
        return new Told(Status.HAPPENED, new StatusGround(StatusGround.Reason.FACT, verb));
    }

    private StatusGround.Reason past() {
        boolean over = place != null
                && placeGround.rule() == Rule.OWN
                && Perfects.stands(words, words.tokenAt(place.span().start()));
        return over ? StatusGround.Reason.PERFECT : StatusGround.Reason.PAST;
    }
}
