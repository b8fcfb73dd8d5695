package org.dateline.claim.diary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.claim.Rule;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Clause;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.VerbForm;

/** What a sentence tells of the place where those who tell were last: that they stayed, left it, or came from it by night. */
final class LastPlace {
    private final List<Visit> visits;
    private final DiaryDays days;

    /**
     * @param visits what the entry has told so far; it grows
     */
    LastPlace(List<Visit> visits, DiaryDays days) {
        this.visits = visits;
        this.days = days;
    }

    /** "We drove through the night and were in Lima for breakfast": on the next day, where they had been elsewhere before. */
    void overnight(SentenceTokens words, DiaryTeller teller, List<Visit> told) {
        int night = NightWay.find(words, teller);
        List<Visit> before = new ArrayList<>(visits);
        for (int i = 0; night >= 0 && i < told.size(); i++) {
            Visit visit = told.get(i);
            boolean arrives = words.tokenAt(visit.place().span().start()) > night && !visit.left() && visit.isFact();
            boolean elsewhere = before.stream().anyMatch(other -> visit.isBehind(other));
            boolean setOut = elsewhere && NightWay.setsOutOn(words, night, visit);
            if (arrives && (setOut || NightWay.namesSetOut(words, night, visit))) {
                told.set(i, visit.on(visit.days().later(1)));
                days.pass(visit.days().last().plusDays(1));
            }
            before.add(visit);
        }
    }

    /** "We landed here yesterday", "we came in on Monday", under a heading that names one place, or behind the place that they came to. */
    List<Visit> here(ParsedSentence sentence, Optional<PlaceMention> headed) {
        SentenceTokens words = sentence.words();
        Optional<PlaceMention> here = headed.or(() -> last().map(Visit::place));
        if (here.isEmpty()) {
            return List.of();
        }
        DiaryTeller teller = new DiaryTeller(words, sentence.clauses());
        return days.here(sentence, teller).stream()
                .map(when -> Visit.at(words, here.get(), VerbForm.Tense.PAST, when, Rule.HERE))
                .toList();
    }

    /** Where they were last, of what the entry has told so far; empty once they have left it. */
    private Optional<Visit> last() {
        return visits.isEmpty()
                ? Optional.empty()
                : Optional.of(visits.get(visits.size() - 1))
                        .filter(visit -> visit.isFact() && !visit.left() && !visit.isBroad());
    }

    /** "I left on Monday night by train": the place that they were at last. */
    void leave(ParsedSentence sentence, DiaryTeller teller, List<Visit> told) {
        SentenceTokens words = sentence.words();
        for (Clause clause : sentence.clauses()) {
            boolean leaves = clause.sense() == PredicateClass.DEPARTURE
                    && DiaryWords.is("left", words.word(clause.at()))
                    && clause.places().isEmpty()
                    && clause.origins().isEmpty()
                    && teller.isOurs(clause.at());
            Optional<DiaryDays.Days> when = leaves && last().isPresent()
                    ? days.of(words, teller, clause.at(), Factuality.FACT)
                            .filter(day -> day.mention()
                                    .filter(date -> words.dates().contains(date))
                                    .isPresent())
                    : Optional.empty();
            when.ifPresent(day -> told.add(0, Visit.leaving(words, last().get().place(), day)));
        }
    }

    /** "We stayed for three nights": where the sentence before put them. */
    List<Visit> stay(ParsedSentence sentence) {
        SentenceTokens words = sentence.words();
        Optional<Visit> last = visits.isEmpty() ? Optional.empty() : Optional.of(visits.get(visits.size() - 1));
        int stay = StayLength.verb(words);
        boolean ours = stay >= 0 && new DiaryTeller(words, sentence.clauses()).isOurs(stay);
        return last.filter(visit -> ours && words.places().isEmpty() && visit.isFact() && !visit.left())
                .flatMap(visit -> StayLength.length(words, visit.days().last())
                        .map(when -> Visit.at(words, visit.place(), VerbForm.Tense.PAST, when, Rule.HERE)))
                .map(visit -> new ArrayList<>(List.of(visit)))
                .orElseGet(ArrayList::new);
    }
}
