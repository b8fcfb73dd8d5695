package org.dateline.claim.context;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Clause;
import org.dateline.sentence.EnglishLexicon;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;
import org.dateline.time.DateMention;
import org.jspecify.annotations.Nullable;

/** What a reader has in mind while reading an article: under which heading, on which day and where the traveller is. */
public final class DiscourseState {
    private static final EnglishLexicon LISTS = EnglishLexicon.load();
    private static final int HEADING_REACH = 14;
    private static final int PLACE_REACH = 3;

    private List<DateMention> headingDates = List.of();
    private List<PlaceMention> headingPlaces = List.of();
    private boolean schedule;
    private int sinceHeading;
    private boolean inline;
    private int headingParagraph = -1;
    private @Nullable PlaceMention place;
    private int placeParagraph = -1;
    private @Nullable PlaceMention destination;
    private @Nullable DateMention leftOn;
    private @Nullable DateMention date;
    private int dateParagraph = -1;
    private int dateSentence = -1;
    private boolean dateSinceHeading;
    private boolean placeOnly;
    private @Nullable DatedPlace datedPlace;
    private int sentence;

    public void nextSentence(int paragraph) {
        sentence++;
        sinceHeading++;
        if (inline && paragraph != headingParagraph) {
            endSchedule();
            inline = false;
        }
    }

    /** The heading is the beginning of a sentence, and holds for the sentence's paragraph. */
    public void inline(int paragraph) {
        inline = true;
        headingParagraph = paragraph;
    }

    public void heading(List<DateMention> dates, List<PlaceMention> places) {
        inline = false;
        placePlanned = false;
        if (!dates.isEmpty()) {
            boolean placeAbove = places.isEmpty() && placeOnly && sinceHeading <= 1;
            headingDates = dates;
            headingPlaces = placeAbove ? headingPlaces : places;
            schedule = true;
            dateSinceHeading = false;
        } else {
            headingPlaces = places;
        }
        sinceHeading = 0;
        placeOnly = dates.isEmpty() && !places.isEmpty();
        if (places.size() == 1 && isSpot(places.get(0))) {
            place = places.get(0);
            destination = null;
        } else if (places.size() > 1) {
            place = null;
        } else if (places.size() == 1 && place != null && !sameCountry(place, places.get(0))) {
            place = null;
        }
    }

    /** A heading of another kind ends a schedule's day only where it stands for itself. */
    public void otherHeading() {
        if (!schedule) {
            headingDates = List.of();
            headingPlaces = List.of();
        }
    }

    public void endSchedule() {
        headingDates = List.of();
        headingPlaces = List.of();
        schedule = false;
    }

    /** Whether the line before was a heading with a day. */
    public boolean isDayAbove() {
        return schedule && sinceHeading <= 1 && !headingDates.isEmpty();
    }

    public boolean inSchedule() {
        return schedule && sinceHeading <= HEADING_REACH;
    }

    public List<DateMention> headingDates() {
        return inSchedule() ? headingDates : List.of();
    }

    /** The day of an item of a schedule: that of the heading; under a heading of several days, that of the item before. */
    public List<DateMention> scheduleDates() {
        boolean several = headingDates().size() > 1;
        return several && date != null && dateSinceHeading ? List.of(date) : headingDates();
    }

    /** Whether the sentence names a day that is none of the heading's. */
    public boolean isOfAnotherDay(SentenceTokens words) {
        return words.dates().stream().anyMatch(this::isOfAnotherDay);
    }

    /** Whether the date is a day that is none of the heading's. */
    public boolean isOfAnotherDay(DateMention date) {
        return date.form().isCalendarDay()
                && date.when().day().isPresent()
                && headingDates().stream().noneMatch(h -> h.days().overlaps(date.when()));
    }

    /**
     * Goes on with what a clause of the traveller tells.
     *
     * @param places those that it names itself
     */
    public void follow(ClauseAt at, List<PlaceMention> places) {
        Clause clause = at.clause();
        if (clause.mood() == Factuality.CANCELLED || clause.mood() == Factuality.POSSIBLE) {
            return;
        }
        boolean bare = clause.dates().isEmpty() && !inSchedule();
        if (clause.sense() == PredicateClass.DEPARTURE) {
            if (!bare) {
                place = null;
                leavingFor(clause.destinations(), clause.dates().isEmpty() ? scheduleDates() : clause.dates());
            }
            return;
        }
        boolean history = bare
                && clause.mood() == Factuality.FACT
                && at.words().between(clause.at(), clause.end() + 1).stream()
                        .anyMatch(word -> LISTS.is("another time", word)); // "has been to Lima twice"
        boolean mentioned = history || clause.nominal() && bare;
        boolean sure = clause.mood() == Factuality.FACT || clause.mood() == Factuality.PLANNED;
        if (!mentioned && (sure || inSchedule())) {
            boolean planned =
                    clause.mood() == Factuality.PLANNED || clause.nominal() && clause.sense() == PredicateClass.VISIT;
            at(isRoute(places) ? List.of() : places, at.paragraph(), planned);
        }
    }

    /** "Will travel to Peru, Chile and Bolivia": in none of them until that is told. */
    private static boolean isRoute(List<PlaceMention> places) {
        return places.stream()
                        .flatMap(mention -> mention.place().flatMap(Place::country).stream())
                        .distinct()
                        .count()
                > 2;
    }

    /** The places of the heading in force. */
    public List<PlaceMention> headingPlaces() {
        return headingPlaces;
    }

    /** The country or region that the heading names, by which places elsewhere are no whereabouts. */
    public Optional<Place> headingArea() {
        return headingPlaces.size() == 1 && sinceHeading <= HEADING_REACH
                ? headingPlaces.get(0).place()
                : Optional.empty();
    }

    public boolean headingNamesSeveral() {
        return inSchedule() && headingPlaces.size() > 1;
    }

    /** @param planned whether the traveller is only to be there */
    public void at(List<PlaceMention> places, int paragraph, boolean planned) {
        placePlanned = places.isEmpty() ? placePlanned : planned;
        for (PlaceMention mention : places) {
            boolean refines = place == null || isSpot(mention) || !sameCountry(place, mention);
            if (refines) {
                place = mention;
                placeParagraph = paragraph;
                placeSentence = sentence;
                destination = null;
            }
        }
    }

    private int placeSentence = -1;
    private boolean placePlanned;
    private @Nullable PlaceMention lastNamed;

    /** The place that a sentence names first. */
    public void named(PlaceMention mention) {
        lastNamed = mention;
    }

    /** The place that a sentence before named, wherever the traveller is: what "there" means. */
    public Optional<PlaceMention> lastNamed() {
        return Optional.ofNullable(lastNamed);
    }

    private void leavingFor(List<PlaceMention> destinations, List<DateMention> day) {
        leftOn = day.isEmpty() ? null : day.get(0);
        if (!destinations.isEmpty()) {
            destination = destinations.get(0);
        }
    }

    public void on(DateMention mention, int paragraph, List<PlaceMention> places) {
        datedPlace = places.isEmpty() ? null : new DatedPlace(places.get(0), mention);
        date = mention;
        dateSinceHeading = true;
        dateParagraph = paragraph;
        dateSentence = sentence;
    }

    /** The day told of last, in whatever sentence. */
    public Optional<LocalDate> lastDay() {
        return date == null ? Optional.empty() : date.when().day();
    }

    /** The day told of in one of the sentences just before. */
    public Optional<LocalDate> dayBefore() {
        return sentence - dateSentence <= PLACE_REACH ? lastDay() : Optional.empty();
    }

    /** The day that the sentence before in the same paragraph told of. */
    public Optional<DateMention> dateBefore(int paragraph) {
        return date != null && dateParagraph == paragraph && sentence - dateSentence == 1
                ? Optional.of(date)
                : Optional.empty();
    }

    /** Whether the places are of the country that the sentence with the last date told of, or it told of none. */
    public boolean fitsDated(List<PlaceMention> places) {
        return datedPlace == null || datedPlace.isCountryOf(places);
    }

    /** Whether the traveller was told to be at the place on a day too far from all of these for one stay. */
    public boolean isOfOtherDays(PlaceMention mention, List<DateMention> days) {
        return datedPlace != null && datedPlace.isOfOtherDays(mention, days);
    }

    /**
     * Where the traveller is, as told before: in a schedule the last place, in prose that of the sentences just before.
     *
     * @param told whether it is for what has happened, to which a plan told before says nothing
     */
    public Optional<PlaceMention> placeBefore(int paragraph, boolean told) {
        if (place == null || told && placePlanned && !inSchedule()) {
            return Optional.empty();
        }
        boolean near = placeParagraph == paragraph || sentence - placeSentence <= PLACE_REACH;
        return inSchedule() || near ? Optional.of(place) : Optional.empty();
    }

    /** Where the traveller was told to be last, however long ago in the text. */
    public Optional<PlaceMention> lastPlace() {
        return Optional.ofNullable(place);
    }

    /** Whether the traveller is known to be in another country. */
    public boolean isKnownElsewhere(Place other) {
        return place != null
                && destination == null
                && place.place().isPresent()
                && !place.place().get().sameCountry(other);
    }

    /** Where the traveller has set out for, on a day before this one or where the arrival is told. */
    public Optional<PlaceMention> destination() {
        return Optional.ofNullable(destination);
    }

    public boolean leftToday(List<DateMention> today) {
        DateMention left = leftOn;
        return left != null
                && today.stream()
                        .anyMatch(d -> d.when().day().equals(left.when().day()));
    }

    private static boolean isSpot(PlaceMention mention) {
        return mention.place()
                .map(p -> p.kind() == PlaceKind.CITY || p.kind() == PlaceKind.VENUE)
                .orElse(false);
    }

    private static boolean sameCountry(PlaceMention one, PlaceMention two) {
        return one.place().isPresent()
                && two.place().isPresent()
                && one.place().get().sameCountry(two.place().get());
    }
}
