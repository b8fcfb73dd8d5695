package org.dateline.web.view;

import java.util.Locale;
import java.util.Optional;
import org.dateline.article.Published;
import org.dateline.event.Conflict;
import org.dateline.event.EventKind;
import org.dateline.event.Status;
import org.dateline.place.Place;

/** The interface's words for the values of the model. */
final class Words {
    /** Letters that a heading or a label shows at most; the whole stands in the text. */
    static final int TITLE = 160;

    private Words() {}

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static String kind(EventKind kind) {
        return switch (kind) {
            case DEPARTURE -> "Departure";
            case ARRIVAL -> "Arrival";
            case TRAVEL -> "Travel";
            case MEETING -> "Meeting";
            case SUMMIT -> "Summit";
            case SIGNING -> "Signing";
            case CEREMONY -> "Ceremony";
            case MEAL -> "Meal";
            case SPEECH -> "Speech";
            case VISIT -> "Visit";
            case OTHER -> "Event";
        };
    }

    static String status(Status status) {
        return switch (status) {
            case HAPPENED -> "Happened";
            case PLANNED -> "Planned";
            case POSSIBLE -> "Possible";
            case CANCELLED -> "Cancelled";
        };
    }

    static String conflict(Conflict.Kind kind) {
        return switch (kind) {
            case WEEKDAY -> "Weekday and date disagree";
            case SOURCES -> "Sources disagree";
            case ANACHRONISM -> "A year that can’t be meant";
            case TRAVEL -> "Two places at once";
        };
    }

    static String published(Published published) {
        return published
                .date()
                .map(date ->
                        DateText.range(date, date) + (published.from() == Published.From.INFERRED ? ", inferred" : ""))
                .orElse("not dated");
    }

    /** {@code Kuala Lumpur, Malaysia}; a country is not named twice. */
    static String place(Place place) {
        String name = shorten(place.name(), TITLE);
        String city = place.city()
                .filter(c -> !c.equals(place.name()))
                .map(c -> ", " + c)
                .orElse("");
        return country(place.country())
                .filter(c -> !c.equals(place.name()))
                .map(c -> name + city + ", " + c)
                .orElse(name + city);
    }

    static Optional<String> country(Optional<String> code) {
        return code.map(c -> new Locale.Builder().setRegion(c).build().getDisplayCountry(Locale.ENGLISH));
    }

    static String count(int n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }

    /** Cuts between letters, so that a pair of surrogates stays whole. */
    static String shorten(String text, int letters) {
        if (text.codePointCount(0, text.length()) <= letters) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, letters - 1)).stripTrailing() + "…";
    }

    /** The address when it is one that a reader may follow: http or https. */
    static Optional<String> link(Optional<String> url) {
        return url.filter(u -> {
            String lower = u.strip().toLowerCase(Locale.ROOT);
            return lower.startsWith("https://") || lower.startsWith("http://");
        });
    }
}
