package org.dateline.desk.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.article.Article;
import org.dateline.article.ReadFault;
import org.dateline.article.ReadResult;
import org.dateline.decision.Decision;
import org.dateline.decision.file.CorrectionsReader;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.LoggedDecision;
import org.dateline.desk.Publication;
import org.dateline.desk.StoredArticle;
import org.dateline.desk.Visit;
import org.dateline.desk.store.DeskStore;
import org.dateline.pipeline.Explanation;
import org.dateline.pipeline.Pipeline;
import org.dateline.pipeline.Trip;
import org.dateline.store.TripReader;

/**
 * Reads the desk's trips: as they are now, as they would be with more articles, and as they were published. What a trip is now is kept
 * until it changes; each article is taken apart once.
 */
public final class DraftReader {
    private static final int KEPT = 32;

    private final DeskStore store;
    private final Pipeline pipeline;
    private final FileReader files;
    private final Map<String, Draft> kept = lastUsed();
    private final Map<Past, Optional<Trip>> pasts = lastUsed();

    /** @param pipeline one that remembers */
    public DraftReader(DeskStore store, Pipeline pipeline) {
        this.store = store;
        this.pipeline = pipeline;
        this.files = new FileReader(store.articles());
    }

    private static <K, V> Map<K, V> lastUsed() {
        return new LinkedHashMap<>(KEPT, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > KEPT;
            }
        };
    }

    /** The trip as it is now. */
    public Draft read(DeskTrip trip) {
        synchronized (kept) {
            Draft known = kept.get(trip.id());
            if (known != null && known.trip().equals(trip)) {
                return known;
            }
        }
        Draft draft = read(trip, file -> !file.hidden(), new ReadingProgress());
        synchronized (kept) {
            kept.put(trip.id(), draft);
        }
        return draft;
    }

    /** The trip as it would be with these of the files that wait. */
    Draft readWith(DeskTrip trip, Set<String> waiting, ReadingProgress progress) {
        return read(trip, file -> !file.hidden() || waiting.contains(file.id()), progress);
    }

    private Draft read(DeskTrip trip, Predicate<StoredArticle> counts, ReadingProgress progress) {
        List<StoredArticle> all = store.articles().list(trip.id());
        List<LoggedDecision> history = store.decisions().list(trip.id(), trip.version());
        TripReader.Result result = read(trip.slug(), all.stream().filter(counts).toList(), history, progress);
        Optional<Explanation> first =
                result.explanations().stream().findFirst().map(each -> titled(each, trip.title()));
        return new Draft(trip, all, history, first, result.faults());
    }

    private static Explanation titled(Explanation explanation, String title) {
        return new Explanation(titled(explanation.trip(), title), explanation.copies(), explanation.layout());
    }

    /** The trip's name at the desk is its title, unless a decision names it otherwise. */
    private static Trip titled(Trip trip, String title) {
        return trip.corrected().decisions().name().isPresent()
                ? trip
                : new Trip(
                        trip.slug(),
                        trip.itinerary().withTitle(title),
                        trip.readings(),
                        trip.problems(),
                        trip.corrected());
    }

    private TripReader.Result read(
            String slug, List<StoredArticle> stored, List<LoggedDecision> history, ReadingProgress progress) {
        List<Article> articles = new ArrayList<>();
        List<ReadFault> faults = new ArrayList<>();
        for (StoredArticle file : stored) {
            ReadResult result = files.read(file);
            articles.addAll(result.articles());
            faults.addAll(result.faults());
        }
        List<Decision> decisions =
                history.stream().map(LoggedDecision::decision).toList();
        progress.expect(articles.size());
        return new TripReader(pipeline.telling(progress::step))
                .readArticles(
                        slug,
                        articles,
                        faults,
                        TripReader.Given.NOTHING,
                        new CorrectionsReader.Result(decisions, List.of()));
    }

    /** What readers see of a publication; empty where none of its articles can be read. */
    public Optional<Trip> read(DeskTrip trip, Publication publication) {
        return read(new Past(
                trip.id(),
                trip.slug(),
                publication.title(),
                publication.version(),
                Set.copyOf(publication.articles())));
    }

    /** The same, kept for who looks at it again. */
    Optional<Trip> readKept(DeskTrip trip, Publication publication) {
        return kept(new Past(
                trip.id(),
                trip.slug(),
                publication.title(),
                publication.version(),
                Set.copyOf(publication.articles())));
    }

    /** The trip as it was at somebody's visit; empty where it had no article then. */
    Optional<Trip> readKept(DeskTrip trip, Visit visit) {
        return kept(new Past(trip.id(), trip.slug(), trip.title(), visit.version(), Set.copyOf(visit.articles())));
    }

    /** A trip as it was: it never changes. */
    private record Past(String trip, String slug, String title, int version, Set<String> articles) {}

    private Optional<Trip> kept(Past past) {
        synchronized (pasts) {
            Optional<Trip> known = pasts.get(past);
            if (known != null) {
                return known;
            }
        }
        Optional<Trip> read = read(past);
        synchronized (pasts) {
            pasts.put(past, read);
        }
        return read;
    }

    private Optional<Trip> read(Past past) {
        List<StoredArticle> stored = store.articles().list(past.trip()).stream()
                .filter(file -> past.articles().contains(file.id()))
                .toList();
        List<LoggedDecision> history = store.decisions().list(past.trip(), past.version());
        return read(past.slug(), stored, history, new ReadingProgress()).trips().stream()
                .findFirst()
                .map(read -> titled(read, past.title()));
    }
}
