package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Sentence;
import org.dateline.article.Span;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.time.DateMention;
import org.dateline.time.TimexType;
import org.dateline.time.When;

/** Reads an article's claims on a traveller's trip, and what else its sentences date. */
public final class ClaimReader {
    /** Who leaves for a place no farther than this is there on the same day. */
    private static final double SAME_DAY_KM = 3500;

    private static final double SAME_EVENING_KM = 1500;

    private final ReadArticle read;
    private final List<Assertion> assertions = new ArrayList<>();
    private final Set<DateMention> used = new HashSet<>();
    private final Whereabouts state = new Whereabouts();
    private final Cast cast;
    private final Set<Claim> seen = new HashSet<>();
    private final Report report;
    private final LooseDays loose;
    private final ToldDays told;

    private ClaimReader(ReadArticle read, Traveller traveller) {
        this.read = read;
        this.report = Report.of(read);
        this.cast = new Cast(read, traveller);
        this.told = new ToldDays(read, report, state);
        this.loose = new LooseDays(cast, report, state, used, this::add);
    }

    /** The claims of the article, in the order of its text. */
    public static List<Assertion> read(ReadArticle article, Traveller traveller) {
        ClaimReader reader = new ClaimReader(article, traveller);
        for (ReadSentence sentence : article.sentences) {
            reader.sentence(sentence);
        }
        return reader.assertions;
    }

    private void sentence(ReadSentence sentence) {
        Words words = sentence.words();
        state.nextSentence(words.sentence.paragraph());
        cast.nextSentence(words);
        if (words.sentence.kind() == Sentence.Kind.TITLE) {
            return;
        }
        cast.topic(words);
        if (isQuestion(words) || isArchive(words)) {
            return;
        }
        int before = assertions.size();
        if (ScheduleHeading.is(words, sentence.statements()) && !report.opens(words)) {
            heading(words);
        }
        boolean headed = assertions.size() > before;
        for (int i = 0; i < sentence.statements().size(); i++) {
            statement(words, sentence.statements(), i, headed);
        }
        if (state.inSchedule()
                && assertions.stream()
                        .skip(before)
                        .noneMatch(a -> a.claim().place().isPresent())) {
            loose.item(words, sentence.statements());
        }
        loose.paired(words, sentence.statements());
        if (assertions.stream().skip(before).noneMatch(a -> a.claim().place().isPresent())) {
            datelineNews(words, sentence.statements());
        }
        related(words, sentence.statements());
        words.places.stream()
                .filter(StatementReader::isLiteral)
                .filter(m -> Trips.isStop(m.place().orElseThrow()) && Trips.isWhereabouts(words, m))
                .findFirst()
                .ifPresent(state::named);
        boolean prose = words.sentence.kind() == Sentence.Kind.PROSE && !headed;
        if (headed && ScheduleHeading.isCaption(words, sentence.statements()) || prose && isOfAnotherDay(words)) {
            state.endSchedule();
        }
    }

    private void datelineNews(Words words, List<Statement> statements) {
        DatelineNews.day(words, statements, cast, report).ifPresent(day -> {
            add(new ClaimDraft(words, Sense.ACT, Mood.FACT, VerbForm.Tense.PAST, List.of(), "", true)
                    .on(day, day.when(), Assertion.Origin.OWN)
                    .at(report.written().orElseThrow(), Assertion.Origin.DATELINE));
            used.add(day);
        });
    }

    /** "FILE PHOTO: Miller in Lima on May 3, 2015" shows another time. */
    private static boolean isArchive(Words words) {
        int first = words.isWord(0) ? 0 : 1;
        if (words.word(first).equals("correction") || words.word(first).equals("clarification")) {
            return true; // what it tells was wrong
        }
        boolean file = words.word(first).equals("file") || words.word(first).equals("archive");
        String next = words.word(first + 1);
        return file
                && (!words.isWord(first + 1) || next.equals("photo") || next.equals("picture") || next.equals("image"));
    }

    private static boolean isQuestion(Words words) {
        return words.size() > 0 && words.word(words.size() - 1).equals("?");
    }

    /** "Thursday, March 7 (Lima)": opens a day, and says where it is spent. */
    private void heading(Words words) {
        List<DateMention> dates = words.dates.stream()
                .filter(ScheduleHeading::isDays)
                .filter(date -> !ScheduleHeading.isGivenUp(words, date))
                .toList();
        List<PlaceMention> places = words.places.stream()
                .filter(m ->
                        Trips.isLocation(words, m) && Trips.isStop(m.place().orElseThrow()))
                .filter(m -> ScheduleHeading.names(words, m))
                .toList();
        places = ScheduleHeading.withoutContainers(words, places);
        if (dates.isEmpty()
                && words.sentence.kind() == Sentence.Kind.HEADING
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
        if (words.sentence.kind() == Sentence.Kind.PROSE && ScheduleHeading.isEntryOfProse(words)) {
            state.inline(words.sentence.paragraph());
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
                add(new ClaimDraft(words, Sense.VISIT, Mood.FACT, VerbForm.Tense.PRESENT, List.of(), "", each)
                        .on(dates.get(Math.min(i, dates.size() - 1)), when, Assertion.Origin.HEADING)
                        .at(place, Assertion.Origin.HEADING));
            }
        }
        used.addAll(dates);
    }

    private void statement(Words words, List<Statement> all, int index, boolean headed) {
        Statement statement = all.get(index);
        boolean ours = cast.isOurs(words, all, index, inSchedule(words)) || cast.isReceived(words, statement);
        cast.remember(statement, words, ours);
        boolean tells = statement.sense().isPresence() || statement.mood() == Mood.CANCELLED;
        if (!tells || !ours || statement.mood() == Mood.DENIED) {
            return;
        }
        if (Passing.isRemote(words, statement) || Passing.isHistory(words, statement) || Passing.isAside(all, index)) {
            return;
        }
        boolean schedule = inSchedule(words);
        List<PlaceMention> places = statement.places().stream()
                .filter(m -> Trips.isStop(m.place().orElseThrow()))
                .filter(m -> fitsHeading(m, statement))
                .filter(m -> !ManyOfAName.isInTownBehind(words, m))
                .map(m -> isMove(statement) ? m : ManyOfAName.inTownSpokenOf(words, m, state, report))
                .toList();
        if (places.isEmpty() && schedule && statement.sense() != Sense.DEPARTURE) {
            places = ContextPlaces.ofItem(words, all, index, state);
        }
        if (places.isEmpty() && report.written().isPresent() && ContextPlaces.isHere(words, statement)) {
            places = List.of(report.written().get());
        }
        if (places.isEmpty()) {
            places = ContextPlaces.there(words, statement, state.lastNamed())
                    .map(List::of)
                    .orElse(List.of());
        }
        if (places.isEmpty() && statement.sense() != Sense.TRAVEL && statement.sense() != Sense.DEPARTURE) {
            places = ContextPlaces.where(words, statement).map(List::of).orElse(List.of());
        }
        Assertion.Origin placeOrigin = places.isEmpty() ? Assertion.Origin.NONE : Assertion.Origin.OWN;
        places = places.stream().map(m -> report.atDateline(m, statement)).toList();
        if (places.isEmpty() && statement.sense() != Sense.TRAVEL && !ContextPlaces.isWhereUnknown(words, statement)) {
            Optional<PlaceMention> carried = carriedPlace(words, statement);
            if (carried.isPresent() && !headed) {
                places = List.of(carried.get());
                placeOrigin = Assertion.Origin.CONTEXT;
            }
        }
        if (statement.sense() == Sense.PERFORM && placeOrigin != Assertion.Origin.OWN) {
            Optional<PlaceMention> venue = ContextPlaces.ofShow(words, statement);
            places = venue.map(List::of).orElse(places);
            placeOrigin = venue.isPresent() ? Assertion.Origin.OWN : placeOrigin;
        }
        if (places.isEmpty() && statement.sense() == Sense.HOST && cast.isReceived(words, statement)) {
            places = ContextPlaces.ofHostCountry(words, statement).map(List::of).orElse(List.of());
            placeOrigin = places.isEmpty() ? placeOrigin : Assertion.Origin.OWN;
        }
        if (places.isEmpty() && statement.sense() == Sense.MEETING) {
            places = ContextPlaces.ofHost(read, words, statement).map(List::of).orElse(List.of());
            placeOrigin = places.isEmpty() ? placeOrigin : Assertion.Origin.CONTEXT;
        }
        List<DateMention> dates = statement.dates().stream()
                .filter(d -> !SentenceDays.isAnachronism(d)
                        && !report.isOfDateline(words, d)
                        && !SentenceDays.tellsOfCalling(words, statement, d))
                .filter(d -> (d.when().first().isPresent() || d.when().last().isPresent()))
                .toList();
        if (schedule && dates.stream().allMatch(LooseDays::isPartOfToday)) {
            dates = List.of();
        }
        used.addAll(dates);
        dates = dates.stream().map(d -> told.ofPart(words, statement, d)).toList();
        Assertion.Origin dateOrigin = dates.isEmpty() ? Assertion.Origin.NONE : Assertion.Origin.OWN;
        if (dates.isEmpty() && schedule && !headed) {
            dates = state.scheduleDates();
            dateOrigin = dates.isEmpty() ? Assertion.Origin.NONE : Assertion.Origin.HEADING;
        } else if (!dates.isEmpty() && schedule && isTimeOnly(dates)) {
            dateOrigin = Assertion.Origin.HEADING;
        }
        if (dates.isEmpty() && !schedule) {
            dates = SentenceDays.shared(words, all, statement, report);
            dateOrigin = dates.isEmpty() ? Assertion.Origin.NONE : Assertion.Origin.CONTEXT;
        }
        if (dates.isEmpty()) {
            Optional<DateMention> before = state.dateBefore(words.sentence.paragraph());
            boolean done =
                    statement.mood() == Mood.FACT && !statement.nominal() && statement.tense() == VerbForm.Tense.PAST;
            boolean continues =
                    before.isPresent() && done && (placeOrigin != Assertion.Origin.OWN || state.fitsDated(places));
            boolean goesOn = before.isPresent()
                    && statement.mood() == Mood.PLANNED
                    && !statement.nominal()
                    && placeOrigin == Assertion.Origin.OWN
                    && state.fitsDated(places);
            continues |= goesOn;
            dates = continues ? List.of(before.get()) : List.of();
            dateOrigin = continues ? Assertion.Origin.CONTEXT : Assertion.Origin.NONE;
        }
        if (statement.mood() != Mood.CANCELLED && statement.mood() != Mood.POSSIBLE) {
            move(words, statement, placeOrigin == Assertion.Origin.OWN ? places : List.of());
        }
        if (headed
                && places.isEmpty()
                && statement.people().isEmpty()
                && statement.occasion().isEmpty()) {
            return;
        }
        if (report.isNewsOfTheDay(words, statement, places, placeOrigin, dates, state.inSchedule())) {
            ofTheDay(words, statement, places);
            return;
        }
        emit(words, statement, places, placeOrigin, dates, dateOrigin);
        stay(words, statement, places, placeOrigin, dates);
        nearDestination(words, statement, places, dates, dateOrigin);
        origin(words, statement, dates, dateOrigin);
    }

    private void ofTheDay(Words words, Statement statement, List<PlaceMention> places) {
        ClaimDraft draft = new ClaimDraft(
                        words,
                        statement.sense(),
                        statement.mood(),
                        VerbForm.Tense.PAST,
                        cast.others(statement),
                        statement.occasion(),
                        true)
                .onDay(told.ofNews(statement));
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
    private void origin(Words words, Statement statement, List<DateMention> dates, Assertion.Origin dateOrigin) {
        boolean sure = statement.mood() == Mood.FACT || statement.mood() == Mood.PLANNED;
        if (!sure
                || dates.size() != 1
                || dates.get(0).when().day().isEmpty()
                || statement.origins().size() != 1) {
            return;
        }
        Place from = statement.origins().get(0).place().orElseThrow();
        boolean near = statement.places().stream()
                .allMatch(m -> m.place().orElseThrow().distanceKm(from) <= SAME_DAY_KM);
        if (Trips.isStop(from) && from.kind() != PlaceKind.COUNTRY && near) {
            add(new ClaimDraft(words, Sense.DEPARTURE, statement.mood(), statement.tense(), List.of(), "", true)
                    .on(dates.get(0), dates.get(0).when(), dateOrigin)
                    .at(statement.origins().get(0), Assertion.Origin.OWN));
        }
    }

    /** "Leaves Lima for La Paz on Friday": who goes no farther is there on the same day. */
    private void nearDestination(
            Words words,
            Statement statement,
            List<PlaceMention> left,
            List<DateMention> dates,
            Assertion.Origin dateOrigin) {
        Optional<Place> from = left.stream()
                .findFirst()
                .or(() -> report.written())
                .or(() -> state.lastNamed())
                .flatMap(PlaceMention::place);
        boolean leaves = statement.sense() == Sense.DEPARTURE && statement.mood() != Mood.CANCELLED;
        if (!leaves
                || statement.destinations().size() > 1
                || dates.size() != 1
                || dates.get(0).when().day().isEmpty()
                || from.isEmpty()) {
            return;
        }
        for (PlaceMention to : statement.destinations()) {
            Place place = to.place().orElseThrow();
            double reach = SentenceDays.isLate(dates.get(0)) ? SAME_EVENING_KM : SAME_DAY_KM;
            if (Trips.isStop(place) && place.distanceKm(from.get()) <= reach) {
                boolean present = statement.mood() != Mood.POSSIBLE;
                add(new ClaimDraft(words, Sense.TRAVEL, statement.mood(), statement.tense(), List.of(), "", present)
                        .on(dates.get(0), dates.get(0).when(), dateOrigin)
                        .at(to, Assertion.Origin.CONTEXT));
            }
        }
    }

    private void emit(
            Words words,
            Statement statement,
            List<PlaceMention> places,
            Assertion.Origin placeOrigin,
            List<DateMention> dates,
            Assertion.Origin dateOrigin) {
        boolean nothing = dates.isEmpty() && (places.isEmpty() || placeOrigin != Assertion.Origin.OWN);
        boolean move = statement.sense() == Sense.DEPARTURE || statement.sense() == Sense.ARRIVAL;
        boolean vague = places.isEmpty()
                && statement.people().isEmpty()
                && statement.occasion().isEmpty()
                && !move;
        boolean visitsNowhere = places.isEmpty() && statement.sense().kind() == EventKind.VISIT;
        boolean passing = dates.isEmpty() && statement.mood() != Mood.CANCELLED && Passing.isPassing(statement, places);
        if (nothing || vague || visitsNowhere || passing) {
            used.addAll(statement.dates());
            return;
        }
        List<Person> people = cast.others(statement);
        boolean present = statement.mood() != Mood.CANCELLED && statement.mood() != Mood.POSSIBLE;
        ClaimDraft draft = new ClaimDraft(
                        words,
                        statement.sense(),
                        statement.mood(),
                        statement.tense(),
                        people,
                        statement.occasion(),
                        present)
                .nominal(statement.nominal());
        List<When> whens = dates.isEmpty() ? List.of(When.UNKNOWN) : DateRanges.finest(DateRanges.read(dates));
        List<DayPlaces.Pair> pairs = whens.size() > 1
                        && whens.size() == dates.size()
                        && places.size() > 1
                        && placeOrigin == Assertion.Origin.OWN
                ? DayPlaces.of(words, dates, places)
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
            state.on(dates.get(dates.size() - 1), words.sentence.paragraph(), places);
        }
    }

    /** "Stays in Lima until Friday", "arrived in Lima on Tuesday for a three-day visit": all the days to the last. */
    private void stay(
            Words words,
            Statement statement,
            List<PlaceMention> places,
            Assertion.Origin placeOrigin,
            List<DateMention> dates) {
        boolean sure = statement.mood() == Mood.FACT || statement.mood() == Mood.PLANNED;
        if (!sure || places.size() != 1 || !Stays.mayLast(statement)) {
            return;
        }
        Optional<LocalDate> since = Stays.since(words, statement)
                .map(day -> report.published().filter(day::isAfter).isPresent() ? day.minusWeeks(1) : day);
        if (since.isPresent() && report.published().isPresent() && dates.isEmpty()) {
            LocalDate now = report.published().get();
            if (since.get().isBefore(now) && since.get().isAfter(now.minusDays(LONGEST_SINCE_DAYS))) {
                add(new ClaimDraft(words, Sense.VISIT, statement.mood(), statement.tense(), List.of(), "", true)
                        .during(since.get(), now)
                        .at(places.get(0), placeOrigin));
            }
            return;
        }
        Optional<LocalDate> first = Stays.first(dates)
                .or(() -> dates.isEmpty() ? state.lastDay() : Optional.empty())
                .or(() -> dates.isEmpty() ? report.published() : Optional.empty());
        first.flatMap(from -> Stays.last(words, statement, from)).ifPresent(last -> {
            add(new ClaimDraft(words, Sense.VISIT, statement.mood(), statement.tense(), List.of(), "", true)
                    .during(first.orElseThrow(), last)
                    .at(places.get(0), placeOrigin));
        });
    }

    private static final int LONGEST_SINCE_DAYS = 10;

    private void move(Words words, Statement statement, List<PlaceMention> places) {
        if (statement.sense() == Sense.DEPARTURE) {
            if (statement.dates().isEmpty() && !state.inSchedule()) {
                return;
            }
            state.left();
            state.leavingFor(
                    statement.destinations(), statement.dates().isEmpty() ? state.scheduleDates() : statement.dates());
            return;
        }
        boolean mentioned = statement.nominal() && statement.dates().isEmpty() && !state.inSchedule();
        if (!mentioned && (statement.mood() == Mood.FACT || state.inSchedule() || statement.mood() == Mood.PLANNED)) {
            boolean planned =
                    statement.mood() == Mood.PLANNED || statement.nominal() && statement.sense() == Sense.VISIT;
            state.at(places, words.sentence.paragraph(), planned);
        }
    }

    private Optional<PlaceMention> carriedPlace(Words words, Statement statement) {
        boolean wholeVisit = statement.sense() == Sense.BEGIN
                || statement.sense() == Sense.END
                || statement.nominal() && statement.sense() == Sense.VISIT;
        if (state.headingNamesSeveral() || wholeVisit) {
            return Optional.empty();
        }
        if (statement.sense() == Sense.ARRIVAL) {
            boolean bare = words.places.stream()
                    .map(m -> words.tokenAt(m.span().start()))
                    .noneMatch(at -> at > statement.at()
                            && at < statement.end()
                            && !words.word(at - 1).equals("from"));
            boolean past = statement.mood() == Mood.FACT && statement.tense() == VerbForm.Tense.PAST && bare;
            return state.destination()
                    .or(() -> report.isReportedHere(statement) ? report.written() : Optional.empty())
                    .or(() -> past && !statement.dates().isEmpty() ? state.lastPlace() : Optional.empty());
        }
        if (statement.sense() == Sense.DEPARTURE) {
            return state.inSchedule() ? state.placeBefore(words.sentence.paragraph(), false) : Optional.empty();
        }
        boolean sure = statement.mood() == Mood.FACT && statement.tense() == VerbForm.Tense.PAST;
        return state.placeBefore(words.sentence.paragraph(), sure)
                .or(() -> arrivedSince(statement) ? state.destination() : Optional.empty())
                .or(() -> report.isReportedHere(statement) ? report.written() : Optional.empty());
    }

    /** Who left on an earlier day has arrived; on the day itself only an arrival tells. */
    private boolean arrivedSince(Statement statement) {
        List<DateMention> today = statement.dates().isEmpty() ? state.scheduleDates() : statement.dates();
        return state.inSchedule() || !today.isEmpty() && !state.leftToday(today);
    }

    /** Whether the sentence belongs to a schedule, and names no day of its own. */
    private boolean inSchedule(Words words) {
        return state.inSchedule() && !isOfAnotherDay(words);
    }

    private boolean isOfAnotherDay(Words words) {
        return words.dates.stream()
                .filter(d -> d.form().isCalendarDay() && d.when().day().isPresent())
                .anyMatch(d ->
                        state.headingDates().stream().noneMatch(h -> h.days().overlaps(d.when())));
    }

    private static boolean isMove(Statement statement) {
        return statement.sense() == Sense.TRAVEL
                || statement.sense() == Sense.ARRIVAL
                || statement.sense() == Sense.DEPARTURE;
    }

    /** Under "PERU: Sunday" a plant in Ohio is what is talked of, not where; a move there would be. */
    private boolean fitsHeading(PlaceMention mention, Statement statement) {
        Optional<Place> area = state.headingArea();
        boolean moves = isMove(statement);
        Place place = mention.place().orElseThrow();
        boolean elsewhere = area.isPresent() && !area.get().sameCountry(place)
                || area.isEmpty() && statement.nominal() && state.isKnownElsewhere(place);
        boolean otherDay = statement.dates().stream()
                .filter(d -> d.form().isCalendarDay() && d.when().day().isPresent())
                .anyMatch(d ->
                        state.headingDates().stream().noneMatch(h -> h.days().overlaps(d.when())));
        return !state.inSchedule() || moves || otherDay || !elsewhere;
    }

    /** Dates of the sentence that no claim of the trip has used: history, deadlines, other people's moves. */
    private void related(Words words, List<Statement> statements) {
        for (DateMention date : words.dates) {
            boolean anachronism = SentenceDays.isAnachronism(date);
            boolean dated = date.when().first().isPresent()
                    && date.type() == TimexType.DATE
                    && !date.value().endsWith("_REF");
            if (used.contains(date)
                    || !dated && !anachronism
                    || words.sentence.kind() == Sentence.Kind.HEADING && !anachronism) {
                continue;
            }
            if (!anachronism
                    && (ReportedDate.is(words, date, statements)
                            || SentenceDays.isIdleYear(words, date, report.published()))) {
                continue;
            }
            Sense sense = statements.stream()
                    .filter(s -> s.dates().contains(date))
                    .map(Statement::sense)
                    .findFirst()
                    .orElse(Sense.OTHER);
            ClaimDraft draft = new ClaimDraft(words, sense, Mood.FACT, VerbForm.Tense.PAST, List.of(), "", false);
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
                .map(relation -> read.dates.get(relation.mention().getAsInt()))
                .filter(date -> date.conflict().isPresent())
                .map(DateMention::span);
    }

    private void add(ClaimDraft draft) {
        Assertion assertion = countedFrom(draft)
                .map(span -> draft.assertion(read.article.id(), report.published(), assertions.size())
                        .withCountedFrom(span))
                .orElseGet(() -> draft.assertion(read.article.id(), report.published(), assertions.size()));
        if (seen.add(assertion.claim())) {
            assertions.add(assertion);
        }
    }
}
