package org.dateline.pipeline;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.SharedText;
import org.dateline.dating.AnnotatedArticle;
import org.dateline.dating.Diaries;
import org.dateline.person.Traveller;
import org.dateline.person.TravellerFinder;

/**
 * The articles of a set, which of them share a text, and who travels: found once, whoever asks. For who reads the same set again and
 * again, after each decision on it, what its articles tell is kept as well. May be shared between threads.
 */
final class Sources {
    private final List<AnnotatedArticle> all;
    private final SharedText shared;
    private final Map<String, AnnotatedArticle> byId = new LinkedHashMap<>();
    private final Map<Optional<String>, Optional<Traveller>> travellers = new ConcurrentHashMap<>();
    private final Optional<List<AnnotatedArticle>> kept;
    private final Map<Asked, TripStages.Merged> merged = new ConcurrentHashMap<>();
    private final Map<List<String>, Sources> parts = new ConcurrentHashMap<>();

    /** Whose trip it is to be, and which articles tell of other trips. */
    private record Asked(Optional<String> traveller, Set<String> foreign) {}

    private Sources(List<AnnotatedArticle> all, SharedText shared, Optional<List<AnnotatedArticle>> kept) {
        this.all = all;
        this.shared = shared;
        this.kept = kept;
        all.forEach(draft -> byId.put(draft.article().id(), draft));
    }

    static Sources of(List<AnnotatedArticle> all) {
        return new Sources(
                all, SharedText.of(all.stream().map(AnnotatedArticle::article).toList()), Optional.empty());
    }

    /**
     * The same for who asks again what they tell.
     *
     * @param unsplit the articles as they were before diaries among them were split
     */
    Sources keepingFor(List<AnnotatedArticle> unsplit) {
        return new Sources(all, shared, Optional.of(List.copyOf(unsplit)));
    }

    /** Whether it keeps what these very articles tell. */
    boolean isOf(List<AnnotatedArticle> unsplit) {
        return kept.filter(articles -> articles.size() == unsplit.size()
                        && IntStream.range(0, articles.size()).allMatch(i -> articles.get(i) == unsplit.get(i)))
                .isPresent();
    }

    /** What they tell of that traveller; found now, unless it is kept. */
    TripStages.Merged merged(Optional<String> traveller, Set<String> foreign, Supplier<TripStages.Merged> merge) {
        if (kept.isEmpty()) {
            return merge.get();
        }
        return known(merged, new Asked(traveller, Set.copyOf(foreign)), merge);
    }

    /** What the map has; else what is found now, outside of any lock, since finding it takes every core. */
    private static <K, V> V known(Map<K, V> map, K key, Supplier<V> find) {
        V before = map.get(key);
        if (before != null) {
            return before;
        }
        V found = find.get();
        map.put(key, found);
        return found;
    }

    /** The articles of the group, with what copies them, as a set of its own. */
    Sources part(List<Article> group) {
        List<AnnotatedArticle> own = withCopies(group);
        return kept.isEmpty()
                ? of(Diaries.split(own))
                : known(
                        parts,
                        group.stream().map(Article::id).toList(),
                        () -> of(Diaries.split(own)).keepingFor(own));
    }

    /** The same articles, otherwise annotated. */
    Sources with(List<AnnotatedArticle> other) {
        return new Sources(other, shared, Optional.empty());
    }

    List<AnnotatedArticle> all() {
        return all;
    }

    SharedText shared() {
        return shared;
    }

    /** Who travels: who is given by name, or else who the originals tell of. */
    Optional<Traveller> traveller(Optional<String> name) {
        return known(travellers, name, () -> TripStages.findTraveller(originals(), name));
    }

    /** Whether the one of that name is the likeliest to travel. */
    boolean isLead(String name) {
        return traveller(Optional.empty()).map(Traveller::name).equals(Optional.of(name));
    }

    /** The names of so many who are likeliest to travel, the likeliest first. */
    List<String> candidates(int most) {
        return TravellerFinder.candidates(
                originals().stream().map(AnnotatedArticle::read).toList(), most);
    }

    /** Those that are written anew, in the order of {@link SharedText}. */
    List<AnnotatedArticle> originals() {
        return list(id -> shared.original(id).isEmpty());
    }

    /** Those that copy another, in the same order. */
    List<AnnotatedArticle> copies() {
        return list(id -> shared.original(id).isPresent());
    }

    private List<AnnotatedArticle> list(Predicate<String> which) {
        return shared.order().stream()
                .map(Article::id)
                .filter(which)
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
    }

    /** The id of the article that each copy has its text from. */
    Map<String, String> originalOfCopy() {
        Map<String, String> originals = new HashMap<>();
        all.forEach(article -> shared.original(article.article().id())
                .ifPresent(original -> originals.put(article.article().id(), original)));
        return originals;
    }

    /** The articles of the group, with what copies them. */
    private List<AnnotatedArticle> withCopies(List<Article> group) {
        return group.stream()
                .flatMap(article -> Stream.concat(Stream.of(article.id()), shared.copies(article.id()).stream()))
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
    }
}
