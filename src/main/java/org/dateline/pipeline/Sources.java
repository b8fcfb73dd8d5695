package org.dateline.pipeline;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.SharedText;
import org.dateline.dating.AnnotatedArticle;
import org.dateline.person.Traveller;
import org.dateline.person.TravellerFinder;

/** The articles of a set, which of them share a text, and who travels: found once, whoever asks. Not for several threads. */
final class Sources {
    private final List<AnnotatedArticle> all;
    private final SharedText shared;
    private final Map<String, AnnotatedArticle> byId = new LinkedHashMap<>();
    private final Map<Optional<String>, Optional<Traveller>> travellers = new HashMap<>();

    private Sources(List<AnnotatedArticle> all, SharedText shared) {
        this.all = all;
        this.shared = shared;
        all.forEach(draft -> byId.put(draft.article().id(), draft));
    }

    static Sources of(List<AnnotatedArticle> all) {
        return new Sources(
                all, SharedText.of(all.stream().map(AnnotatedArticle::article).toList()));
    }

    /** The same articles, otherwise annotated. */
    Sources with(List<AnnotatedArticle> other) {
        return new Sources(other, shared);
    }

    List<AnnotatedArticle> all() {
        return all;
    }

    SharedText shared() {
        return shared;
    }

    /** Who travels: who is given by name, or else who the originals tell of. */
    Optional<Traveller> traveller(Optional<String> name) {
        return travellers.computeIfAbsent(name, given -> TripStages.findTraveller(originals(), given));
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
    List<AnnotatedArticle> withCopies(List<Article> group) {
        return group.stream()
                .flatMap(article -> Stream.concat(Stream.of(article.id()), shared.copies(article.id()).stream()))
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
    }
}
