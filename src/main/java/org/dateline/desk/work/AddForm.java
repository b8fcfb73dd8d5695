package org.dateline.desk.work;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.decision.Act;
import org.dateline.decision.Quotation;
import org.dateline.decision.Source;
import org.dateline.decision.Spot;
import org.dateline.time.When;

/** Makes an event of the form for one that no article was read to tell of. */
public final class AddForm {
    private final Draft draft;
    private final FormFields fields;

    public AddForm(Draft draft, FormFields fields) {
        this.draft = draft;
        this.fields = fields;
    }

    /** Empty where something is wrong or missing, which the fields tell. */
    public Optional<Act> event() {
        Optional<EventKind> kind = fields.oneOf("kind", EventKind.class);
        Optional<Status> status = fields.oneOf("status", Status.class);
        Optional<When> when = when();
        Optional<Spot> place = fields.spot(EventForm.PLACE, EventForm.PLACE_NAME, EventForm.PLACE_AT);
        List<String> names = fields.names("participants");
        Optional<Source> source = source();
        if (!fields.faults().isEmpty() || kind.isEmpty() || status.isEmpty() || when.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Act.AddEvent(
                fields.find("title"),
                kind.get(),
                when.get(),
                status.get(),
                place,
                names,
                !fields.text("part").equals("no"),
                source.get()));
    }

    private Optional<When> when() {
        Optional<When> day = fields.when("day");
        return fields.hour("time")
                .map(hour -> day.flatMap(When::day).map(date -> (When) When.at(date, hour)))
                .orElse(day);
    }

    /** Words of one of the articles, or a source of its own. */
    private Optional<Source> source() {
        String quote = fields.need("quote", "say in the source's words what it tells");
        Optional<String> article = fields.find("article");
        if (article.isPresent()) {
            return words(article.get(), quote);
        }
        String title = fields.need("source", "say where it is from, or choose an article");
        Optional<String> url = fields.find("url");
        if (url.isPresent() && !url.get().toLowerCase(Locale.ROOT).matches("https?://[^/].*")) {
            fields.fault("url", "a web address begins with http:// or https://");
        }
        return quote.isEmpty() || title.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Source.Elsewhere(title, fields.find("publisher"), url, fields.day("published"), quote));
    }

    private Optional<Source> words(String article, String quote) {
        boolean there = draft.read().flatMap(trip -> trip.findReading(article)).isPresent();
        if (!there) {
            fields.fault("article", "choose one of the articles");
        }
        return there && !quote.isEmpty()
                ? Optional.of(
                        new Source.Words(new Quotation(article, OptionalInt.empty(), quote, "", "", Optional.empty())))
                : Optional.empty();
    }
}
