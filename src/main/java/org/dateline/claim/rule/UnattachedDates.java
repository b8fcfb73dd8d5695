package org.dateline.claim.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.claim.Assertion;
import org.dateline.claim.ClaimDraft;
import org.dateline.claim.context.Coreference;
import org.dateline.claim.context.DatelineContext;
import org.dateline.claim.context.DiscourseState;
import org.dateline.claim.context.ScheduleHeading;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Clause;
import org.dateline.sentence.ClauseReader;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Subject;
import org.dateline.sentence.VerbForm;
import org.dateline.time.DateForm;
import org.dateline.time.DateMention;
import org.dateline.time.TimexType;
import org.dateline.time.When;

/**
 * Reads days and places that no clause joins: pairs them where they stand together in a sentence that speaks of the trip, and
 * gives a schedule's day to the places of its items.
 */
public final class UnattachedDates {
    private final Coreference cast;
    private final DatelineContext report;
    private final DiscourseState state;
    private final Set<DateMention> used;
    private final Consumer<ClaimDraft> add;

    /** @param used the dates that claims have taken; those taken here are added */
    public UnattachedDates(
            Coreference cast,
            DatelineContext report,
            DiscourseState state,
            Set<DateMention> used,
            Consumer<ClaimDraft> add) {
        this.cast = cast;
        this.report = report;
        this.state = state;
        this.used = used;
        this.add = add;
    }

    /** Days that no clause has used, with the places that stand by them, where the sentence speaks of the trip. */
    public void paired(SentenceTokens words, List<Clause> clauses) {
        List<DateMention> days = words.dates().stream()
                .filter(d -> !used.contains(d) && !SentenceDays.isAnachronism(d) && !report.isOfDateline(words, d))
                .filter(d -> d.when().day().isPresent())
                .filter(d -> !ReportedDate.is(words, d, clauses) && !ScheduleHeading.isGivenUp(words, d))
                .filter(d -> !state.inSchedule() || !isPartOfToday(d))
                .filter(d -> !isNotOn(words, words.tokenAt(d.span().start()) - 1))
                .filter(d -> state.inSchedule() || d.form() != DateForm.Plain.CLOCK)
                .toList();
        boolean remote = words.between(0, words.size()).stream().anyMatch(Guards.REMOTE::contains);
        if (days.isEmpty()
                || remote
                || isAsked(words, clauses)
                || !cast.namesTraveller()
                || cast.opensWithAnother(words)) {
            return;
        }
        List<PlaceMention> places = words.places().stream()
                .filter(ClauseReader::isLiteral)
                .filter(m -> LocationCues.isStop(m.place().orElseThrow()))
                .filter(m ->
                        report.written().isEmpty() || !report.written().get().equals(m))
                .filter(m -> LocationCues.isWhereabouts(words, m))
                .toList();
        List<DatePlaceAttachment.Pair> pairs = DatePlaceAttachment.of(words, days, places);
        if (pairs.size() < 2) {
            places =
                    places.stream().filter(m -> LocationCues.isPlaced(words, m)).toList();
            pairs = DatePlaceAttachment.of(words, days, places);
        }
        boolean sure = speaksOfTrip(words, clauses, days, pairs.size() > 1);
        boolean told = words.sentence().kind() != org.dateline.article.Sentence.Kind.PROSE
                || LocationCues.speaksOf(words)
                || clauses.stream().anyMatch(s -> s.sense().travelWeight() >= 2);
        Assertion.Origin origin = pairs.size() > 1 && sure && told ? Assertion.Origin.OWN : Assertion.Origin.BESIDE;
        for (DatePlaceAttachment.Pair pair : pairs) {
            DateMention date = pair.date();
            if (pair.places().size() > 2 || used.contains(date) || isAnothers(words, clauses, pair, sure)) {
                continue;
            }
            When when = DateRanges.whole(SentenceDays.whole(words, date));
            Factuality mood = LocationCues.mood(words, date, pair.places());
            if (mood == Factuality.DENIED) {
                continue;
            }
            boolean present = mood != Factuality.CANCELLED && mood != Factuality.POSSIBLE;
            ClaimDraft draft = new ClaimDraft(
                            words, PredicateClass.VISIT, mood, VerbForm.Tense.PRESENT, List.of(), "", present)
                    .nominal(true)
                    .on(date, when, Assertion.Origin.OWN);
            boolean several = pair.places().size() > 1 && when.day().isEmpty();
            for (PlaceMention place : pair.places()) {
                ClaimDraft placed = draft.at(place, origin);
                add.accept(several ? placed.absent() : placed);
            }
            used.addAll(SentenceDays.whole(words, date));
            if (sure && present) {
                state.at(pair.places(), words.sentence().paragraph(), mood == Factuality.PLANNED);
            }
            if (sure) {
                state.on(date, words.sentence().paragraph(), pair.places());
            }
        }
    }

    /**
     * Whether somebody else, or a thing, is told to be or do something there or then; or, in a sentence
     * that says nothing of the trip, the day is far from the report.
     */
    private boolean isAnothers(
            SentenceTokens words, List<Clause> clauses, DatePlaceAttachment.Pair pair, boolean sure) {
        int day = words.tokenAt(pair.date().span().start());
        for (PlaceMention place : pair.places()) {
            int at = words.tokenAt(place.span().start());
            for (int i = 0; i < clauses.size(); i++) {
                Clause clause = clauses.get(i);
                Subject.Kind kind = clause.subject().kind();
                boolean named = kind == Subject.Kind.NAMED
                        || kind == Subject.Kind.DESCRIPTION
                                && (!sure || clause.subject().owner().possessive())
                        || !sure && kind == Subject.Kind.PRONOUN
                        || !sure && isThing(words, clause);
                boolean near = clause.dates().contains(pair.date())
                        || clause.places().contains(place)
                        || clause.at() > Math.min(day, at) && clause.at() < Math.max(day, at)
                        || i == 0 && clauses.size() == 1 && clause.at() < Math.min(day, at);
                boolean elsewhere = clause.dates().contains(pair.date())
                        && (clause.sense().travelWeight() >= 2 || clause.sense() == PredicateClass.DEPARTURE)
                        && !clause.places().contains(place)
                        && !clause.nominal()
                        && kind == Subject.Kind.OTHER;
                if (elsewhere) {
                    return true;
                }
                if (named && near && !cast.isOurs(words, clauses, i, state.inSchedule())) {
                    return true;
                }
            }
        }
        Optional<LocalDate> told = pair.date().when().day();
        return !sure
                && report.published().isPresent()
                && told.isPresent()
                && Math.abs(told.get().toEpochDay() - report.published().get().toEpochDay()) > NEAR_DAYS;
    }

    /** "A plant opens in Lima on Sunday", but not "it is in Lima". */
    private static boolean isThing(SentenceTokens words, Clause clause) {
        return clause.subject().kind() == Subject.Kind.OTHER
                && !clause.nominal()
                && clause.sense().travelWeight() < 3
                && !words.word(clause.at() - 1).equals("it");
    }

    /** "This evening": in a schedule, the evening of its day. */
    public static boolean isPartOfToday(DateMention date) {
        return date.form() instanceof DateForm.NearDay near && near.hours() == DateForm.Hours.PART;
    }

    /** "Was asked about a fire in Lima on Thursday": what is spoken of. */
    private static boolean isAsked(SentenceTokens words, List<Clause> clauses) {
        return clauses.stream()
                .filter(s -> s.sense() == PredicateClass.REPORT)
                .anyMatch(s -> words.between(s.at() + 1, s.at() + 3).contains("about"));
    }

    private static boolean isNotOn(SentenceTokens words, int before) {
        return NOT_ON.contains(words.word(before))
                || words.word(before).equals("on") && words.word(before - 1).equals("not");
    }

    /** Behind these a day is none that something happened on. */
    private static final Set<String> NOT_ON = Set.of("not", "since");

    private static final int NEAR_DAYS = 60;

    private static final EnglishLexicon LISTS = EnglishLexicon.load();

    /** An item of a schedule that only names whom or what, and where: "9 am – Young people, Lima". */
    public void item(SentenceTokens words, List<Clause> clauses) {
        List<DateMention> dates = state.scheduleDates();
        boolean others = clauses.stream().anyMatch(s -> s.subject().kind() == Subject.Kind.NAMED);
        boolean ownDate =
                words.dates().stream().anyMatch(d -> d.when().first().isPresent() && d.type() == TimexType.DATE);
        boolean sure = LISTS.cues()
                .strongest(words.withoutDates(0, words.size()))
                .filter(mood -> mood != Factuality.PLANNED)
                .isEmpty();
        if (dates.size() != 1 || others || ownDate || !sure || !cast.namesTraveller()) {
            return;
        }
        words.places().stream()
                .filter(ClauseReader::isLiteral)
                .filter(m -> LocationCues.isStop(m.place().orElseThrow()) && LocationCues.isWhereabouts(words, m))
                .filter(m -> m.place().orElseThrow().kind() == PlaceKind.CITY
                        || m.place().orElseThrow().kind() == PlaceKind.VENUE)
                .filter(m -> state.headingArea()
                        .map(area -> area.sameCountry(m.place().orElseThrow()))
                        .orElse(true))
                .filter(m -> words.size() <= LocationCues.ITEM_WORDS
                        || LocationCues.isPlaced(words, m)
                                && !state.isKnownElsewhere(m.place().orElseThrow()))
                .findFirst()
                .ifPresent(place -> {
                    add.accept(new ClaimDraft(
                                    words,
                                    PredicateClass.VISIT,
                                    Factuality.FACT,
                                    VerbForm.Tense.PRESENT,
                                    List.of(),
                                    "",
                                    true)
                            .nominal(true)
                            .on(dates.get(0), dates.get(0).when(), Assertion.Origin.HEADING)
                            .at(place, Assertion.Origin.OWN));
                    state.at(List.of(place), words.sentence().paragraph(), false);
                });
    }

    /**
     * Whether the sentence names the traveller, a part of the trip or a move, and nobody else as the one who goes
     * somewhere.
     *
     * @param route whether it pairs several days with places, as only a route does
     */
    private boolean speaksOfTrip(SentenceTokens words, List<Clause> clauses, List<DateMention> days, boolean route) {
        boolean ours = cast.isNamed(words);
        boolean others = false;
        boolean moves = false;
        boolean things = false;
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            boolean our = cast.isOurs(words, clauses, i, state.inSchedule());
            boolean whole = clause.nominal() || clause.subject().kind() == Subject.Kind.TRIP;
            ours |= our && !whole;
            boolean person = clause.subject().kind() == Subject.Kind.NAMED
                    || clause.subject().kind() == Subject.Kind.PRONOUN;
            others |= !our && person;
            things |= isThing(words, clause) && clause.dates().stream().anyMatch(days::contains);
            moves |= clause.sense().travelWeight() >= 2 && !clause.nominal();
        }
        boolean nobody = words.people().isEmpty() && (moves || LocationCues.speaksOf(words));
        return !things && (ours || !others && (route || nobody));
    }
}
