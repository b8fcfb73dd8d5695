package org.dateline.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.jspecify.annotations.Nullable;

/** Decisions in the order in which they were taken: of two that concern the same, the later one holds. */
public final class Decisions {
    public static final Decisions NONE = new Decisions(List.of());

    private final List<Decision> all;
    private final Map<String, String> undone;

    private Decisions(List<Decision> all) {
        this.all = List.copyOf(all);
        this.undone = undone(all);
    }

    /** Of one id the first counts; those of one instant are in the order in which they come. */
    public static Decisions of(List<Decision> decisions) {
        Set<String> ids = new HashSet<>();
        return new Decisions(decisions.stream()
                .filter(decision -> ids.add(decision.id()))
                .sorted(Comparator.comparing(Decision::at))
                .toList());
    }

    /** The ids of what is undone, each with that of what undoes it: what is undone undoes nothing. */
    private static Map<String, String> undone(List<Decision> all) {
        Map<String, String> undone = new HashMap<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            Decision decision = all.get(i);
            if (decision.act() instanceof Act.Undo undo
                    && !undone.containsKey(decision.id())
                    && all.subList(0, i).stream()
                            .anyMatch(earlier -> earlier.id().equals(undo.decision()))) {
                undone.putIfAbsent(undo.decision(), decision.id());
            }
        }
        return undone;
    }

    public List<Decision> all() {
        return all;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Those that nobody has undone. */
    public Stream<Decision> standing() {
        return all.stream().filter(decision -> !undone.containsKey(decision.id()));
    }

    /** The id of the decision that undoes this one. */
    public Optional<String> findUndo(Decision decision) {
        return Optional.ofNullable(undone.get(decision.id()));
    }

    /** The first of them: all that was decided at one time. */
    public Decisions first(int count) {
        return new Decisions(all.subList(0, count));
    }

    /** Without those of a whole trip, for a trip that they don't concern. */
    public Decisions ofEvents() {
        return new Decisions(all.stream()
                .filter(decision -> !(decision.act() instanceof Act.OfTrip))
                .toList());
    }

    /** The articles less those that are hidden. */
    public List<Article> visible(List<Article> articles) {
        Set<String> hidden =
                standing(Act.HideArticle.class).map(Act.HideArticle::article).collect(Collectors.toSet());
        return hidden.isEmpty()
                ? articles
                : articles.stream()
                        .filter(article -> !hidden.contains(article.id()))
                        .toList();
    }

    /** Ids of the articles whose pictures are not shown. */
    public Set<String> hiddenPictures() {
        return standing(Act.HidePicture.class).map(Act.HidePicture::article).collect(Collectors.toSet());
    }

    /** Who travels. */
    public Optional<String> traveller() {
        return last(standing(Act.NameTraveller.class)).map(Act.NameTraveller::name);
    }

    /** The name of the trip. */
    public Optional<String> name() {
        return last(standing(Act.NameTrip.class)).map(Act.NameTrip::name);
    }

    /** Where the trip stands among others. */
    public OptionalInt order() {
        Optional<Act.OrderTrip> order = last(standing(Act.OrderTrip.class));
        return order.isPresent() ? OptionalInt.of(order.get().position()) : OptionalInt.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decisions decisions && all.equals(decisions.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    private <T> Stream<T> standing(Class<T> act) {
        return standing().map(Decision::act).filter(act::isInstance).map(act::cast);
    }

    private static <T> Optional<T> last(Stream<T> all) {
        List<T> list = new ArrayList<>(all.toList());
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }
}
