package org.dateline.claim.context;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.claim.Grounded;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.sentence.Clause;
import org.dateline.sentence.Factuality;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.PredicateClass;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.VerbForm;
import org.dateline.sentence.Word;
import org.dateline.time.DateMention;
import org.dateline.time.PublicationDates;

/**
 * Where and when a report was written, and what that says of what it tells.
 *
 * @param published the day of which it is news: that of its dateline, or of publication; none of a history, which tells of nothing
 *     that was news on that day
 * @param written the place of its dateline
 * @param ownDate the date of its dateline, which dates nothing that it tells
 * @param heading where it was spoken, of a transcript
 * @param digest whether it tells a day's news on many matters, each in an item of its own
 * @param looksBack whether it tells of a journey that is over
 */
public record DatelineContext(
        Optional<LocalDate> published,
        Optional<PlaceMention> written,
        Optional<DateMention> ownDate,
        Optional<TranscriptHeading> heading,
        boolean digest,
        boolean looksBack) {
    private static final int OPENING_PARAGRAPHS = 5;

    /** @param digest whether the article is a digest */
    public static DatelineContext of(ParsedArticle read, boolean digest) {
        Optional<TranscriptHeading> heading = TranscriptHeading.of(read);
        Optional<PlaceMention> spoken =
                heading.filter(there -> !there.enRoute()).map(TranscriptHeading::place);
        Optional<DateMention> ownDate = DatelineLine.date(read);
        return new DatelineContext(
                read.article()
                        .published()
                        .date()
                        .filter(day -> !read.isRetrospect())
                        .map(day -> written(read, ownDate, day)),
                spoken.or(() -> DatelineLine.place(read)),
                ownDate,
                heading,
                digest,
                JourneyOver.isTold(read));
    }

    /** The dateline's day, where that is a little before the day of publication. */
    private static LocalDate written(ParsedArticle read, Optional<DateMention> ownDate, LocalDate published) {
        return ownDate.filter(read.dates()::contains)
                .map(date -> PublicationDates.written(
                        read.article(),
                        read.dates().stream().map(DateMention::span).toList(),
                        read.dates().indexOf(date),
                        date.when().day(),
                        published))
                .orElse(published);
    }

    /** "Lima: Miller arrives in Peru on Monday", told on that day: she is in Lima. */
    public PlaceMention atDateline(PlaceMention mention, Clause clause) {
        Place place = mention.place().orElseThrow();
        Optional<Place> here = written.flatMap(PlaceMention::place);
        boolean inside = place.kind() == PlaceKind.COUNTRY
                && here.isPresent()
                && here.get().kind() == PlaceKind.CITY
                && here.get().sameCountry(place)
                && clause.sense() != PredicateClass.DEPARTURE;
        boolean now = published.isPresent()
                && clause.mood() == Factuality.FACT
                && clause.dates().stream()
                        .flatMap(d -> d.when().day().stream())
                        .anyMatch(day ->
                                Math.abs(day.toEpochDay() - published.get().toEpochDay()) <= 1);
        return inside && now ? written.get() : mention;
    }

    /** News of the day of publication, or of the day before, is mostly from where the report was written. */
    public boolean isReportedHere(Clause clause) {
        boolean told = clause.mood() == Factuality.FACT && !clause.nominal() && clause.tense() == VerbForm.Tense.PAST;
        return told
                && published.isPresent()
                && clause.dates().stream()
                        .flatMap(d -> d.when().day().stream())
                        .anyMatch(day -> !day.isAfter(published.get())
                                && !day.isBefore(published.get().minusDays(1)));
    }

    /** "Lima, April 3 – She arrived on Sunday": the first date is the report's; unless the line holds nothing else. */
    public boolean isOfDateline(SentenceTokens words, DateMention date) {
        return ownDate.equals(Optional.of(date))
                && words.size() > words.tokenAt(date.span().end()) + 4;
    }

    /** "LIMA, Peru – She spoke on Sunday": whether the place is the dateline's, or the country behind it. */
    public boolean isOfDateline(SentenceTokens words, PlaceMention place) {
        int before = words.tokenAt(place.span().start()) - 1;
        PlaceMention inner = words.is(before, Word.COMMA) ? words.place(before - 1) : null;
        return written.filter(here -> here.equals(place) || here.equals(inner)).isPresent();
    }

    /** Whether the sentence is a report's first, behind its dateline: no heading, though it opens with a day. */
    public boolean opens(SentenceTokens words) {
        return ownDate.filter(date -> isOfDateline(words, date)
                        && words.dates().contains(date)
                        && !words.is(words.tokenAt(date.span().end()), Word.COLON))
                .isPresent();
    }

    /** What a report opens with, told of the country that it was written in, is news of the day of publication. */
    public boolean isNewsOfTheDay(
            SentenceTokens words,
            Clause clause,
            Grounded<PlaceMention> found,
            List<DateMention> dates,
            boolean inSchedule) {
        List<PlaceMention> places = found.values();
        boolean undated = dates.isEmpty() && published.isPresent() && !inSchedule;
        boolean told = clause.mood() == Factuality.FACT && clause.isTold() && found.isOwn();
        boolean opening = words.sentence().paragraph() <= OPENING_PARAGRAPHS
                && words.dates().stream().allMatch(d -> d.when().day().isEmpty() || isOfDateline(words, d));
        boolean here = written.flatMap(PlaceMention::place).isPresent()
                && places.stream()
                        .allMatch(m -> m.place()
                                .orElseThrow()
                                .sameCountry(written.get().place().orElseThrow()));
        boolean finite = clause.tense() == VerbForm.Tense.PAST || clause.tense() == VerbForm.Tense.PRESENT;
        return undated
                && told
                && opening
                && here
                && finite
                && !places.isEmpty()
                && clause.sense().isPresence();
    }
}
