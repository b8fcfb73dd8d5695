package org.dateline.decision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.Loaded;
import org.dateline.article.Article;
import org.dateline.article.file.ArticleReader;
import org.dateline.event.Event;
import org.dateline.pipeline.Pipeline;
import org.dateline.pipeline.Trip;

/** Four invented articles on one trip, and what a person decides of it. */
public final class KestrelTrip {
    public static final Path FOLDER = Path.of("src/test/resources/org/dateline/decision/kestrel");

    private final TreeMap<String, String> texts;

    private KestrelTrip(TreeMap<String, String> texts) {
        this.texts = texts;
    }

    public static KestrelTrip asWritten() throws IOException {
        TreeMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                texts.put(file.getFileName().toString().replace(".txt", ""), Files.readString(file));
            }
        }
        return new KestrelTrip(texts);
    }

    /** The same articles, one of them with another text; a new one where there is none of that name. */
    public KestrelTrip with(String id, String text) {
        TreeMap<String, String> other = new TreeMap<>(texts);
        other.put(id, text);
        return new KestrelTrip(other);
    }

    public KestrelTrip without(String id) {
        TreeMap<String, String> other = new TreeMap<>(texts);
        other.remove(id);
        return new KestrelTrip(other);
    }

    public String text(String id) {
        return texts.getOrDefault(id, "");
    }

    public List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        texts.forEach(
                (id, text) -> articles.addAll(ArticleReader.read(id + ".txt", text.getBytes(StandardCharsets.UTF_8))
                        .articles()));
        return articles;
    }

    public Trip trip(Decision... decisions) {
        return trip(List.of(decisions));
    }

    public Trip trip(List<Decision> decisions) {
        return pipeline(decisions).trip("kestrel", articles(), List.of());
    }

    public static Pipeline pipeline(List<Decision> decisions) {
        return Loaded.pipeline().deciding(Decisions.of(decisions));
    }

    /** A decision, taken so many minutes after noon. */
    public static Decision decision(String id, int minute, Act act) {
        return new Decision(
                id,
                act,
                "Because.",
                "A. Editor",
                Instant.parse("2031-05-08T12:00:00Z").plusSeconds(60L * minute));
    }

    /** All that the one event whose title has these words was read from. */
    public Target of(String words) {
        Trip read = trip();
        TreeMap<String, String> byId = new TreeMap<>();
        read.readings()
                .forEach(reading ->
                        byId.put(reading.article().id(), reading.article().text()));
        return Target.of(find(read, words).orElseThrow(() -> new AssertionError("no " + words)), byId);
    }

    public static Optional<Event> find(Trip trip, String words) {
        return trip.itinerary().events().stream()
                .filter(event -> event.title().contains(words))
                .findFirst();
    }

    public static Event get(Trip trip, String words) {
        return find(trip, words)
                .orElseThrow(() -> new AssertionError("no “" + words + "” among "
                        + trip.itinerary().events().stream().map(Event::title).toList()));
    }

    /** "Lima 2031-05-05 2031-05-06" */
    public static List<String> stops(Trip trip) {
        return trip.itinerary().stops().stream()
                .map(stop -> stop.place().name() + " "
                        + String.join(
                                " ", stop.days().stream().map(Object::toString).toList()))
                .toList();
    }

    public static List<Outcome.State> states(Trip trip) {
        return trip.corrected().outcomes().stream().map(Outcome::state).toList();
    }
}
