package org.dateline.decision.file;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.decision.Act;
import org.dateline.decision.Source;
import org.dateline.decision.Spot;
import org.dateline.decision.Target;
import org.dateline.event.Correction;
import org.dateline.place.PlaceKind;
import org.dateline.time.EdtfReader;
import org.dateline.time.When;

/** Reads what is decided. */
final class ActFields {
    private static final String VALUE = "value";
    private static final String OF = "of";
    private static final Pattern HOUR = Pattern.compile("\\d{2}:\\d{2}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private final Fields fields;
    private final List<String> unknown = new ArrayList<>();

    ActFields(Fields fields) {
        this.fields = fields;
    }

    Act act(Correction.Kind kind) throws Wrong {
        return switch (kind) {
            case DAY -> new Act.SetDay(of(), when(fields, VALUE));
            case TIME -> new Act.SetTime(of(), fields.has(VALUE) ? Optional.of(hour()) : Optional.empty());
            case PLACE -> new Act.SetPlace(of(), spot(fields.object(VALUE)));
            case STATUS -> new Act.SetStatus(of(), fields.oneOf(VALUE, Status.class));
            case KIND -> new Act.SetKind(of(), fields.oneOf(VALUE, EventKind.class));
            case TITLE -> new Act.SetTitle(of(), fields.text(VALUE, Limits.NAME));
            case PARTICIPANTS -> new Act.SetParticipants(of(), fields.texts(VALUE, Limits.PARTICIPANTS));
            case TRIP -> new Act.SetPart(of(), fields.truth(VALUE));
            case READING -> new Act.ChooseReading(of(), fields.text(VALUE, Limits.NAME));
            case CONFIRM -> confirm();
            case MERGE -> new Act.Merge(of(), QuotationFields.target(fields, "with", unknown));
            case SPLIT -> new Act.Split(of());
            case ADD -> event(fields.object("event"));
            case NOTE -> note();
            case HIDE -> new Act.Hide(of());
            case HIDE_ARTICLE -> new Act.HideArticle(fields.text("article", Limits.NAME));
            case HIDE_PICTURE -> new Act.HidePicture(fields.text("article", Limits.NAME));
            case TRAVELLER -> new Act.NameTraveller(fields.text(VALUE, Limits.NAME));
            case NAME -> new Act.NameTrip(fields.text(VALUE, Limits.NAME));
            case ORDER -> new Act.OrderTrip((int) fields.whole(VALUE, 1, Integer.MAX_VALUE));
            case UNDO -> new Act.Undo(fields.text("decision", Limits.ID));
        };
    }

    /** Fields within it that nobody asked for. */
    List<String> unknown() {
        return unknown;
    }

    private Target of() throws Wrong {
        return QuotationFields.target(fields, OF, unknown);
    }

    private static When when(Fields from, String name) throws Wrong {
        return from.value(
                name,
                text -> text.equals("unknown") ? Optional.of(When.UNKNOWN) : EdtfReader.read(text),
                "a day as 2025-10-28, a minute as 2025-10-28T14:30, a month as 2025-10, days as 2025-10-28/2025-10-30,"
                        + " or unknown");
    }

    private LocalTime hour() throws Wrong {
        return fields.value(
                VALUE,
                text -> {
                    try {
                        return HOUR.matcher(text).matches() ? Optional.of(LocalTime.parse(text)) : Optional.empty();
                    } catch (DateTimeException e) {
                        return Optional.empty();
                    }
                },
                "an hour as 14:30, or null for none");
    }

    private Spot spot(Fields place) throws Wrong {
        Spot spot = place.has("geonameid")
                ? new Spot.Known(place.whole("geonameid", 1, Integer.MAX_VALUE))
                : new Spot.Point(
                        place.text("name", Limits.NAME),
                        place.number("lat", 90),
                        place.number("lon", 180),
                        place.has("kind") ? place.oneOf("kind", PlaceKind.class) : PlaceKind.VENUE,
                        country(place),
                        place.findText("city", Limits.NAME),
                        zone(place));
        unknown.addAll(place.unknown());
        return spot;
    }

    private static Optional<String> country(Fields place) throws Wrong {
        return place.has("country")
                ? Optional.of(place.value(
                        "country",
                        text -> Optional.of(text).filter(t -> COUNTRY.matcher(t).matches()),
                        "its code, as KR"))
                : Optional.empty();
    }

    private static Optional<String> zone(Fields place) throws Wrong {
        return place.has("timezone")
                ? Optional.of(place.value(
                        "timezone",
                        text -> Optional.of(text).filter(ZoneId.getAvailableZoneIds()::contains),
                        "a zone, as Asia/Seoul"))
                : Optional.empty();
    }

    private Act confirm() throws Wrong {
        Target of = of();
        if (!fields.has(VALUE)) {
            return new Act.Confirm(of, Optional.empty(), Optional.empty(), Optional.empty());
        }
        Fields values = fields.object(VALUE);
        Act confirm = new Act.Confirm(
                of,
                values.has("day") ? Optional.of(when(values, "day")) : Optional.empty(),
                values.has("place") ? Optional.of(spot(values.object("place"))) : Optional.empty(),
                values.has("status") ? Optional.of(values.oneOf("status", Status.class)) : Optional.empty());
        unknown.addAll(values.unknown());
        return confirm;
    }

    private Act note() throws Wrong {
        String text = fields.text(VALUE, Limits.REASON);
        return fields.has(OF) ? new Act.AddNote(of(), text) : new Act.NoteTrip(text);
    }

    private Act event(Fields event) throws Wrong {
        Act add = new Act.AddEvent(
                event.findText("title", Limits.NAME),
                event.oneOf("kind", EventKind.class),
                when(event, "day"),
                event.oneOf("status", Status.class),
                event.has("place") ? Optional.of(spot(event.object("place"))) : Optional.empty(),
                event.has("participants") ? event.texts("participants", Limits.PARTICIPANTS) : List.of(),
                !event.has("trip") || event.truth("trip"),
                source(fields.object("source")));
        unknown.addAll(event.unknown());
        return add;
    }

    private Source source(Fields source) throws Wrong {
        if (source.has("article")) {
            return new Source.Words(QuotationFields.quotation(source, unknown));
        }
        Source elsewhere = new Source.Elsewhere(
                source.text("title", Limits.NAME),
                source.findText("publisher", Limits.NAME),
                source.has("url") ? Optional.of(address(source)) : Optional.empty(),
                source.has("published") ? Optional.of(day(source)) : Optional.empty(),
                source.text("quote", Limits.QUOTE));
        unknown.addAll(source.unknown());
        return elsewhere;
    }

    private static LocalDate day(Fields source) throws Wrong {
        return source.value(
                "published",
                text -> EdtfReader.read(text).filter(When.Day.class::isInstance).flatMap(When::day),
                "a day as 2025-10-28");
    }

    private static String address(Fields source) throws Wrong {
        String url = source.text("url", Limits.URL);
        String start = url.toLowerCase(Locale.ROOT);
        try {
            URI address = URI.create(url);
            if (address.getHost() != null && (start.startsWith("https://") || start.startsWith("http://"))) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            throw source.wrong("url", "is no address; write one that begins with https:// or http://");
        }
        throw source.wrong("url", "is no web address; write one that begins with https:// or http://");
    }
}
