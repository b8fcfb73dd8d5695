package org.dateline.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which articles carry one text: several papers print what one agency wrote. Articles are told to share text by their
 * sentences; the time it takes grows with their number, not with its square, since each sentence is compared with the
 * first two articles that have it.
 *
 * <p>All of it is told by date of publication and text alone, so that neither ids nor the order of files matter.
 */
public final class SharedText {
    /** Whose prose stands in an earlier article up to this share is a copy of it. */
    private static final double COPY = 0.8;

    /** Two articles that share this much of the shorter are one source. */
    private static final double ONE_SOURCE = 0.5;

    private static final int WORDS_OF_PROSE = 5;

    /** A sentence as long as this is not written twice by chance. */
    private static final int WORDS_OF_ONE_HAND = 12;

    private final List<Article> order;
    private final Map<String, String> originals = new HashMap<>();
    private final Map<String, List<String>> copies = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final Map<Long, List<String>> firstIn = new HashMap<>();
    private final Map<String, Integer> lengths = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();

    private long comparisons;

    private SharedText(List<Article> order) {
        this.order = List.copyOf(order);
    }

    /** Compares the articles, whatever their order. Their ids differ. */
    public static SharedText of(List<Article> articles) {
        SharedText shared = new SharedText(articles.stream()
                .sorted(Comparator.<Article, String>comparing(SharedText::day)
                        .thenComparing(Article::text)
                        .thenComparing(Article::id))
                .toList());
        List<Map<Long, Integer>> prose = SideBySide.each(shared.order, SharedText::prose);
        for (int i = 0; i < prose.size(); i++) {
            shared.add(shared.order.get(i), prose.get(i));
        }
        return shared;
    }

    private static String day(Article article) {
        return article.published().date().map(Object::toString).orElse("undated");
    }

    /** The articles, the first published first; those without a day of their own at the end. */
    public List<Article> order() {
        return order;
    }

    /** Compares ids of articles by {@link #order()}. */
    public int compare(String one, String other) {
        return Integer.compare(ranks.getOrDefault(one, -1), ranks.getOrDefault(other, -1));
    }

    /** The article that this one copies, which is itself no copy; empty for one that is written anew. */
    public Optional<String> original(String id) {
        return Optional.ofNullable(originals.get(id));
    }

    /** The articles that copy this one, in order. */
    public List<String> copies(String id) {
        return copies.getOrDefault(id, List.of());
    }

    /**
     * Who says it: the first article of those that share the text of this one, or where the sentence itself was first
     * printed elsewhere, that.
     */
    public String source(String id, String sentence) {
        List<String> first = SentenceKey.words(sentence) < WORDS_OF_ONE_HAND
                ? List.of()
                : firstIn.getOrDefault(SentenceKey.of(sentence), List.of());
        String printed = first.isEmpty() ? id : first.get(0);
        return sources.getOrDefault(printed, printed);
    }

    /** How often a sentence was compared with an earlier article: what this costs. */
    long comparisons() {
        return comparisons;
    }

    private void add(Article article, Map<Long, Integer> prose) {
        String id = article.id();
        Map<String, Integer> common = new LinkedHashMap<>();
        prose.forEach((key, length) -> firstIn.getOrDefault(key, List.of()).stream()
                .filter(other -> !other.equals(id))
                .forEach(other -> {
                    comparisons++;
                    common.merge(other, length, Integer::sum);
                }));
        int own = prose.values().stream().mapToInt(Integer::intValue).sum();
        ranks.put(id, ranks.size());
        lengths.put(id, own);
        Optional<String> nearest = common.keySet().stream()
                .max(Comparator.<String>comparingInt(other -> common.getOrDefault(other, 0))
                        .thenComparing((one, two) -> compare(two, one)));
        sources.put(id, id);
        nearest.ifPresent(other -> {
            int both = common.getOrDefault(other, 0);
            if (both >= ONE_SOURCE * Math.min(own, lengths.getOrDefault(other, 0))) {
                sources.put(id, sources.getOrDefault(other, other));
            }
            if (both >= COPY * own) {
                String original = originals.getOrDefault(other, other);
                originals.put(id, original);
                copies.computeIfAbsent(original, o -> new ArrayList<>()).add(id);
            }
        });
        prose.keySet().forEach(key -> remember(key, id));
    }

    private void remember(long key, String id) {
        List<String> first = firstIn.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (first.size() < 2 && !originals.containsKey(id)) {
            first.add(id);
        }
    }

    /** The lengths of the article's sentences of prose, by what they say. */
    private static Map<Long, Integer> prose(Article article) {
        Map<Long, Integer> prose = new LinkedHashMap<>();
        for (Sentence sentence : article.sentences()) {
            String text = sentence.span().in(article.text());
            boolean said = sentence.isArticle() && sentence.kind() != Sentence.Kind.TITLE;
            if (said && SentenceKey.words(text) >= WORDS_OF_PROSE) {
                prose.put(SentenceKey.of(text), text.length());
            }
        }
        return prose;
    }
}
