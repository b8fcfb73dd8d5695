package org.dateline.export;

import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.event.Claim;
import org.dateline.event.Conflict;
import org.dateline.event.Event;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;

/** An event in words, for formats that are read and not drawn. */
final class EventText {
    private EventText() {}

    /** Status, people, conflicts, and each statement with its source; paragraphs parted by an empty line. */
    static String describe(Event event, Sources sources) {
        StringBuilder text = new StringBuilder(status(event));
        if (!event.participants().isEmpty()) {
            text.append("\nWith: ").append(String.join(", ", event.participants()));
        }
        for (Conflict conflict : event.conflicts()) {
            text.append("\n\nIn doubt: ").append(conflict.message());
        }
        for (Claim claim : event.claims()) {
            text.append("\n\n\u201C")
                    .append(claim.quote().strip())
                    .append("\u201D\n\u2014 ")
                    .append(sources.name(claim.article()));
        }
        return text.toString();
    }

    /** "Planned. Date: 28 October 2025." */
    static String status(Event event) {
        String name = Notation.name(event.status());
        String status = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        String part = event.related() ? " Not part of the trip." : "";
        return status + ". Date: " + WhenText.of(event.when()) + "." + part;
    }

    /** "The Example Times, “Leaders meet” (2025-10-26)". */
    static String source(Article article) {
        StringBuilder text = new StringBuilder();
        article.source().ifPresent(source -> text.append(source).append(", "));
        text.append('\u201C').append(article.displayTitle()).append('\u201D');
        article.published()
                .date()
                .ifPresent(date -> text.append(" (").append(date).append(')'));
        return text.toString();
    }

    /** Whether the address may be linked: http or https, and nothing that runs. */
    static boolean isWebAddress(String url) {
        String start = url.toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://");
    }

    /** "Kuala Lumpur, Malaysia"; a country or sea by its own name. */
    static String placeName(Place place) {
        StringBuilder text = new StringBuilder(place.name());
        place.city()
                .filter(city -> !city.equals(place.name()))
                .ifPresent(city -> text.append(", ").append(city));
        if (place.kind() != PlaceKind.COUNTRY) {
            place.country()
                    .map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH))
                    .filter(name -> !name.isEmpty())
                    .ifPresent(name -> text.append(", ").append(name));
        }
        return text.toString();
    }
}
