package org.dateline.export;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.claim.Claim;
import org.dateline.event.Event;

/** Finds events by what they say, as the page's search does: whatever case and accents. */
final class SearchText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private SearchText() {}

    /** Events that hold each of the words: in their title, place, people, quotes or sources. */
    static Predicate<Event> of(String words, Sources sources) {
        List<String> wanted = Stream.of(fold(words).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return event -> {
            String text = wanted.isEmpty() ? "" : fold(text(event, sources));
            return wanted.stream().allMatch(text::contains);
        };
    }

    private static String text(Event event, Sources sources) {
        StringBuilder text = new StringBuilder(event.title());
        event.place().ifPresent(place -> text.append('\n').append(EventText.placeName(place)));
        event.participants().forEach(name -> text.append('\n').append(name));
        for (Claim claim : event.claims()) {
            text.append('\n').append(claim.quote()).append('\n').append(sources.name(claim.article()));
        }
        return text.toString();
    }

    /** {@code "São Paulo"} gives {@code "sao paulo"}. */
    static String fold(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
