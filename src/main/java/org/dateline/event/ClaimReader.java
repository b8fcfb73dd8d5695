package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Sentence;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.place.PlaceRole;
import org.dateline.time.DateConflict;
import org.dateline.time.DateMention;
import org.dateline.time.Precision;
import org.dateline.time.TimexType;
import org.dateline.time.When;

/** Reads an article's claims on a traveller's trip, and what else its sentences date. */
public final class ClaimReader {
    /** An item of a schedule has no more words than these. */
    private static final int ITEM_WORDS = 16;

    /** What these open is told of another time. */
    private static final Set<String> APART = Set.of("after", "before", "since", "until", "following", "previously");

    /** Who leaves for a place no farther than this is there on the same day. */
    private static final double SAME_DAY_KM = 2000;

    private static final int OPENING_PARAGRAPHS = 5;

    private static final Set<String> NOT_AT = Set.of("for", "of", "to");

    private final ReadArticle read;
    private final Optional<LocalDate> published;
    private final List<Assertion> assertions = new ArrayList<>();
    private final Set<DateMention> used = new HashSet<>();
    private final Whereabouts state = new Whereabouts();
    private final Cast cast;
    private final Set<Claim> seen = new HashSet<>();
    private final Optional<PlaceMention> dateline;
    private final Optional<DateMention> datelineDate;

    private ClaimReader(ReadArticle read, Traveller traveller) {
        this.read = read;
        this.published = read.article.published().date();
        this.dateline = Dateline.place(read);
        this.datelineDate = Dateline.date(read);
        this.cast = new Cast(read, traveller);
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
        state.nextSentence();
        Words words = sentence.words();
        cast.nextSentence(words);
        if (words.sentence.kind() == Sentence.Kind.TITLE || isQuestion(words)) {
            return;
        }
        cast.topic(words);
        int before = assertions.size();
        if (ScheduleHeading.is(words, sentence.statements())) {
            heading(words);
        }
        boolean headed = assertions.size() > before;
        for (int i = 0; i < sentence.statements().size(); i++) {
            statement(words, sentence.statements(), i, headed);
        }
        if (assertions.size() == before && state.inSchedule() && words.size() <= ITEM_WORDS) {
            item(words, sentence.statements());
        }
        paired(words, sentence.statements());
        related(words, sentence.statements());
        words.places.stream()
                .filter(StatementReader::isLiteral)
                .filter(m -> isStop(m.place().orElseThrow()) && Trips.isWhereabouts(words, m))
                .findFirst()
                .ifPresent(state::named);
        if (headed && ScheduleHeading.isCaption(words, sentence.statements())) {
            state.endSchedule();
        }
    }

    private static boolean isQuestion(Words words) {
        return words.size() > 0 && words.word(words.size() - 1).equals("?");
    }

    /** "Thursday, March 7 (Lima)": opens a day, and says where it is spent. */
    private void heading(Words words) {
        List<DateMention> dates =
                words.dates.stream().filter(ScheduleHeading::isDays).toList();
        List<PlaceMention> places = words.places.stream()
                .filter(StatementReader::isLiteral)
                .filter(m -> isStop(m.place().orElseThrow()))
                .filter(m -> ScheduleHeading.names(words, m))
                .toList();
        places = ScheduleHeading.withoutContainers(words, places);
        if (dates.isEmpty()
                && words.sentence.kind() == Sentence.Kind.HEADING
                && !ScheduleHeading.isPlaceOnly(words, places)) {
            state.otherHeading();
            return;
        }
        state.heading(dates, places);
        places = dates.isEmpty() ? places : state.headingPlaces();
        if (dates.isEmpty() || places.isEmpty() || !cast.namesTraveller()) {
            return;
        }
        When when = DateRanges.whole(words, dates);
        for (PlaceMention place : places) {
            boolean present = when.day().isPresent() || places.size() == 1;
            add(new ClaimDraft(words, Sense.VISIT, Mood.FACT, VerbForm.Tense.PRESENT, List.of(), "", present)
                    .on(dates.get(0), when, Assertion.Origin.HEADING)
                    .at(place, Assertion.Origin.HEADING));
        }
        used.addAll(dates);
    }

    private void statement(Words words, List<Statement> all, int index, boolean headed) {
        Statement statement = all.get(index);
        boolean ours = cast.isOurs(words, all, index, state.inSchedule()) || cast.isReceived(statement);
        cast.remember(statement, words);
        boolean tells = statement.sense().isPresence() || statement.mood() == Mood.CANCELLED;
        if (!tells || !ours || statement.mood() == Mood.DENIED) {
            return;
        }
        if (Passing.isHistory(words, statement) || Passing.isAside(all, index)) {
            return;
        }
        boolean schedule = state.inSchedule();
        List<PlaceMention> places = statement.places().stream()
                .filter(m -> isStop(m.place().orElseThrow()))
                .filter(m -> fitsHeading(m, statement))
                .toList();
        if (places.isEmpty() && schedule && statement.sense() != Sense.DEPARTURE) {
            places = itemPlaces(words, all, index);
        }
        if (places.isEmpty() && dateline.isPresent() && isHere(words, statement)) {
            places = List.of(dateline.get());
        }
        if (places.isEmpty() && isThere(words, statement)) {
            places = state.lastNamed().map(List::of).orElse(List.of());
        }
        Assertion.Origin placeOrigin = places.isEmpty() ? Assertion.Origin.NONE : Assertion.Origin.OWN;
        places = places.stream().map(m -> atDateline(m, statement)).toList();
        if (places.isEmpty() && statement.sense() != Sense.TRAVEL) {
            Optional<PlaceMention> carried = carriedPlace(words, statement);
            if (carried.isPresent() && !headed) {
                places = List.of(carried.get());
                placeOrigin = Assertion.Origin.CONTEXT;
            }
        }
        if (statement.sense() == Sense.PERFORM && placeOrigin != Assertion.Origin.OWN) {
            Optional<PlaceMention> venue = venueOf(words, statement);
            places = venue.map(List::of).orElse(places);
            placeOrigin = venue.isPresent() ? Assertion.Origin.OWN : placeOrigin;
        }
        if (places.isEmpty() && statement.sense() == Sense.MEETING) {
            places = host(words, statement).map(List::of).orElse(List.of());
            placeOrigin = places.isEmpty() ? placeOrigin : Assertion.Origin.CONTEXT;
        }
        List<DateMention> dates = statement.dates().stream()
                .filter(d -> !isAnachronism(d) && !isOfDateline(words, d) && !tellsOfCalling(words, statement, d))
                .filter(d -> (d.when().first().isPresent() || d.when().last().isPresent()))
                .toList();
        if (schedule && dates.stream().allMatch(d -> d.rule().equals("today-time"))) {
            dates = List.of();
        }
        Assertion.Origin dateOrigin = dates.isEmpty() ? Assertion.Origin.NONE : Assertion.Origin.OWN;
        if (dates.isEmpty() && schedule && !headed) {
            dates = state.scheduleDates();
            dateOrigin = dates.isEmpty() ? Assertion.Origin.NONE : Assertion.Origin.HEADING;
        } else if (!dates.isEmpty() && schedule && isTimeOnly(dates)) {
            dateOrigin = Assertion.Origin.HEADING;
        }
        if (dates.isEmpty() && !schedule) {
            dates = shared(words, all, statement);
            dateOrigin = dates.isEmpty() ? Assertion.Origin.NONE : Assertion.Origin.CONTEXT;
        }
        if (dates.isEmpty()) {
            Optional<DateMention> before = state.dateBefore(words.sentence.paragraph());
            boolean told =
                    statement.mood() == Mood.FACT && !statement.nominal() && statement.tense() == VerbForm.Tense.PAST;
            boolean continues =
                    before.isPresent() && told && (placeOrigin != Assertion.Origin.OWN || state.fitsDated(places));
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
        if (isNewsOfTheDay(words, statement, places, placeOrigin, dates)) {
            ofTheDay(words, statement, places);
            return;
        }
        emit(words, statement, places, placeOrigin, dates, dateOrigin);
        nearDestination(words, statement, dates, dateOrigin);
    }

    /** What a report opens with, told of the country that it was written in, is news of the day of publication. */
    private boolean isNewsOfTheDay(
            Words words,
            Statement statement,
            List<PlaceMention> places,
            Assertion.Origin placeOrigin,
            List<DateMention> dates) {
        boolean undated = dates.isEmpty() && published.isPresent() && !state.inSchedule();
        boolean told = statement.mood() == Mood.FACT && !statement.nominal() && placeOrigin == Assertion.Origin.OWN;
        boolean opening = words.sentence.paragraph() <= OPENING_PARAGRAPHS
                && words.dates.stream().allMatch(d -> d.when().day().isEmpty() || isOfDateline(words, d));
        boolean here = dateline.flatMap(PlaceMention::place).isPresent()
                && places.stream()
                        .allMatch(m -> m.place()
                                .orElseThrow()
                                .sameCountry(dateline.get().place().orElseThrow()));
        boolean finite = statement.tense() == VerbForm.Tense.PAST || statement.tense() == VerbForm.Tense.PRESENT;
        return undated
                && told
                && opening
                && here
                && finite
                && !places.isEmpty()
                && statement.sense().isPresence();
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
                .onDay(published.orElseThrow());
        for (PlaceMention mention : places) {
            boolean broad = mention.place().orElseThrow().kind() == PlaceKind.COUNTRY
                    && dateline.flatMap(PlaceMention::place)
                            .filter(p -> p.kind() == PlaceKind.CITY)
                            .isPresent();
            add(draft.at(broad ? dateline.orElseThrow() : mention, Assertion.Origin.OWN));
        }
    }

    /** "Leaves Lima for La Paz on Friday": who goes no farther is there on the same day. */
    private void nearDestination(
            Words words, Statement statement, List<DateMention> dates, Assertion.Origin dateOrigin) {
        Optional<Place> from = statement.places().stream()
                .findFirst()
                .or(() -> state.placeBefore(words.sentence.paragraph(), false))
                .or(() -> dateline)
                .flatMap(PlaceMention::place);
        boolean leaves = statement.sense() == Sense.DEPARTURE && statement.mood() != Mood.CANCELLED;
        if (!leaves || dates.size() != 1 || dates.get(0).when().day().isEmpty() || from.isEmpty()) {
            return;
        }
        for (PlaceMention to : statement.destinations()) {
            Place place = to.place().orElseThrow();
            if (isStop(place) && place.distanceKm(from.get()) <= SAME_DAY_KM) {
                boolean present = statement.mood() != Mood.POSSIBLE;
                add(new ClaimDraft(words, Sense.TRAVEL, statement.mood(), statement.tense(), List.of(), "", present)
                        .on(dates.get(0), dates.get(0).when(), dateOrigin)
                        .at(to, Assertion.Origin.CONTEXT));
            }
        }
    }

    /** "The tour ended on Wednesday, when she left Lima": the one day of the sentence, for all that it tells. */
    private List<DateMention> shared(Words words, List<Statement> all, Statement statement) {
        List<DateMention> days = words.dates.stream()
                .filter(d -> d.when().day().isPresent() && !isAnachronism(d) && !isOfDateline(words, d))
                .toList();
        boolean apart =
                words.between(statement.at() - 3, statement.at()).stream().anyMatch(APART::contains);
        if (days.size() != 1 || statement.nominal() || apart) {
            return List.of();
        }
        int behind = words.tokenAt(days.get(0).span().end());
        String next = words.word(words.word(behind).equals(",") ? behind + 1 : behind);
        boolean clause = next.equals("when") && statement.at() > behind && statement.at() - behind <= ITEM_WORDS;
        boolean told = clause
                || !ReportedDate.is(words, days.get(0), all)
                        && all.stream()
                                .anyMatch(other -> other.dates().contains(days.get(0))
                                        && other.mood() == statement.mood()
                                        && other.tense() == statement.tense()
                                        && Math.abs(other.at() - statement.at()) <= ITEM_WORDS);
        return told ? days : List.of();
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
        List<When> whens = dates.isEmpty() ? List.of(When.UNKNOWN) : DateRanges.finest(DateRanges.read(words, dates));
        for (int i = 0; i < whens.size(); i++) {
            ClaimDraft dated = dates.isEmpty()
                    ? draft
                    : draft.on(dates.get(Math.min(i, dates.size() - 1)), whens.get(i), dateOrigin);
            boolean several = places.size() > 1 && whens.get(i).day().isEmpty() || isRoute(places);
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

    /** "The tour takes in Peru, Chile and Bolivia and is over on May 9": no day to be in all of them. */
    private static boolean isRoute(List<PlaceMention> places) {
        return places.stream()
                        .map(m -> m.place().orElseThrow().country())
                        .distinct()
                        .count()
                > 2;
    }

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
        if (statement.mood() == Mood.FACT || state.inSchedule() || statement.mood() == Mood.PLANNED) {
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
            return state.destination();
        }
        if (statement.sense() == Sense.DEPARTURE) {
            return state.inSchedule() ? state.placeBefore(words.sentence.paragraph(), false) : Optional.empty();
        }
        boolean told = statement.mood() == Mood.FACT && statement.tense() == VerbForm.Tense.PAST;
        return state.placeBefore(words.sentence.paragraph(), told)
                .or(() -> arrivedSince(statement) ? state.destination() : Optional.empty())
                .or(() -> isReportedHere(statement) ? dateline : Optional.empty());
    }

    /** In "10 am: Mass, the cathedral, Lima" of a schedule no preposition tells where; the last city or venue does. */
    private List<PlaceMention> itemPlaces(Words words, List<Statement> all, int index) {
        if (!StatementReader.isFragment(words.sentence) && words.size() > ITEM_WORDS) {
            return List.of();
        }
        int next = all.stream()
                .mapToInt(Statement::at)
                .filter(at -> at > all.get(index).at())
                .min()
                .orElse(words.size());
        List<PlaceMention> places = words.places.stream()
                .filter(StatementReader::isLiteral)
                .filter(m -> isStop(m.place().orElseThrow()) && Trips.isWhereabouts(words, m))
                .filter(m -> words.tokenAt(m.span().start()) > all.get(index).at()
                        && words.tokenAt(m.span().start()) < next)
                .filter(m -> NOT_AT.stream()
                        .noneMatch(words.word(words.tokenAt(m.span().start()) - 1)::equals))
                .filter(m -> all.get(index).sense().travelWeight() == 3
                        || !state.isKnownElsewhere(m.place().orElseThrow()))
                .toList();
        return places.isEmpty() ? List.of() : List.of(places.get(0));
    }

    /** "Arrived here on Sunday": where the report was written. */
    private static boolean isHere(Words words, Statement statement) {
        return words.between(statement.at(), statement.end()).contains("here");
    }

    /** "Lima: Miller arrives in Peru on Monday", told on that day: she is in Lima. */
    private PlaceMention atDateline(PlaceMention mention, Statement statement) {
        Place place = mention.place().orElseThrow();
        Optional<Place> here = dateline.flatMap(PlaceMention::place);
        boolean inside = place.kind() == PlaceKind.COUNTRY
                && here.isPresent()
                && here.get().kind() == PlaceKind.CITY
                && here.get().sameCountry(place)
                && statement.sense() != Sense.DEPARTURE;
        boolean now = published.isPresent()
                && statement.mood() == Mood.FACT
                && statement.dates().stream()
                        .flatMap(d -> d.when().day().stream())
                        .anyMatch(day ->
                                Math.abs(day.toEpochDay() - published.get().toEpochDay()) <= 1);
        return inside && now ? dateline.get() : mention;
    }

    /** "Takes part in a meeting there": in the place that the sentence before named; not "from there". */
    private static boolean isThere(Words words, Statement statement) {
        for (int i = statement.at(); i < Math.min(statement.end(), words.size()); i++) {
            boolean verb = words.word(i + 1).matches("is|are|was|were|will|has|have|had");
            if (words.word(i).equals("there") && !words.word(i - 1).equals("from") && !verb) {
                return true;
            }
        }
        return false;
    }

    /** "The Lima show": in Lima. */
    private static Optional<PlaceMention> venueOf(Words words, Statement statement) {
        return words.places.stream()
                .filter(m -> m.role() == PlaceRole.ASSOCIATIVE && m.place().isPresent())
                .filter(m -> m.place().get().kind() == PlaceKind.CITY)
                .filter(m -> Trips.isShow(words.word(words.tokenAt(m.span().end()))))
                .filter(m -> Math.abs(words.tokenAt(m.span().start()) - statement.at()) <= ITEM_WORDS)
                .findFirst();
    }

    /** "Meets Peruvian President Ada Miller on Friday": in Peru, where the article tells of a visit there. */
    private Optional<PlaceMention> host(Words words, Statement statement) {
        return words.places.stream()
                .filter(m -> m.role() == PlaceRole.ASSOCIATIVE && m.place().isPresent())
                .filter(m -> m.place().get().kind() == PlaceKind.COUNTRY)
                .filter(m -> words.tokenAt(m.span().start()) > statement.at())
                .filter(m -> Trips.isTitle(words.word(words.tokenAt(m.span().end()))))
                .filter(m -> read.places.stream()
                        .filter(StatementReader::isLiteral)
                        .anyMatch(other -> other.place().orElseThrow().kind() == PlaceKind.COUNTRY
                                && other.place()
                                        .orElseThrow()
                                        .sameCountry(m.place().get())))
                .findFirst();
    }

    /** Who left on an earlier day has arrived; on the day itself only an arrival tells. */
    private boolean arrivedSince(Statement statement) {
        List<DateMention> today = statement.dates().isEmpty() ? state.scheduleDates() : statement.dates();
        return !today.isEmpty() && !state.leftToday(today);
    }

    /** News of the day of publication, or of the day before, is mostly from where the report was written. */
    private boolean isReportedHere(Statement statement) {
        boolean told =
                statement.mood() == Mood.FACT && !statement.nominal() && statement.tense() == VerbForm.Tense.PAST;
        return told
                && published.isPresent()
                && statement.dates().stream()
                        .flatMap(d -> d.when().day().stream())
                        .anyMatch(day -> !day.isAfter(published.get())
                                && !day.isBefore(published.get().minusDays(1)));
    }

    /** Under "PERU: Sunday" a plant in Ohio is what is talked of, not where; a move there would be. */
    private boolean fitsHeading(PlaceMention mention, Statement statement) {
        Optional<Place> area = state.headingArea();
        boolean moves = statement.sense() == Sense.TRAVEL
                || statement.sense() == Sense.ARRIVAL
                || statement.sense() == Sense.DEPARTURE;
        Place place = mention.place().orElseThrow();
        boolean elsewhere = area.isPresent() && !area.get().sameCountry(place)
                || area.isEmpty() && statement.nominal() && state.isKnownElsewhere(place);
        return !state.inSchedule() || moves || !elsewhere;
    }

    /** Days that no statement has used, with the places that stand by them, where the sentence speaks of the trip. */
    private void paired(Words words, List<Statement> statements) {
        List<DateMention> days = words.dates.stream()
                .filter(d -> !used.contains(d) && !isAnachronism(d) && !isOfDateline(words, d))
                .filter(d -> d.when().day().isPresent())
                .filter(d -> !ReportedDate.is(words, d, statements))
                .toList();
        if (days.isEmpty() || !cast.namesTraveller()) {
            return;
        }
        List<PlaceMention> places = words.places.stream()
                .filter(StatementReader::isLiteral)
                .filter(m -> isStop(m.place().orElseThrow()))
                .filter(m -> dateline.isEmpty() || !dateline.get().equals(m))
                .filter(m -> Trips.isWhereabouts(words, m))
                .toList();
        List<DayPlaces.Pair> pairs = DayPlaces.of(words, days, places);
        if (pairs.size() < 2) {
            places = places.stream().filter(m -> Trips.isPlaced(words, m)).toList();
            pairs = DayPlaces.of(words, days, places);
        }
        if (!speaksOfTrip(words, statements, days, pairs.size() > 1)) {
            return;
        }
        for (DayPlaces.Pair pair : pairs) {
            DateMention date = pair.date();
            if (pair.places().size() > 2 || used.contains(date)) {
                continue;
            }
            When when = DateRanges.whole(words, whole(words, date));
            Mood mood = Trips.mood(words, date, pair.places());
            if (mood == Mood.DENIED) {
                continue;
            }
            boolean present = mood != Mood.CANCELLED && mood != Mood.POSSIBLE;
            ClaimDraft draft = new ClaimDraft(words, Sense.VISIT, mood, VerbForm.Tense.PRESENT, List.of(), "", present)
                    .nominal(true)
                    .on(date, when, Assertion.Origin.OWN);
            boolean several = pair.places().size() > 1 && when.day().isEmpty();
            for (PlaceMention place : pair.places()) {
                ClaimDraft placed = draft.at(place, Assertion.Origin.OWN);
                add(several ? placed.absent() : placed);
            }
            used.addAll(whole(words, date));
            state.on(date, words.sentence.paragraph(), pair.places());
        }
    }

    /** The date and, where it is an end of a range, the other. */
    private static List<DateMention> whole(Words words, DateMention date) {
        return words.dates.stream()
                .filter(d -> d.equals(date)
                        || d.range().isPresent()
                                && date.range().isPresent()
                                && d.range()
                                        .get()
                                        .span()
                                        .equals(date.range().get().span()))
                .toList();
    }

    /** An item of a schedule that only names whom or what, and where: "9 am – Young people, Lima". */
    private void item(Words words, List<Statement> statements) {
        List<DateMention> dates = state.scheduleDates();
        boolean others = statements.stream().anyMatch(s -> s.subject().kind() == Subject.Kind.NAMED);
        boolean ownDate = words.dates.stream().anyMatch(d -> d.when().day().isPresent() && d.type() == TimexType.DATE);
        if (dates.size() != 1 || others || ownDate || !cast.namesTraveller()) {
            return;
        }
        words.places.stream()
                .filter(StatementReader::isLiteral)
                .filter(m -> isStop(m.place().orElseThrow()) && Trips.isWhereabouts(words, m))
                .filter(m -> m.place().orElseThrow().kind() == PlaceKind.CITY
                        || m.place().orElseThrow().kind() == PlaceKind.VENUE)
                .filter(m -> state.headingArea()
                        .map(area -> area.sameCountry(m.place().orElseThrow()))
                        .orElse(true))
                .findFirst()
                .ifPresent(place -> {
                    add(new ClaimDraft(words, Sense.VISIT, Mood.FACT, VerbForm.Tense.PRESENT, List.of(), "", true)
                            .nominal(true)
                            .on(dates.get(0), dates.get(0).when(), Assertion.Origin.HEADING)
                            .at(place, Assertion.Origin.OWN));
                    state.at(List.of(place), words.sentence.paragraph(), false);
                });
    }

    /**
     * Whether the sentence names the traveller, a part of the trip or a move, and nobody else as the one who goes
     * somewhere.
     *
     * @param route whether it pairs several days with places, as only a route does
     */
    private boolean speaksOfTrip(Words words, List<Statement> statements, List<DateMention> days, boolean route) {
        boolean ours = cast.isNamed(words);
        boolean others = false;
        boolean moves = false;
        boolean things = false;
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            boolean our = cast.isOurs(words, statements, i, state.inSchedule());
            boolean whole = statement.nominal() || statement.subject().kind() == Subject.Kind.TRIP;
            ours |= our && !whole;
            boolean person = statement.subject().kind() == Subject.Kind.NAMED
                    || statement.subject().kind() == Subject.Kind.PRONOUN;
            others |= !our && person;
            things |= statement.subject().kind() == Subject.Kind.OTHER
                    && !statement.nominal()
                    && statement.sense().travelWeight() < 3
                    && statement.dates().stream().anyMatch(days::contains);
            moves |= statement.sense().travelWeight() >= 2 && !statement.nominal();
        }
        boolean nobody = words.people().isEmpty() && (moves || Trips.speaksOf(words));
        return !things && (ours || !others && (route || nobody));
    }

    /** Dates of the sentence that no claim of the trip has used: history, deadlines, other people's moves. */
    private void related(Words words, List<Statement> statements) {
        for (DateMention date : words.dates) {
            boolean anachronism = isAnachronism(date);
            boolean dated = date.when().first().isPresent()
                    && date.type() == TimexType.DATE
                    && !date.value().endsWith("_REF");
            if (used.contains(date)
                    || !dated && !anachronism
                    || words.sentence.kind() == Sentence.Kind.HEADING && !anachronism) {
                continue;
            }
            if (!anachronism && (ReportedDate.is(words, date, statements) || isIdleYear(words, date))) {
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

    /** "Vision 2030" is a name, and the year of publication dates nothing. */
    private boolean isIdleYear(Words words, DateMention date) {
        if (date.when().precision() != Precision.YEAR) {
            return false;
        }
        int at = words.tokenAt(date.span().start());
        boolean name = at > 1 && words.isCapital(at - 1) && words.place(at - 1) == null && words.date(at - 1) == null;
        boolean current = published.isPresent()
                && date.when()
                        .first()
                        .map(d -> d.getYear() == published.get().getYear())
                        .orElse(false);
        return name || current;
    }

    private static boolean isAnachronism(DateMention date) {
        return date.conflict()
                .map(c -> c.kind() == DateConflict.Kind.ANACHRONISM)
                .orElse(false);
    }

    private boolean isTimeOnly(List<DateMention> dates) {
        return dates.stream().allMatch(d -> d.type() == TimexType.TIME)
                && state.headingDates().stream()
                        .anyMatch(h -> h.when().day().equals(dates.get(0).when().day()));
    }

    /** "On Friday she cancelled the visit": the day on which it was called off, not that of the visit. */
    private static boolean tellsOfCalling(Words words, Statement statement, DateMention date) {
        int at = words.tokenAt(date.span().start());
        boolean opens = at <= 2 && statement.at() > at;
        boolean today = date.rule().startsWith("today")
                || date.rule().equals("the-unit")
                || date.rule().equals("yesterday");
        return statement.mood() == Mood.CANCELLED && !statement.nominal() && (opens || today);
    }

    /** "Lima, April 3 – She arrived on Sunday": the first date is the report's; unless the line holds nothing else. */
    private boolean isOfDateline(Words words, DateMention date) {
        return datelineDate.equals(Optional.of(date))
                && words.size() > words.tokenAt(date.span().end()) + 4;
    }

    /** Whether a traveller can be said to be there: not in "Asia", nor in a sea. */
    private static boolean isStop(Place place) {
        return place.kind() != PlaceKind.SEA && place.country().isPresent();
    }

    private void add(ClaimDraft draft) {
        Assertion assertion = draft.assertion(read.article.id(), published, assertions.size());
        if (seen.add(assertion.claim())) {
            assertions.add(assertion);
        }
    }
}
