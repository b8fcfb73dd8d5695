package org.dateline.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.time.DateMention;

/**
 * Where and when a report was written, and what that says of what it tells.
 *
 * @param published the day of publication
 * @param written the place of its dateline
 * @param ownDate the date of its dateline, which dates nothing that it tells
 */
record Report(Optional<LocalDate> published, Optional<PlaceMention> written, Optional<DateMention> ownDate) {
    private static final int OPENING_PARAGRAPHS = 5;

    static Report of(ReadArticle read) {
        return new Report(read.article.published().date(), Dateline.place(read), Dateline.date(read));
    }

    /** "Lima: Miller arrives in Peru on Monday", told on that day: she is in Lima. */
    PlaceMention atDateline(PlaceMention mention, Statement statement) {
        Place place = mention.place().orElseThrow();
        Optional<Place> here = written.flatMap(PlaceMention::place);
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
        return inside && now ? written.get() : mention;
    }

    /** News of the day of publication, or of the day before, is mostly from where the report was written. */
    boolean isReportedHere(Statement statement) {
        boolean told =
                statement.mood() == Mood.FACT && !statement.nominal() && statement.tense() == VerbForm.Tense.PAST;
        return told
                && published.isPresent()
                && statement.dates().stream()
                        .flatMap(d -> d.when().day().stream())
                        .anyMatch(day -> !day.isAfter(published.get())
                                && !day.isBefore(published.get().minusDays(1)));
    }

    /** "Lima, April 3 – She arrived on Sunday": the first date is the report's; unless the line holds nothing else. */
    boolean isOfDateline(Words words, DateMention date) {
        return ownDate.equals(Optional.of(date))
                && words.size() > words.tokenAt(date.span().end()) + 4;
    }

    /** Whether the sentence is a report's first, behind its dateline: no heading, though it opens with a day. */
    boolean opens(Words words) {
        return ownDate.filter(date -> isOfDateline(words, date)
                        && words.dates.contains(date)
                        && !words.word(words.tokenAt(date.span().end())).equals(":"))
                .isPresent();
    }

    /** What a report opens with, told of the country that it was written in, is news of the day of publication. */
    boolean isNewsOfTheDay(
            Words words,
            Statement statement,
            List<PlaceMention> places,
            Assertion.Origin placeOrigin,
            List<DateMention> dates,
            boolean inSchedule) {
        boolean undated = dates.isEmpty() && published.isPresent() && !inSchedule;
        boolean told = statement.mood() == Mood.FACT && !statement.nominal() && placeOrigin == Assertion.Origin.OWN;
        boolean opening = words.sentence.paragraph() <= OPENING_PARAGRAPHS
                && words.dates.stream().allMatch(d -> d.when().day().isEmpty() || isOfDateline(words, d));
        boolean here = written.flatMap(PlaceMention::place).isPresent()
                && places.stream()
                        .allMatch(m -> m.place()
                                .orElseThrow()
                                .sameCountry(written.get().place().orElseThrow()));
        boolean finite = statement.tense() == VerbForm.Tense.PAST || statement.tense() == VerbForm.Tense.PRESENT;
        return undated
                && told
                && opening
                && here
                && finite
                && !places.isEmpty()
                && statement.sense().isPresence();
    }
}
