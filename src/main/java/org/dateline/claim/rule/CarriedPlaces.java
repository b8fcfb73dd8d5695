package org.dateline.claim.rule;

import java.util.List;
import java.util.Optional;
import org.dateline.claim.Grounded;
import org.dateline.claim.Rule;
import org.dateline.claim.context.ClauseAt;
import org.dateline.claim.context.Context;
import org.dateline.claim.context.DatelineContext;
import org.dateline.claim.context.DiscourseState;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.place.PlaceRole;
import org.dateline.sentence.Clause;
import org.dateline.sentence.ClauseJoiner;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.Person;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.RelativePlaces;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.UnlistedPlaces;
import org.dateline.sentence.VerbForm;
import org.dateline.sentence.Word;
import org.dateline.time.DateMention;

/** "She laid a wreath": where the traveller was told to be, or to be bound for, in the sentences before. */
public final class CarriedPlaces implements PlaceRule {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    @Override
    public Grounded<PlaceMention> find(ClauseAt at, Context context) {
        Clause clause = at.clause();
        if (at.headed()
                || clause.sense() == PredicateClass.TRAVEL
                || RelativePlaces.isWhereUnknown(at.words(), clause)
                || context.state().headingNamesSeveral()
                || at.index() > 0 && ClauseJoiner.nameSeveral(at.all().get(at.index() - 1))
                || isOfCall(at)
                || isWholeVisit(clause)) {
            return Grounded.none();
        }
        Optional<PlaceMention> place = switch (clause.sense()) {
            case ARRIVAL -> ofArrival(at, context);
            case DEPARTURE -> ofDeparture(at, context.state());
            default -> ofOther(at, context);
        };
        return place.filter(mention -> !isWithOthersThan(at, mention))
                .filter(mention -> !isElsewhere(at, mention, context.state()))
                .map(mention -> Grounded.of(List.of(mention), Rule.CARRIED))
                .orElse(Grounded.none());
    }

    /** On a day far from the place's own; or in a town where the clause names another that no gazetteer knows. */
    private static boolean isElsewhere(ClauseAt at, PlaceMention there, DiscourseState state) {
        boolean town =
                there.place().filter(place -> place.kind() == PlaceKind.CITY).isPresent();
        return !state.inSchedule() && state.isOfOtherDays(there, at.clause().dates())
                || town && UnlistedPlaces.isIn(at.words(), at.clause());
    }

    /** "Meets British leaders": hardly where the traveller was told to be, if that is in no country of theirs. */
    private static boolean isWithOthersThan(ClauseAt at, PlaceMention there) {
        SentenceTokens words = at.words();
        Clause clause = at.clause();
        List<PlaceMention> whose = words.places().stream()
                .filter(m -> words.tokenAt(m.span().start()) > clause.at()
                        && words.tokenAt(m.span().start()) < clause.end())
                .filter(m -> m.role() == PlaceRole.ASSOCIATIVE
                        && isOfPeople(words, words.tokenAt(m.span().end())))
                .toList();
        return clause.sense() == PredicateClass.MEETING
                && !whose.isEmpty()
                && whose.stream()
                        .noneMatch(m -> m.place()
                                .orElseThrow()
                                .sameCountry(there.place().orElseThrow()));
    }

    private static boolean isOfPeople(SentenceTokens words, int at) {
        return LISTS.is("for a country", words.word(at)) || LISTS.isTitle(words.word(at)) || words.person(at) != null;
    }

    /** "Spoke to President Oram to inform him". */
    private static boolean isOfCall(ClauseAt at) {
        Clause clause = at.clause();
        boolean purpose = at.index() > 0
                && clause.tense() == VerbForm.Tense.BASE
                && isCall(at.words(), at.all().get(at.index() - 1));
        return purpose || isCall(at.words(), clause);
    }

    /** "Spoke to President Oram earlier today": mostly on the telephone. */
    private static boolean isCall(SentenceTokens words, Clause clause) {
        return LISTS.is("speaks", words.word(clause.at()))
                && clause.people().stream().anyMatch(person -> person.strength() == Person.Strength.TITLED);
    }

    private static boolean isWholeVisit(Clause clause) {
        return clause.sense() == PredicateClass.BEGIN
                || clause.sense() == PredicateClass.END
                || clause.nominal() && clause.sense() == PredicateClass.VISIT;
    }

    private static Optional<PlaceMention> ofArrival(ClauseAt at, Context context) {
        Clause clause = at.clause();
        SentenceTokens words = at.words();
        boolean bare = words.places().stream()
                .map(m -> words.tokenAt(m.span().start()))
                .noneMatch(start -> start > clause.at() && start < clause.end() && !words.is(start - 1, Word.FROM));
        boolean stop = words.between(clause.at(), clause.end()).stream().anyMatch(word -> LISTS.is("stop-noun", word));
        boolean past = isPast(clause) && bare && !stop; // "reached her first stop on Monday"
        return context.state()
                .destination()
                .or(() -> here(clause, context.report()))
                .or(() -> past && !clause.dates().isEmpty() ? context.state().lastPlace() : Optional.empty());
    }

    private static Optional<PlaceMention> ofDeparture(ClauseAt at, DiscourseState state) {
        return state.inSchedule() ? state.placeBefore(at.paragraph(), false) : Optional.empty();
    }

    private static Optional<PlaceMention> ofOther(ClauseAt at, Context context) {
        Clause clause = at.clause();
        DiscourseState state = context.state();
        return state.placeBefore(at.paragraph(), isPast(clause))
                .or(() -> hasArrived(clause, state) ? state.destination() : Optional.empty())
                .or(() -> here(clause, context.report()));
    }

    private static Optional<PlaceMention> here(Clause clause, DatelineContext report) {
        return report.isReportedHere(clause) ? report.written() : Optional.empty();
    }

    private static boolean isPast(Clause clause) {
        return clause.mood() == Factuality.FACT && clause.tense() == VerbForm.Tense.PAST;
    }

    /** Who left on an earlier day has arrived; on the day itself only an arrival tells. */
    private static boolean hasArrived(Clause clause, DiscourseState state) {
        List<DateMention> today = clause.dates().isEmpty() ? state.scheduleDates() : clause.dates();
        return state.inSchedule() || !today.isEmpty() && !state.leftToday(today);
    }
}
