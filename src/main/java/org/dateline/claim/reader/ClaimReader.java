package org.dateline.claim.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Sentence;
import org.dateline.article.Span;
import org.dateline.claim.Assertion;
import org.dateline.claim.Claim;
import org.dateline.claim.ClaimDraft;
import org.dateline.claim.EventKind;
import org.dateline.claim.context.Coreference;
import org.dateline.claim.context.DatelineContext;
import org.dateline.claim.context.DiscourseState;
import org.dateline.claim.context.ScheduleHeading;
import org.dateline.claim.rule.ContextPlaces;
import org.dateline.claim.rule.DatePlaceAttachment;
import org.dateline.claim.rule.DateRanges;
import org.dateline.claim.rule.DatelineNews;
import org.dateline.claim.rule.GenericVenues;
import org.dateline.claim.rule.Guards;
import org.dateline.claim.rule.ReportedDate;
import org.dateline.claim.rule.SentenceDays;
import org.dateline.claim.rule.StayLength;
import org.dateline.claim.rule.ToldDays;
import org.dateline.claim.rule.UnattachedDates;
import org.dateline.person.Traveller;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Clause;
import org.dateline.sentence.ClauseReader;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.LocationCues;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.Person;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.RelativePlaces;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.VerbForm;
import org.dateline.time.DateMention;
import org.dateline.time.TimexType;
import org.dateline.time.When;

/** Reads an article's claims on a traveller's trip, and what else its sentences date. */
public final class ClaimReader {
    /** Who leaves for a place no farther than this is there on the same day. */
    private static final double SAME_DAY_KM = 3500;

    private static final double SAME_EVENING_KM = 1500;

    private final ParsedArticle read;
    private final List<Assertion> assertions = new ArrayList<>();
    private final Set<DateMention> used = new HashSet<>();
    private final DiscourseState state = new DiscourseState();
    private final Coreference cast;
    private final Set<Claim> seen = new HashSet<>();
    private final DatelineContext report;
    private final UnattachedDates loose;
    private final ToldDays told;

    private ClaimReader(ParsedArticle read, Traveller traveller) {
        this.read = read;
        this.report = DatelineContext.of(read);
        this.cast = new Coreference(read, traveller);
        this.told = new ToldDays(read, report, state);
        this.loose = new UnattachedDates(cast, report, state, used, this::add);
    }

    /** The claims of the article, in the order of its text. */
    public static List<Assertion> read(ParsedArticle article, Traveller traveller) {
        ClaimReader reader = new ClaimReader(article, traveller);
        for (ParsedSentence sentence : article.sentences()) {
            reader.sentence(sentence);
        }
        return reader.assertions;
    }

    private void sentence(ParsedSentence sentence) {
        SentenceTokens words = sentence.words();
        state.nextSentence(words.sentence().paragraph());
        cast.nextSentence(words);
        if (words.sentence().kind() == Sentence.Kind.TITLE) {
            return;
        }
        cast.topic(words);
        if (isQuestion(words) || isArchive(words)) {
            return;
        }
        int before = assertions.size();
        if (ScheduleHeading.is(words, sentence.clauses()) && !report.opens(words)) {
            heading(words);
        }
        boolean headed = assertions.size() > before;
        for (int i = 0; i < sentence.clauses().size(); i++) {
            clause(words, sentence.clauses(), i, headed);
        }
        if (state.inSchedule()
                && assertions.stream()
                        .skip(before)
                        .noneMatch(a -> a.claim().place().isPresent())) {
            loose.item(words, sentence.clauses());
        }
        loose.paired(words, sentence.clauses());
        if (assertions.stream().skip(before).noneMatch(a -> a.claim().place().isPresent())) {
            datelineNews(words, sentence.clauses());
        }
        related(words, sentence.clauses());
        words.places().stream()
                .filter(ClauseReader::isLiteral)
                .filter(m -> LocationCues.isStop(m.place().orElseThrow()) && LocationCues.isWhereabouts(words, m))
                .findFirst()
                .ifPresent(state::named);
        boolean prose = words.sentence().kind() == Sentence.Kind.PROSE && !headed;
        if (headed && ScheduleHeading.isCaption(words, sentence.clauses()) || prose && isOfAnotherDay(words)) {
            state.endSchedule();
        }
    }

    private void datelineNews(SentenceTokens words, List<Clause> clauses) {
        DatelineNews.day(words, clauses, cast, report).ifPresent(day -> {
            add(new ClaimDraft(words, PredicateClass.ACT, Factuality.FACT, VerbForm.Tense.PAST, List.of(), "", true)
                    .on(day, day.when(), Assertion.Origin.OWN)
                    .at(report.written().orElseThrow(), Assertion.Origin.DATELINE));
            used.add(day);
        });
    }

    /** "FILE PHOTO: Miller in Lima on May 3, 2015" shows another time. */
    private static boolean isArchive(SentenceTokens words) {
        int first = words.isWord(0) ? 0 : 1;
        if (words.word(first).equals("correction") || words.word(first).equals("clarification")) {
            return true; // what it tells was wrong
        }
        boolean file = words.word(first).equals("file") || words.word(first).equals("archive");
        String next = words.word(first + 1);
        return file
                && (!words.isWord(first + 1) || next.equals("photo") || next.equals("picture") || next.equals("image"));
    }

    private static boolean isQuestion(SentenceTokens words) {
        return words.size() > 0 && words.word(words.size() - 1).equals("?");
    }

    /** "Thursday, March 7 (Lima)": opens a day, and says where it is spent. */
    private void heading(SentenceTokens words) {
        List<DateMention> dates = words.dates().stream()
                .filter(ScheduleHeading::isDays)
                .filter(date -> !ScheduleHeading.isGivenUp(words, date))
                .toList();
        List<PlaceMention> places = words.places().stream()
                .filter(m -> LocationCues.isLocation(words, m)
                        && LocationCues.isStop(m.place().orElseThrow()))
                .filter(m -> ScheduleHeading.names(words, m))
                .toList();
        places = ScheduleHeading.withoutContainers(words, places);
        if (dates.isEmpty()
                && words.sentence().kind() == Sentence.Kind.HEADING
                && !ScheduleHeading.isPlaceOnly(words, places)) {
            state.otherHeading();
            return;
        }
        if (report.written().isPresent()
                && dates.isEmpty()
                && places.equals(List.of(report.written().get()))) {
            return; // a dateline on a line of its own
        }
        boolean route =
                dates.isEmpty() && state.isDayAbove() && state.headingPlaces().isEmpty();
        dates = route ? state.headingDates() : dates;
        state.heading(dates, places);
        if (words.sentence().kind() == Sentence.Kind.PROSE && ScheduleHeading.isEntryOfProse(words)) {
            state.inline(words.sentence().paragraph());
        }
        places = dates.isEmpty() ? places : state.headingPlaces();
        if (dates.isEmpty() || places.isEmpty() || !cast.namesTraveller()) {
            return;
        }
        List<When> whens = DateRanges.read(dates);
        for (int i = 0; i < whens.size(); i++) {
            When when = whens.get(i);
            boolean each = whens.size() == 1 && when.day().isPresent() || places.size() == 1;
            for (PlaceMention place : places) {
                add(new ClaimDraft(
                                words,
                                PredicateClass.VISIT,
                                Factuality.FACT,
                                VerbForm.Tense.PRESENT,
                                List.of(),
                                "",
                                each)
                        .on(dates.get(Math.min(i, dates.size() - 1)), when, Assertion.Origin.HEADING)
                        .at(place, Assertion.Origin.HEADING));
            }
        }
        used.addAll(dates);
    }

    private void clause(SentenceTokens words, List<Clause> all, int index, boolean headed) {
        Clause clause = all.get(index);
        boolean ours = cast.isOurs(words, all, index, inSchedule(words)) || cast.isReceived(words, clause);
        cast.remember(clause, words, ours);
        boolean tells = clause.sense().isPresence() || clause.mood() == Factuality.CANCELLED;
        if (!tells || !ours || clause.mood() == Factuality.DENIED) {
            return;
        }
        if (Guards.isRemote(words, clause) || Guards.isHistory(words, clause) || Guards.isAside(all, index)) {
            return;
        }
        boolean schedule = inSchedule(words);
        List<PlaceMention> places = clause.places().stream()
                .filter(m -> LocationCues.isStop(m.place().orElseThrow()))
                .filter(m -> fitsHeading(m, clause))
                .filter(m -> !GenericVenues.isInTownBehind(words, m))
                .map(m -> isMove(clause) ? m : GenericVenues.inTownSpokenOf(words, m, state, report))
                .toList();
        if (places.isEmpty() && schedule && clause.sense() != PredicateClass.DEPARTURE) {
            places = ContextPlaces.ofItem(words, all, index, state);
        }
        if (places.isEmpty() && report.written().isPresent() && ContextPlaces.isHere(words, clause)) {
            places = List.of(report.written().get());
        }
        if (places.isEmpty()) {
            places = ContextPlaces.there(words, clause, state.lastNamed())
                    .map(List::of)
                    .orElse(List.of());
        }
        if (places.isEmpty() && clause.sense() != PredicateClass.TRAVEL && clause.sense() != PredicateClass.DEPARTURE) {
            places = RelativePlaces.where(words, clause).map(List::of).orElse(List.of());
        }
        Assertion.Origin placeOrigin = places.isEmpty() ? Assertion.Origin.NONE : Assertion.Origin.OWN;
        places = places.stream().map(m -> report.atDateline(m, clause)).toList();
        if (places.isEmpty()
                && clause.sense() != PredicateClass.TRAVEL
                && !RelativePlaces.isWhereUnknown(words, clause)) {
            Optional<PlaceMention> carried = carriedPlace(words, clause);
            if (carried.isPresent() && !headed) {
                places = List.of(carried.get());
                placeOrigin = Assertion.Origin.CONTEXT;
            }
        }
        if (clause.sense() == PredicateClass.PERFORM && placeOrigin != Assertion.Origin.OWN) {
            Optional<PlaceMention> venue = ContextPlaces.ofShow(words, clause);
            places = venue.map(List::of).orElse(places);
            placeOrigin = venue.isPresent() ? Assertion.Origin.OWN : placeOrigin;
        }
        if (places.isEmpty() && clause.sense() == PredicateClass.HOST && cast.isReceived(words, clause)) {
            places = ContextPlaces.ofHostCountry(words, clause).map(List::of).orElse(List.of());
            placeOrigin = places.isEmpty() ? placeOrigin : Assertion.Origin.OWN;
        }
        if (places.isEmpty() && clause.sense() == PredicateClass.MEETING) {
            places = ContextPlaces.ofHost(read, words, clause).map(List::of).orElse(List.of());
            placeOrigin = places.isEmpty() ? placeOrigin : Assertion.Origin.CONTEXT;
        }
        List<DateMention> dates = clause.dates().stream()
                .filter(d -> !SentenceDays.isAnachronism(d)
                        && !report.isOfDateline(words, d)
                        && !SentenceDays.tellsOfCalling(words, clause, d))
                .filter(d -> (d.when().first().isPresent() || d.when().last().isPresent()))
                .toList();
        if (schedule && dates.stream().allMatch(UnattachedDates::isPartOfToday)) {
            dates = List.of();
        }
        used.addAll(dates);
        dates = dates.stream().map(d -> told.ofPart(words, clause, d)).toList();
        Assertion.Origin dateOrigin = dates.isEmpty() ? Assertion.Origin.NONE : Assertion.Origin.OWN;
        if (dates.isEmpty() && schedule && !headed) {
            dates = state.scheduleDates();
            dateOrigin = dates.isEmpty() ? Assertion.Origin.NONE : Assertion.Origin.HEADING;
        } else if (!dates.isEmpty() && schedule && isTimeOnly(dates)) {
            dateOrigin = Assertion.Origin.HEADING;
        }
        if (dates.isEmpty() && !schedule) {
            dates = SentenceDays.shared(words, all, clause, report);
            dateOrigin = dates.isEmpty() ? Assertion.Origin.NONE : Assertion.Origin.CONTEXT;
        }
        if (dates.isEmpty()) {
            Optional<DateMention> before = state.dateBefore(words.sentence().paragraph());
            boolean done =
                    clause.mood() == Factuality.FACT && !clause.nominal() && clause.tense() == VerbForm.Tense.PAST;
            boolean continues =
                    before.isPresent() && done && (placeOrigin != Assertion.Origin.OWN || state.fitsDated(places));
            boolean goesOn = before.isPresent()
                    && clause.mood() == Factuality.PLANNED
                    && !clause.nominal()
                    && placeOrigin == Assertion.Origin.OWN
                    && state.fitsDated(places);
            continues |= goesOn;
            dates = continues ? List.of(before.get()) : List.of();
            dateOrigin = continues ? Assertion.Origin.CONTEXT : Assertion.Origin.NONE;
        }
        if (clause.mood() != Factuality.CANCELLED && clause.mood() != Factuality.POSSIBLE) {
            move(words, clause, placeOrigin == Assertion.Origin.OWN ? places : List.of());
        }
        if (headed
                && places.isEmpty()
                && clause.people().isEmpty()
                && clause.occasion().isEmpty()) {
            return;
        }
        if (report.isNewsOfTheDay(words, clause, places, placeOrigin, dates, state.inSchedule())) {
            ofTheDay(words, clause, places);
            return;
        }
        emit(words, clause, places, placeOrigin, dates, dateOrigin);
        stay(words, clause, places, placeOrigin, dates);
        nearDestination(words, clause, places, dates, dateOrigin);
        origin(words, clause, dates, dateOrigin);
    }

    private void ofTheDay(SentenceTokens words, Clause clause, List<PlaceMention> places) {
        ClaimDraft draft = new ClaimDraft(
                        words,
                        clause.sense(),
                        clause.mood(),
                        VerbForm.Tense.PAST,
                        cast.others(clause),
                        clause.occasion(),
                        true)
                .onDay(told.ofNews(clause));
        for (PlaceMention mention : places) {
            boolean broad = mention.place().orElseThrow().kind() == PlaceKind.COUNTRY
                    && report.written()
                            .flatMap(PlaceMention::place)
                            .filter(p -> p.kind() == PlaceKind.CITY)
                            .isPresent();
            add(draft.at(broad ? report.written().orElseThrow() : mention, Assertion.Origin.OWN));
        }
    }

    /** "Flies from Lima to Quito on Friday": she was in Lima before. */
    private void origin(SentenceTokens words, Clause clause, List<DateMention> dates, Assertion.Origin dateOrigin) {
        boolean sure = clause.mood() == Factuality.FACT || clause.mood() == Factuality.PLANNED;
        if (!sure
                || dates.size() != 1
                || dates.get(0).when().day().isEmpty()
                || clause.origins().size() != 1) {
            return;
        }
        Place from = clause.origins().get(0).place().orElseThrow();
        boolean near =
                clause.places().stream().allMatch(m -> m.place().orElseThrow().distanceKm(from) <= SAME_DAY_KM);
        if (LocationCues.isStop(from) && from.kind() != PlaceKind.COUNTRY && near) {
            add(new ClaimDraft(words, PredicateClass.DEPARTURE, clause.mood(), clause.tense(), List.of(), "", true)
                    .on(dates.get(0), dates.get(0).when(), dateOrigin)
                    .at(clause.origins().get(0), Assertion.Origin.OWN));
        }
    }

    /** "Leaves Lima for La Paz on Friday": who goes no farther is there on the same day. */
    private void nearDestination(
            SentenceTokens words,
            Clause clause,
            List<PlaceMention> left,
            List<DateMention> dates,
            Assertion.Origin dateOrigin) {
        Optional<Place> from = left.stream()
                .findFirst()
                .or(() -> report.written())
                .or(() -> state.lastNamed())
                .flatMap(PlaceMention::place);
        boolean leaves = clause.sense() == PredicateClass.DEPARTURE && clause.mood() != Factuality.CANCELLED;
        if (!leaves
                || clause.destinations().size() > 1
                || dates.size() != 1
                || dates.get(0).when().day().isEmpty()
                || from.isEmpty()) {
            return;
        }
        for (PlaceMention to : clause.destinations()) {
            Place place = to.place().orElseThrow();
            double reach = SentenceDays.isLate(dates.get(0)) ? SAME_EVENING_KM : SAME_DAY_KM;
            if (LocationCues.isStop(place) && place.distanceKm(from.get()) <= reach) {
                boolean present = clause.mood() != Factuality.POSSIBLE;
                add(new ClaimDraft(words, PredicateClass.TRAVEL, clause.mood(), clause.tense(), List.of(), "", present)
                        .on(dates.get(0), dates.get(0).when(), dateOrigin)
                        .at(to, Assertion.Origin.CONTEXT));
            }
        }
    }

    private void emit(
            SentenceTokens words,
            Clause clause,
            List<PlaceMention> places,
            Assertion.Origin placeOrigin,
            List<DateMention> dates,
            Assertion.Origin dateOrigin) {
        boolean nothing = dates.isEmpty() && (places.isEmpty() || placeOrigin != Assertion.Origin.OWN);
        boolean move = clause.sense() == PredicateClass.DEPARTURE || clause.sense() == PredicateClass.ARRIVAL;
        boolean vague = places.isEmpty()
                && clause.people().isEmpty()
                && clause.occasion().isEmpty()
                && !move;
        boolean visitsNowhere = places.isEmpty() && EventKind.of(clause.sense()) == EventKind.VISIT;
        boolean passing = dates.isEmpty() && clause.mood() != Factuality.CANCELLED && Guards.isPassing(clause, places);
        if (nothing || vague || visitsNowhere || passing) {
            used.addAll(clause.dates());
            return;
        }
        List<Person> people = cast.others(clause);
        boolean present = clause.mood() != Factuality.CANCELLED && clause.mood() != Factuality.POSSIBLE;
        ClaimDraft draft = new ClaimDraft(
                        words, clause.sense(), clause.mood(), clause.tense(), people, clause.occasion(), present)
                .nominal(clause.nominal());
        List<When> whens = dates.isEmpty() ? List.of(When.UNKNOWN) : DateRanges.finest(DateRanges.read(dates));
        List<DatePlaceAttachment.Pair> pairs = whens.size() > 1
                        && whens.size() == dates.size()
                        && places.size() > 1
                        && placeOrigin == Assertion.Origin.OWN
                ? DatePlaceAttachment.of(words, dates, places)
                : List.of();
        if (pairs.size() == dates.size()
                && pairs.stream().anyMatch(pair -> pair.places().size() < places.size())) {
            for (int i = 0; i < pairs.size(); i++) {
                for (PlaceMention place : pairs.get(i).places()) {
                    add(draft.on(dates.get(i), whens.get(i), dateOrigin).at(place, placeOrigin));
                }
            }
            used.addAll(dates);
            return;
        }
        for (int i = 0; i < whens.size(); i++) {
            ClaimDraft dated = dates.isEmpty()
                    ? draft
                    : draft.on(dates.get(Math.min(i, dates.size() - 1)), whens.get(i), dateOrigin);
            boolean several = places.size() > 1 && whens.get(i).day().isEmpty() || ContextPlaces.isRoute(places);
            if (places.isEmpty()) {
                add(dated.absent());
            }
            for (PlaceMention place : places) {
                ClaimDraft placed = dated.at(place, placeOrigin);
                add(several ? placed.absent() : placed);
            }
        }
        used.addAll(dates);
        if (!dates.isEmpty()
                && dateOrigin == Assertion.Origin.OWN
                && whens.get(whens.size() - 1).day().isPresent()) {
            state.on(dates.get(dates.size() - 1), words.sentence().paragraph(), places);
        }
    }

    /** "Stays in Lima until Friday", "arrived in Lima on Tuesday for a three-day visit": all the days to the last. */
    private void stay(
            SentenceTokens words,
            Clause clause,
            List<PlaceMention> places,
            Assertion.Origin placeOrigin,
            List<DateMention> dates) {
        boolean sure = clause.mood() == Factuality.FACT || clause.mood() == Factuality.PLANNED;
        if (!sure || places.size() != 1 || !StayLength.mayLast(clause)) {
            return;
        }
        Optional<LocalDate> since = StayLength.since(words, clause)
                .map(day -> report.published().filter(day::isAfter).isPresent() ? day.minusWeeks(1) : day);
        if (since.isPresent() && report.published().isPresent() && dates.isEmpty()) {
            LocalDate now = report.published().get();
            if (since.get().isBefore(now) && since.get().isAfter(now.minusDays(LONGEST_SINCE_DAYS))) {
                add(new ClaimDraft(words, PredicateClass.VISIT, clause.mood(), clause.tense(), List.of(), "", true)
                        .during(since.get(), now)
                        .at(places.get(0), placeOrigin));
            }
            return;
        }
        Optional<LocalDate> first = StayLength.first(dates)
                .or(() -> dates.isEmpty() ? state.lastDay() : Optional.empty())
                .or(() -> dates.isEmpty() ? report.published() : Optional.empty());
        first.flatMap(from -> StayLength.last(words, clause, from)).ifPresent(last -> {
            add(new ClaimDraft(words, PredicateClass.VISIT, clause.mood(), clause.tense(), List.of(), "", true)
                    .during(first.orElseThrow(), last)
                    .at(places.get(0), placeOrigin));
        });
    }

    private static final int LONGEST_SINCE_DAYS = 10;

    private void move(SentenceTokens words, Clause clause, List<PlaceMention> places) {
        if (clause.sense() == PredicateClass.DEPARTURE) {
            if (clause.dates().isEmpty() && !state.inSchedule()) {
                return;
            }
            state.left();
            state.leavingFor(clause.destinations(), clause.dates().isEmpty() ? state.scheduleDates() : clause.dates());
            return;
        }
        boolean mentioned = clause.nominal() && clause.dates().isEmpty() && !state.inSchedule();
        if (!mentioned
                && (clause.mood() == Factuality.FACT || state.inSchedule() || clause.mood() == Factuality.PLANNED)) {
            boolean planned =
                    clause.mood() == Factuality.PLANNED || clause.nominal() && clause.sense() == PredicateClass.VISIT;
            state.at(places, words.sentence().paragraph(), planned);
        }
    }

    private Optional<PlaceMention> carriedPlace(SentenceTokens words, Clause clause) {
        boolean wholeVisit = clause.sense() == PredicateClass.BEGIN
                || clause.sense() == PredicateClass.END
                || clause.nominal() && clause.sense() == PredicateClass.VISIT;
        if (state.headingNamesSeveral() || wholeVisit) {
            return Optional.empty();
        }
        if (clause.sense() == PredicateClass.ARRIVAL) {
            boolean bare = words.places().stream()
                    .map(m -> words.tokenAt(m.span().start()))
                    .noneMatch(at -> at > clause.at()
                            && at < clause.end()
                            && !words.word(at - 1).equals("from"));
            boolean past = clause.mood() == Factuality.FACT && clause.tense() == VerbForm.Tense.PAST && bare;
            return state.destination()
                    .or(() -> report.isReportedHere(clause) ? report.written() : Optional.empty())
                    .or(() -> past && !clause.dates().isEmpty() ? state.lastPlace() : Optional.empty());
        }
        if (clause.sense() == PredicateClass.DEPARTURE) {
            return state.inSchedule() ? state.placeBefore(words.sentence().paragraph(), false) : Optional.empty();
        }
        boolean sure = clause.mood() == Factuality.FACT && clause.tense() == VerbForm.Tense.PAST;
        return state.placeBefore(words.sentence().paragraph(), sure)
                .or(() -> arrivedSince(clause) ? state.destination() : Optional.empty())
                .or(() -> report.isReportedHere(clause) ? report.written() : Optional.empty());
    }

    /** Who left on an earlier day has arrived; on the day itself only an arrival tells. */
    private boolean arrivedSince(Clause clause) {
        List<DateMention> today = clause.dates().isEmpty() ? state.scheduleDates() : clause.dates();
        return state.inSchedule() || !today.isEmpty() && !state.leftToday(today);
    }

    /** Whether the sentence belongs to a schedule, and names no day of its own. */
    private boolean inSchedule(SentenceTokens words) {
        return state.inSchedule() && !isOfAnotherDay(words);
    }

    private boolean isOfAnotherDay(SentenceTokens words) {
        return words.dates().stream()
                .filter(d -> d.form().isCalendarDay() && d.when().day().isPresent())
                .anyMatch(d ->
                        state.headingDates().stream().noneMatch(h -> h.days().overlaps(d.when())));
    }

    private static boolean isMove(Clause clause) {
        return clause.sense() == PredicateClass.TRAVEL
                || clause.sense() == PredicateClass.ARRIVAL
                || clause.sense() == PredicateClass.DEPARTURE;
    }

    /** Under "PERU: Sunday" a plant in Ohio is what is talked of, not where; a move there would be. */
    private boolean fitsHeading(PlaceMention mention, Clause clause) {
        Optional<Place> area = state.headingArea();
        boolean moves = isMove(clause);
        Place place = mention.place().orElseThrow();
        boolean elsewhere = area.isPresent() && !area.get().sameCountry(place)
                || area.isEmpty() && clause.nominal() && state.isKnownElsewhere(place);
        boolean otherDay = clause.dates().stream()
                .filter(d -> d.form().isCalendarDay() && d.when().day().isPresent())
                .anyMatch(d ->
                        state.headingDates().stream().noneMatch(h -> h.days().overlaps(d.when())));
        return !state.inSchedule() || moves || otherDay || !elsewhere;
    }

    /** Dates of the sentence that no claim of the trip has used: history, deadlines, other people's moves. */
    private void related(SentenceTokens words, List<Clause> clauses) {
        for (DateMention date : words.dates()) {
            boolean anachronism = SentenceDays.isAnachronism(date);
            boolean dated = date.when().first().isPresent()
                    && date.type() == TimexType.DATE
                    && !date.value().endsWith("_REF");
            if (used.contains(date)
                    || !dated && !anachronism
                    || words.sentence().kind() == Sentence.Kind.HEADING && !anachronism) {
                continue;
            }
            if (!anachronism
                    && (ReportedDate.is(words, date, clauses)
                            || SentenceDays.isIdleYear(words, date, report.published()))) {
                continue;
            }
            PredicateClass sense = clauses.stream()
                    .filter(s -> s.dates().contains(date))
                    .map(Clause::sense)
                    .findFirst()
                    .orElse(PredicateClass.OTHER);
            ClaimDraft draft = new ClaimDraft(words, sense, Factuality.FACT, VerbForm.Tense.PAST, List.of(), "", false);
            add(draft.on(date, anachronism ? When.UNKNOWN : date.when(), Assertion.Origin.OWN)
                    .related());
            used.add(date);
        }
    }

    private boolean isTimeOnly(List<DateMention> dates) {
        return dates.stream().allMatch(d -> d.type() == TimexType.TIME)
                && state.headingDates().stream()
                        .anyMatch(h -> h.when().day().equals(dates.get(0).when().day()));
    }

    /** Where the date stands that the draft's is a number of days from, where its weekday and number disagree. */
    private Optional<Span> countedFrom(ClaimDraft draft) {
        return draft.date()
                .map(DateMention::relation)
                .filter(relation ->
                        relation.days().isPresent() && relation.mention().isPresent())
                .map(relation -> read.dates().get(relation.mention().getAsInt()))
                .filter(date -> date.conflict().isPresent())
                .map(DateMention::span);
    }

    private void add(ClaimDraft draft) {
        Assertion assertion = countedFrom(draft)
                .map(span -> draft.assertion(read.article().id(), report.published(), assertions.size())
                        .withCountedFrom(span))
                .orElseGet(() -> draft.assertion(read.article().id(), report.published(), assertions.size()));
        if (seen.add(assertion.claim())) {
            assertions.add(assertion);
        }
    }
}
