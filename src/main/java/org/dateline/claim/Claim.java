package org.dateline.claim;

import java.util.List;
import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.place.Place;
import org.dateline.time.When;

/**
 * What one sentence states: who does what, with whom, where, when, and how sure.
 *
 * @param article the article's id
 * @param span the sentence in the article's text
 * @param quote the sentence as written
 * @param subject who does it, where that is known
 * @param dateSpan where the date stands in the article; it may be in an earlier sentence or heading
 * @param placeSpan the same for the place
 * @param titleHint a short active title from the claim's own words
 */
public record Claim(
        String article,
        Span span,
        String quote,
        EventKind kind,
        Optional<String> subject,
        List<String> participants,
        Optional<Place> place,
        Optional<Span> placeSpan,
        Optional<String> placeText,
        When when,
        Optional<Span> dateSpan,
        Optional<String> dateText,
        Status status,
        String titleHint) {
    public Claim {
        participants = List.copyOf(participants);
    }

    /** Asked very often, and quicker than what Java makes for a record. */
    @Override
    public int hashCode() {
        return (article.hashCode() * 31 + span.hashCode()) * 31 + titleHint.hashCode();
    }

    /** What a person says that words state which nobody read so. */
    public static Claim byHand(
            String article,
            Span span,
            String quote,
            EventKind kind,
            List<String> participants,
            Optional<Place> place,
            When when,
            Status status) {
        return new Claim(
                article,
                span,
                quote,
                kind,
                Optional.empty(),
                participants,
                place,
                Optional.empty(),
                Optional.empty(),
                when,
                Optional.empty(),
                Optional.empty(),
                status,
                "");
    }

    /** The same claim, of a place around or within its own. */
    public Claim withPlace(Place other) {
        return new Claim(
                article,
                span,
                quote,
                kind,
                subject,
                participants,
                Optional.of(other),
                placeSpan,
                placeText,
                when,
                dateSpan,
                dateText,
                status,
                titleHint);
    }

    /** The same claim, of another day. */
    public Claim withWhen(When other) {
        return new Claim(
                article,
                span,
                quote,
                kind,
                subject,
                participants,
                place,
                placeSpan,
                placeText,
                other,
                dateSpan,
                dateText,
                status,
                titleHint);
    }

    /**
     * The same claim with another sentence of the article for it, and of another day.
     *
     * @param text the article's
     * @param placeThere where the sentence names the place, if it does
     */
    public Claim toldBy(String text, Span sentence, Optional<Span> placeThere, When day) {
        return new Claim(
                article,
                sentence,
                sentence.in(text),
                kind,
                subject,
                participants,
                place,
                placeThere,
                placeText,
                day,
                Optional.empty(),
                Optional.empty(),
                status,
                titleHint);
    }

    /**
     * The same claim, as another article has it word by word.
     *
     * @param text of the other article, in which the spans are
     */
    public Claim in(String other, String text, Span sentence, Optional<Span> placeThere, Optional<Span> dateThere) {
        return new Claim(
                other,
                sentence,
                sentence.in(text),
                kind,
                subject,
                participants,
                place,
                placeThere,
                placeThere.map(at -> at.in(text)),
                when,
                dateThere,
                dateThere.map(at -> at.in(text)),
                status,
                titleHint);
    }
}
