package org.dateline.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.claim.EventKind;
import org.dateline.place.Place;
import org.dateline.time.When;

/**
 * Ids of events: from what is least likely to change when articles are added (kind, day, country, first person), so
 * that links, calendars and editors' decisions survive a new reading.
 */
final class EventIds {
    private EventIds() {}

    static String of(
            EventKind kind, When when, Optional<Place> place, List<String> people, boolean related, String quote) {
        String person =
                people.isEmpty() ? "" : people.get(0).substring(people.get(0).lastIndexOf(' ') + 1);
        String day = when.first().map(Object::toString).orElse("");
        String country = place.flatMap(Place::country).orElse("");
        String spot = kind == EventKind.VISIT ? place.map(Place::name).orElse("") : "";
        String content = related
                ? String.join("|", "related", when.edtf(), quote)
                : String.join(
                        "|",
                        kind.name(),
                        day,
                        country,
                        spot,
                        person.toLowerCase(Locale.ROOT),
                        day.isEmpty() ? quote : "");
        return "e" + hex(content);
    }

    private static String hex(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
