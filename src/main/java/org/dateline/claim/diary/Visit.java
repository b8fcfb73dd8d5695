package org.dateline.claim.diary;

import java.util.Optional;
import org.dateline.claim.Rule;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.FactualityCue;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.PredicatePhrase;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.TellerPhrases;
import org.dateline.sentence.VerbForm;

/**
 * Where those who tell are said to be, and on which days.
 *
 * @param words the sentence that says so
 * @param left whether they are said to leave it
 * @param rule how the place was found
 */
record Visit(
        SentenceTokens words,
        PlaceMention place,
        PredicateClass sense,
        FactualityCue cue,
        VerbForm.Tense tense,
        DiaryDays.Days days,
        boolean left,
        Rule rule) {
    /** That they are there, with no more words than the place. */
    static Visit at(SentenceTokens words, PlaceMention place, VerbForm.Tense tense, DiaryDays.Days days, Rule rule) {
        return new Visit(words, place, PredicateClass.VISIT, FactualityCue.FACT, tense, days, false, rule);
    }

    /** That they leave it. */
    static Visit leaving(SentenceTokens words, PlaceMention place, DiaryDays.Days days) {
        VerbForm.Tense past = VerbForm.Tense.PAST;
        return new Visit(words, place, PredicateClass.DEPARTURE, FactualityCue.FACT, past, days, true, Rule.HERE);
    }

    Visit on(DiaryDays.Days other) {
        return new Visit(words, place, sense, cue, tense, other, left, rule);
    }

    /** The same, as sure as the cue says. */
    Visit as(FactualityCue other) {
        VerbForm.Tense told = other.mood() == Factuality.PLANNED ? VerbForm.Tense.BASE : tense;
        return new Visit(words, place, sense, other, told, days, left, rule);
    }

    /** Whether it is told of the day on which they were elsewhere before. */
    boolean isBehind(Visit other) {
        return other.isFact() && other.days().last().equals(days.first()) && !isNear(other.place(), place);
    }

    boolean isFact() {
        return cue.mood() == Factuality.FACT;
    }

    /** What they did there, in the sentence's own words, where it is told as past. */
    Optional<PredicatePhrase> deed() {
        return isFact() && tense == VerbForm.Tense.PAST && rule == Rule.OWN
                ? TellerPhrases.find(words, place)
                : Optional.empty();
    }

    boolean isBroad() {
        return place.place()
                .filter(there -> there.kind() == PlaceKind.COUNTRY || there.kind() == PlaceKind.REGION)
                .isPresent();
    }

    /** Whether both name one spot, or two beside each other. */
    static boolean isNear(PlaceMention one, PlaceMention other) {
        return one.place()
                .flatMap(here -> other.place().map(there -> here.distanceKm(there) <= NEAR_KM))
                .orElse(false);
    }

    private static final double NEAR_KM = 10;
}
