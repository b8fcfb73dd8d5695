package org.dateline.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.claim.Claim;
import org.dateline.event.Conflict;
import org.dateline.event.Correction;
import org.dateline.event.Event;
import org.dateline.pipeline.Trip;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.time.When;

/** An event in words, for formats that are read and not drawn. */
public final class EventText {
    /** Google Calendar keeps 8,192 letters of a description; the rest is room for what is told of the rest. */
    private static final int DESCRIPTION_LETTERS = 8_000;

    private static final int QUOTE_LETTERS = 1_000;
    private static final int NAME_LETTERS = 200;

    /** Of a plan whose day is past. */
    static final String PUT_TOGETHER =
            "No statement gives both this day and this place; they were put together from several";

    static final String UNCONFIRMED = "no later article confirms it";

    private EventText() {}

    /**
     * Status, people, conflicts, and each statement with its source; paragraphs parted by an empty line. What would make
     * it longer than calendars take is cut and counted.
     */
    static String describe(Event event, Sources sources) {
        StringBuilder text = new StringBuilder(status(event));
        if (!event.participants().isEmpty()) {
            text.append("\nWith: ").append(names(event));
        }
        for (Correction correction : event.corrections()) {
            text.append("\n\n").append(cut(CorrectionText.of(correction), QUOTE_LETTERS));
        }
        for (Conflict conflict : event.conflicts()) {
            text.append("\n\nIn doubt: ").append(ConflictText.of(conflict));
        }
        int told = 0;
        for (Claim claim : event.claims()) {
            String statement = "\n\n\u201C" + cut(claim.quote().strip(), QUOTE_LETTERS) + "\u201D\n\u2014 "
                    + sources.name(claim.article());
            if (told > 0 && text.length() + statement.length() > DESCRIPTION_LETTERS) {
                int left = event.claims().size() - told;
                text.append("\n\n\u2026 and ")
                        .append(left)
                        .append(left == 1 ? " more statement." : " more statements.");
                break;
            }
            text.append(statement);
            told++;
        }
        return text.toString();
    }

    private static String names(Event event) {
        return cut(
                event.participants().stream()
                        .map(name -> cut(name, NAME_LETTERS))
                        .collect(Collectors.joining(", ")),
                QUOTE_LETTERS);
    }

    /** At most so many letters: {@code cut("Kuala Lumpur", 6)} gives {@code "Kuala…"}. */
    static String cut(String text, int letters) {
        if (text.codePointCount(0, text.length()) <= letters) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, letters - 1)).stripTrailing() + "\u2026";
    }

    /** "Planned. Date: 28 October 2025." */
    static String status(Event event) {
        String name = Notation.name(event.status());
        String status = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        String part = event.related() ? " Not part of the trip." : "";
        String apart = event.isPutTogether() ? " " + PUT_TOGETHER + "." : "";
        return status + ". Date: " + WhenText.of(event.when()) + "." + part + apart;
    }

    /** "As told by articles up to 26 October 2025."; empty where no article tells its day. */
    static Optional<String> asOf(Trip trip) {
        return trip.asOf().map(day -> "As told by articles up to " + WhenText.of(When.of(day)) + ".");
    }

    /** "The Example Times, “Leaders meet” (2025-10-26)". */
    static String source(Article article) {
        StringBuilder text = new StringBuilder();
        article.source()
                .ifPresent(source -> text.append(cut(source, NAME_LETTERS)).append(", "));
        text.append('\u201C').append(cut(article.displayTitle(), NAME_LETTERS)).append('\u201D');
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
    public static String placeName(Place place) {
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
