package org.dateline.claim.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.claim.ClaimDraft;
import org.dateline.claim.Ground;
import org.dateline.claim.Rule;
import org.dateline.claim.context.Context;
import org.dateline.claim.context.Coreference;
import org.dateline.claim.context.DatelineContext;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.FactualityCue;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.Person;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Subject;
import org.dateline.sentence.VerbForm;
import org.dateline.sentence.Word;
import org.dateline.time.DateMention;

/**
 * "LIMA, April 3 – President Miller on Wednesday offered a loan": what a traveller is told to have said or done on the day of a
 * report, or the day before, was said and done where the report was written, whatever the verb.
 */
public final class DatelineNews implements SentenceRule {
    private static final int OPENING_PARAGRAPHS = 6;
    private static final int SUBJECT_REACH = 30;
    private static final int PUT_OUT_REACH = 3;
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    @Override
    public boolean fillsIn() {
        return true;
    }

    @Override
    public List<ClaimDraft> claims(ParsedSentence sentence, Context context) {
        SentenceTokens words = sentence.words();
        return day(words, sentence.clauses(), context.cast(), context.report())
                .map(day -> {
                    context.used().add(day);
                    return List.of(
                            ClaimDraft.presence(words, sense(sentence, day), FactualityCue.FACT, VerbForm.Tense.PAST)
                                    .on(day, day.when(), Ground.of(Rule.OWN))
                                    .at(context.report().written().orElseThrow(), Ground.of(Rule.DATELINE)));
                })
                .orElse(List.of());
    }

    /** "LIMA – Miller left on Wednesday": leaves Lima. */
    private static PredicateClass sense(ParsedSentence sentence, DateMention day) {
        return sentence.clauses().stream()
                        .anyMatch(clause -> clause.sense() == PredicateClass.DEPARTURE
                                && clause.dates().contains(day))
                ? PredicateClass.DEPARTURE
                : PredicateClass.ACT;
    }

    /** The day, where the sentence tells such news of the traveller. */
    private static Optional<DateMention> day(
            SentenceTokens words, List<Clause> clauses, Coreference cast, DatelineContext report) {
        boolean city = report.written()
                .flatMap(PlaceMention::place)
                .filter(place -> place.kind() == PlaceKind.CITY || place.kind() == PlaceKind.COUNTRY) // "SINGAPORE"
                .isPresent();
        if (!city || report.published().isEmpty() || words.sentence().paragraph() > OPENING_PARAGRAPHS) {
            return Optional.empty();
        }
        List<DateMention> days = words.dates().stream()
                .filter(date -> date.when().day().isPresent()
                        && !SentenceDays.isAnachronism(date)
                        && !report.isOfDateline(words, date))
                .toList();
        if (days.isEmpty()) {
            return report.ownDate()
                    .filter(date -> report.isOfDateline(words, date)
                            && isNews(date, report.published().get())
                            && isLead(words, clauses, subject(words, cast)));
        }
        if (days.size() != 1
                || days.get(0).range().isPresent()
                || !isNews(days.get(0), report.published().get())) {
            return Optional.empty();
        }
        int at = words.tokenAt(days.get(0).span().start());
        int subject = Math.max(subject(words, cast), described(words, clauses, cast));
        boolean apart = LISTS.is("not when", words.word(at - 1)) || subject < 0 || subject > SUBJECT_REACH;
        return apart || !isToldAsDone(words, clauses, subject, at) ? Optional.empty() : Optional.of(days.get(0));
    }

    /** "LIMA, April 3 – President Miller offered a loan": on the dateline's own day, where no other is told. */
    private static boolean isLead(SentenceTokens words, List<Clause> clauses, int subject) {
        Optional<Clause> told = clauses.stream()
                .filter(clause -> clause.at() >= subject && !clause.nominal())
                .findFirst();
        return subject > 0
                && subject - words.opening() <= SUBJECT_REACH
                && words.opening() > 0
                && words.between(words.opening(), subject).stream()
                        .noneMatch(word -> LISTS.is("parts a sentence", word))
                && !RemoteWords.areIn(words)
                && told.filter(clause -> clause.mood() == Factuality.FACT
                                && clause.tense() == VerbForm.Tense.PAST
                                && words.between(subject, clause.at()).stream()
                                        .noneMatch(word -> LISTS.is("be", word) || LISTS.is("auxiliary", word)))
                        .isPresent();
    }

    private static boolean isNews(DateMention date, LocalDate published) {
        LocalDate day = date.when().day().orElseThrow();
        return !day.isAfter(published) && !day.isBefore(published.minusDays(1));
    }

    /** The token behind the traveller, where nobody else is named before; -1 for none. */
    private static int subject(SentenceTokens words, Coreference cast) {
        for (int i = 0; i < words.size(); i++) {
            Person person = words.person(i);
            if (person != null) {
                int end = words.tokenAt(person.span().end());
                boolean owner = words.is(end, Word.APOSTROPHE);
                boolean office = words.is(i - 1, Word.OF)
                        && LISTS.isTitle(words.word(i - 2))
                        && person.strength() == Person.Strength.TITLED; // "Secretary of State Miller"
                boolean object = i > 0 && !office && LISTS.is("preposition", words.word(i - 1));
                boolean agency = words.is(i - 1, Word.OPENING);
                if (!owner && !object && !agency) {
                    return cast.isTraveller(person) ? end : -1;
                }
                i = end - 1;
            }
        }
        return -1;
    }

    /** "The pope on Tuesday urged", where nobody is named before; -1 for none. */
    private static int described(SentenceTokens words, List<Clause> clauses, Coreference cast) {
        if (clauses.isEmpty()) {
            return -1;
        }
        Clause first = clauses.get(0);
        boolean named = words.people().stream()
                .anyMatch(person -> words.tokenAt(person.span().start()) < first.at());
        boolean ours = first.subject().kind() == Subject.Kind.DESCRIPTION && cast.isOurs(words, clauses, 0, false);
        return ours && !named ? first.at() : -1;
    }

    /** Whether no cue of a plan stands by the day, and no clause of another kind has it. */
    private static boolean isToldAsDone(SentenceTokens words, List<Clause> clauses, int subject, int at) {
        int from = Math.min(subject, at);
        int to = Math.max(subject, at);
        boolean sure = LISTS.cues().strongest(words.withoutDates(from, to + 3)).isEmpty();
        boolean remote = RemoteWords.areIn(words);
        boolean putOut = words.between(Math.max(from, at - PUT_OUT_REACH), at).stream()
                .anyMatch(word -> LISTS.is("put out", word)); // "wrote in an essay published on Friday"
        return sure
                && !remote
                && !putOut
                && clauses.stream()
                        .filter(s -> s.dates().stream()
                                .anyMatch(d -> words.tokenAt(d.span().start()) == at))
                        .allMatch(s -> s.mood() == Factuality.FACT
                                && (s.sense() != PredicateClass.DEPARTURE
                                        || s.places().isEmpty()));
    }
}
