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
import org.dateline.time.DateConflict;
import org.dateline.time.DateMention;
import org.dateline.time.Precision;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/** Reads an article's claims on a traveller's trip, and what else its sentences date. */
public final class ClaimReader {
    private final Traveller traveller;
    private final ReadArticle read;
    private final Optional<LocalDate> published;
    private final List<Assertion> assertions = new ArrayList<>();
    private final Set<DateMention> used = new HashSet<>();
    private final Whereabouts state = new Whereabouts();
    private final boolean namesTraveller;
    private final Optional<PlaceMention> dateline;
    private @Nullable Person lastPerson;
    private int lastTraveller = -10;
    private int sentenceNumber;
    private List<Person> lastMet = List.of();
    private int lastMeeting = -10;

    private ClaimReader(ReadArticle read, Traveller traveller) {
        this.read = read;
        this.traveller = traveller;
        this.published = read.article.published().date();
        this.dateline = Dateline.place(read);
        this.namesTraveller = read.sentences.stream()
                        .anyMatch(s -> traveller.isAmong(s.words().people()))
                || read.article.title().map(this::namesTraveller).orElse(false)
                || read.sentences.stream()
                        .flatMap(s -> s.statements().stream())
                        .anyMatch(s -> s.subject().kind() == Subject.Kind.DESCRIPTION
                                && traveller.titles().contains(s.subject().noun()));
    }

    /** The claims of the article, in the order of its text. */
    public static List<Assertion> read(ReadArticle article, Traveller traveller) {
        ClaimReader reader = new ClaimReader(article, traveller);
        for (ReadSentence sentence : article.sentences) {
            reader.sentence(sentence);
        }
        return reader.assertions;
    }

    private boolean namesTraveller(String title) {
        for (String word : title.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{M}]+")) {
            if (traveller.tokens().contains(word) || traveller.titles().contains(word)) {
                return true;
            }
        }
        return false;
    }

    private void sentence(ReadSentence sentence) {
        sentenceNumber++;
        state.nextSentence();
        Words words = sentence.words();
        if (traveller.isAmong(words.people())) {
            lastTraveller = sentenceNumber;
        }
        if (words.sentence.kind() == Sentence.Kind.TITLE || isQuestion(words)) {
            return;
        }
        topic(words);
        int before = assertions.size();
        if (ScheduleHeading.is(words, sentence.statements())) {
            heading(words);
        }
        boolean headed = assertions.size() > before;
        for (int i = 0; i < sentence.statements().size(); i++) {
            statement(words, sentence.statements(), i, headed);
        }
        related(words, sentence.statements());
        if (headed && ScheduleHeading.isCaption(words, sentence.statements())) {
            state.endSchedule();
        }
    }

    /** Who a sentence opens with is who "he" or "she" means in the next, whatever its verb. */
    private void topic(Words words) {
        if (traveller.isAmong(words.people())) {
            lastPerson =
                    words.people().stream().filter(traveller::is).findFirst().orElse(lastPerson);
            return;
        }
        for (Person person : words.people()) {
            int at = words.tokenAt(person.span().start());
            String preceding = words.word(at - 1);
            if (at > 8) {
                return;
            }
            if (person.strength() != Person.Strength.WEAK && !PREPOSITIONS.contains(preceding)) {
                lastPerson = person;
                return;
            }
        }
    }

    private static final Set<String> PREPOSITIONS = Set.of(
            "with", "by", "of", "for", "to", "from", "about", "after", "against", "on", "in", "at", "like", "than");

    private static boolean isQuestion(Words words) {
        return words.size() > 0 && words.word(words.size() - 1).equals("?");
    }

    /** "Thursday, Nov. 21 (Bangkok)": opens a day, and says where it is spent. */
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
        if (dates.isEmpty() || places.isEmpty() || !namesTraveller) {
            return;
        }
        When when = DateRanges.whole(words, dates);
        for (PlaceMention place : places) {
            boolean present = when.day().isPresent() || places.size() == 1;
            add(new Draft(words, Sense.VISIT, Mood.FACT, VerbForm.Tense.PRESENT, List.of(), "", present)
                    .on(dates.get(0), when, Assertion.Origin.HEADING)
                    .at(place, Assertion.Origin.HEADING));
        }
        used.addAll(dates);
    }

    private void statement(Words words, List<Statement> all, int index, boolean headed) {
        Statement statement = all.get(index);
        boolean ours = isOurs(words, all, index);
        boolean meets = statement.sense() == Sense.HOST
                || statement.sense() == Sense.MEETING
                || statement.sense() == Sense.MEAL
                || statement.sense() == Sense.CEREMONY;
        boolean received = meets && traveller.isAmong(statement.people());
        remember(statement, words);
        boolean tells = statement.sense().isPresence() || statement.mood() == Mood.CANCELLED;
        if (!tells || !ours && !received || statement.mood() == Mood.DENIED) {
            return;
        }
        if (isHistory(words, statement) || isAside(all, index)) {
            return;
        }
        boolean schedule = state.inSchedule();
        List<PlaceMention> places = statement.places().stream()
                .filter(m -> isStop(m.place().orElseThrow()))
                .filter(m -> fitsHeading(m, statement))
                .toList();
        Assertion.Origin placeOrigin = places.isEmpty() ? Assertion.Origin.NONE : Assertion.Origin.OWN;
        if (places.isEmpty() && statement.sense() != Sense.TRAVEL) {
            Optional<PlaceMention> carried = carriedPlace(words, statement);
            if (carried.isPresent() && !headed) {
                places = List.of(carried.get());
                placeOrigin = Assertion.Origin.CONTEXT;
            }
        }
        List<DateMention> dates = statement.dates().stream()
                .filter(d -> !isAnachronism(d)
                        && (d.when().first().isPresent() || d.when().last().isPresent()))
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
        emit(words, statement, places, placeOrigin, dates, dateOrigin);
    }

    /** Whether a claim without a date is only mentioned in passing: by a noun, or without saying what, with whom or where to. */
    private static boolean isPassing(Statement statement, List<PlaceMention> places) {
        boolean says =
                !statement.people().isEmpty() || !statement.occasion().isEmpty() && statement.sense() != Sense.VISIT;
        boolean goes = statement.sense().travelWeight() >= 2;
        boolean broad = places.stream().allMatch(m -> m.place().orElseThrow().kind() == PlaceKind.COUNTRY);
        return statement.nominal()
                || statement.sense() == Sense.ATTEND
                || statement.sense() == Sense.HOLD
                || !goes && (!says || broad && statement.people().isEmpty() && statement.sense() == Sense.SPEECH);
    }

    /** "has previously visited" tells of another time. */
    private static boolean isHistory(Words words, Statement statement) {
        List<String> near = words.between(statement.at() - 4, statement.at());
        boolean before = near.contains("previously") || near.contains("formerly") || near.contains("once");
        boolean anniversary = statement.sense() == Sense.CEREMONY
                && words.between(statement.at(), statement.end()).stream()
                        .anyMatch(w -> w.equals("birthday") || w.equals("anniversary"));
        return before && statement.dates().isEmpty()
                || anniversary && statement.places().isEmpty();
    }

    /** ", honouring those who died" only says more of the statement before. */
    private static boolean isAside(List<Statement> all, int index) {
        Statement statement = all.get(index);
        boolean bare = statement.places().isEmpty()
                && statement.dates().isEmpty()
                && statement.people().isEmpty();
        return index > 0 && bare && !statement.nominal() && statement.tense() == VerbForm.Tense.ING;
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
        boolean passing = dates.isEmpty() && statement.mood() != Mood.CANCELLED && isPassing(statement, places);
        if (nothing || vague || visitsNowhere || passing) {
            used.addAll(statement.dates());
            return;
        }
        List<Person> people =
                statement.people().stream().filter(p -> !traveller.is(p)).toList();
        if (statement.sense() == Sense.MEETING) {
            people = statement.anaphor() && people.isEmpty() && sentenceNumber - lastMeeting <= 2 ? lastMet : people;
            lastMet = people;
            lastMeeting = sentenceNumber;
        }
        if (statement.subject().kind() == Subject.Kind.NAMED
                && !traveller.isAmong(statement.subject().people())) {
            people = new ArrayList<>(people);
            people.addAll(0, statement.subject().people());
        } else if (statement.subject().kind() == Subject.Kind.NAMED && statement.sense() == Sense.MEETING) {
            List<Person> companions = statement.subject().people().stream()
                    .filter(p -> !traveller.is(p))
                    .toList();
            people = new ArrayList<>(people);
            people.addAll(companions);
        }
        boolean present = statement.mood() != Mood.CANCELLED && statement.mood() != Mood.POSSIBLE;
        Draft draft = new Draft(
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
            Draft dated = dates.isEmpty()
                    ? draft
                    : draft.on(dates.get(Math.min(i, dates.size() - 1)), whens.get(i), dateOrigin);
            boolean several = places.size() > 1 && whens.get(i).day().isEmpty();
            if (places.isEmpty()) {
                add(dated.absent());
            }
            for (PlaceMention place : places) {
                Draft placed = dated.at(place, placeOrigin);
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
            state.at(places, words.sentence.paragraph());
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
            return state.inSchedule() ? state.placeBefore(words.sentence.paragraph()) : Optional.empty();
        }
        return state.placeBefore(words.sentence.paragraph())
                .or(() -> arrivedSince(statement) ? state.destination() : Optional.empty())
                .or(() -> isReportedHere(statement) ? dateline : Optional.empty());
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

    /** Under "JAPAN: Sunday" a plant in Georgia is what is talked of, not where; a move there would be. */
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

    private void remember(Statement statement, Words words) {
        if (statement.subject().kind() == Subject.Kind.NAMED) {
            List<Person> people = statement.subject().people();
            boolean mentioned = traveller.isAmong(words.people()) && !traveller.isAmong(people);
            lastPerson = mentioned ? lastPerson : people.get(people.size() - 1);
            if (traveller.isAmong(people)) {
                lastTraveller = sentenceNumber;
            }
        }
    }

    private boolean isOurs(Words words, List<Statement> all, int index) {
        Subject subject = all.get(index).subject();
        boolean recent = sentenceNumber - lastTraveller <= 2;
        boolean otherLast = lastPerson != null && !traveller.is(lastPerson);
        return switch (subject.kind()) {
            case NAMED -> traveller.isAmong(subject.people());
            case PRONOUN ->
                namesTraveller
                        && (!otherLast || traveller.isAmong(words.people()) && recent && !subjectBefore(all, index));
            case DESCRIPTION ->
                namesTraveller
                        && (traveller.titles().contains(subject.noun())
                                || fitsPlural(subject.noun())
                                || traveller.titles().contains("pope")
                                        && subject.noun().equals("pontiff")
                                || subject.noun().equals("leader") && recent && !otherLast);
            case TRIP -> namesTraveller;
            case IMPLICIT -> isImplicitlyOurs(words, all, index);
            case OTHER -> false;
        };
    }

    private boolean fitsPlural(String noun) {
        return traveller.plural()
                        && (noun.equals("couple")
                                || noun.equals("royals")
                                || noun.equals("pair")
                                || noun.equals("duo")
                                || noun.equals("highnesses")
                                || noun.equals("majesties"))
                || noun.equals("band")
                || noun.equals("group")
                || noun.equals("singer");
    }

    /** Whether somebody else is the subject of a statement before in the same sentence. */
    private boolean subjectBefore(List<Statement> all, int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (all.get(i).subject().kind() == Subject.Kind.NAMED) {
                return !traveller.isAmong(all.get(i).subject().people());
            }
        }
        return false;
    }

    private boolean isImplicitlyOurs(Words words, List<Statement> all, int index) {
        if (!namesTraveller) {
            return false;
        }
        if (StatementReader.isFragment(words.sentence) || state.inSchedule()) {
            return true;
        }
        for (int i = 0; i < all.size(); i++) {
            Subject other = all.get(i).subject();
            if (i != index
                    && (other.kind() == Subject.Kind.NAMED
                            || other.kind() == Subject.Kind.PRONOUN
                            || other.kind() == Subject.Kind.DESCRIPTION
                            || other.kind() == Subject.Kind.TRIP)) {
                return isOurs(words, all, i);
            }
        }
        return traveller.isAmong(words.people());
    }

    /** Dates of the sentence that no claim of the trip has used: history, deadlines, other people's moves. */
    private void related(Words words, List<Statement> statements) {
        for (DateMention date : words.dates) {
            boolean anachronism = isAnachronism(date);
            boolean dated = date.when().first().isPresent()
                    && date.type() == org.dateline.time.TimexType.DATE
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
            Draft draft = new Draft(words, sense, Mood.FACT, VerbForm.Tense.PAST, List.of(), "", false);
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
        return dates.stream().allMatch(d -> d.type() == org.dateline.time.TimexType.TIME)
                && state.headingDates().stream()
                        .anyMatch(h -> h.when().day().equals(dates.get(0).when().day()));
    }

    /** Whether a traveller can be said to be there: not in "Asia", nor in a sea. */
    private static boolean isStop(Place place) {
        return place.kind() != PlaceKind.SEA && place.country().isPresent();
    }

    private void add(Draft draft) {
        Claim claim = draft.claim(read.article.id(), published);
        boolean duplicate = assertions.stream().anyMatch(a -> a.claim().equals(claim));
        if (!duplicate) {
            assertions.add(new Assertion(
                    claim,
                    draft.ofTrip,
                    draft.present,
                    draft.dateOrigin,
                    draft.placeOrigin,
                    draft.conflict(),
                    published,
                    assertions.size(),
                    draft.occasion));
        }
    }

    /** A claim in the making. */
    private static final class Draft implements Cloneable {
        private final Words words;
        private final Sense sense;
        private final Mood mood;
        private final VerbForm.Tense tense;
        private final List<Person> people;
        private final String occasion;
        private boolean present;
        private boolean nominal;
        private boolean ofTrip = true;
        private @Nullable DateMention date;
        private When when = When.UNKNOWN;
        private Assertion.Origin dateOrigin = Assertion.Origin.NONE;
        private @Nullable PlaceMention place;
        private Assertion.Origin placeOrigin = Assertion.Origin.NONE;

        Draft(
                Words words,
                Sense sense,
                Mood mood,
                VerbForm.Tense tense,
                List<Person> people,
                String occasion,
                boolean present) {
            this.words = words;
            this.sense = sense;
            this.mood = mood;
            this.tense = tense;
            this.people = people;
            this.occasion = occasion;
            this.present = present;
        }

        private Draft copy() {
            try {
                return (Draft) clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }

        Draft nominal(boolean isNominal) {
            nominal = isNominal;
            return this;
        }

        Draft on(DateMention mention, When meant, Assertion.Origin origin) {
            Draft copy = copy();
            copy.date = mention;
            copy.when = meant;
            copy.dateOrigin = origin;
            return copy;
        }

        Draft at(PlaceMention mention, Assertion.Origin origin) {
            Draft copy = copy();
            copy.place = mention;
            copy.placeOrigin = origin;
            return copy;
        }

        Draft absent() {
            Draft copy = copy();
            copy.present = false;
            return copy;
        }

        Draft related() {
            Draft copy = copy();
            copy.ofTrip = false;
            copy.present = false;
            return copy;
        }

        Optional<DateConflict> conflict() {
            return date == null ? Optional.empty() : date.conflict();
        }

        Claim claim(String article, Optional<LocalDate> published) {
            Span span = words.sentence.span();
            return new Claim(
                    article,
                    span,
                    span.in(words.text),
                    sense.kind(),
                    Optional.empty(),
                    sense.kind() == EventKind.VISIT || sense.travelWeight() >= 3
                            ? List.of()
                            : people.stream().map(Person::name).distinct().toList(),
                    place == null ? Optional.empty() : place.place(),
                    place == null ? Optional.empty() : Optional.of(place.span()),
                    place == null ? Optional.empty() : Optional.of(place.text()),
                    when,
                    date == null ? Optional.empty() : Optional.of(date.span()),
                    date == null ? Optional.empty() : Optional.of(date.text()),
                    status(published),
                    occasion);
        }

        private Status status(Optional<LocalDate> published) {
            boolean past = !nominal && tense == VerbForm.Tense.PAST;
            boolean ahead = when.last().isPresent()
                    && published.isPresent()
                    && when.last().get().isAfter(published.get());
            boolean sameDay =
                    when.precision() != Precision.UNKNOWN && when.last().equals(published);
            return switch (mood) {
                case CANCELLED, DENIED -> Status.CANCELLED;
                case POSSIBLE -> Status.POSSIBLE;
                case PLANNED -> Status.PLANNED;
                case FACT ->
                    past
                            ? Status.HAPPENED
                            : ahead || published.isEmpty() && !sameDay && tense == VerbForm.Tense.PRESENT && nominal
                                    ? Status.PLANNED
                                    : Status.HAPPENED;
            };
        }
    }
}
