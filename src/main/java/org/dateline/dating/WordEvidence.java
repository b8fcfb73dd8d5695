package org.dateline.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.article.Sentence;
import org.dateline.article.SideBySide;
import org.dateline.time.DateMention;

/**
 * Which days dated articles tell of in the same words: where one that is dated tells of "talks at the harbour with the
 * fishermen's union" on 3 May and an undated one of them "on Tuesday", Tuesday is 3 May, whoever held them.
 */
final class WordEvidence {
    /** Shorter words are in all sentences. */
    private static final int SHORTEST_WORD = 5;

    /** Two sentences of which a smaller part is shared have nothing to do with each other. */
    private static final double LEAST_SHARED = 0.2;

    /** What sentences of dated articles say that have the same words, each once. */
    private final List<Set<String>> sentences = new ArrayList<>();

    private final Map<Set<String>, Integer> numbers = new HashMap<>();

    /** The numbers of the sentences that have a word. */
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    /** The numbers of the sentences that tell of a day. */
    private final Map<LocalDate, Set<Integer>> byDay = new HashMap<>();

    /** The largest share of any sentence, by the words that were asked for; by several threads. */
    private final Map<Set<String>, Double> most = new ConcurrentHashMap<>();

    WordEvidence(List<AnnotatedArticle> articles) {
        SideBySide.each(articles, WordEvidence::told).forEach(told -> told.forEach(this::add));
    }

    /** What a sentence tells of a day in these words. */
    private record Told(LocalDate day, Set<String> words) {}

    /** Nothing for an undated article. */
    private static List<Told> told(AnnotatedArticle article) {
        List<Told> told = new ArrayList<>();
        if (article.published().date().isPresent()) {
            for (DateMention date : article.dates()) {
                date.when().day().ifPresent(day -> told.add(new Told(day, sentence(article, date))));
            }
        }
        return told;
    }

    private void add(Told told) {
        int number = numbers.computeIfAbsent(told.words(), this::number);
        byDay.computeIfAbsent(told.day(), d -> new TreeSet<>()).add(number);
    }

    private int number(Set<String> words) {
        words.forEach(
                word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(sentences.size()));
        sentences.add(words);
        return sentences.size() - 1;
    }

    private static Set<String> sentence(AnnotatedArticle article, DateMention date) {
        return article.article()
                .findSentenceAt(date.span().start())
                .map(Sentence::span)
                .map(span -> words(span.in(article.article().text())))
                .orElse(Set.of());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        String small = text.toLowerCase(Locale.ROOT);
        int from = 0;
        for (int at = 0; at <= small.length(); ) {
            int point = at < small.length() ? small.codePointAt(at) : ' ';
            if (!Character.isLetter(point)) {
                String word = at - from >= SHORTEST_WORD ? small.substring(from, at) : "";
                if (!word.isEmpty() && !word.endsWith("day")) {
                    words.add(word);
                }
                from = at + Character.charCount(point);
            }
            at += Character.charCount(point);
        }
        return words;
    }

    /** What the words of one undated article say, whatever day it was written on. */
    Reading read(AnnotatedArticle article) {
        return new Reading(this, article);
    }

    /**
     * The largest part that any sentence shares with these words. Those with the rarest words are looked at first, until no
     * other can share as much: of n words, one that has none of the first k shares the root of (n - k) / n at most.
     */
    private double most(Set<String> words) {
        List<List<Integer>> rarestFirst = words.stream()
                .map(word -> byWord.getOrDefault(word, List.of()))
                .sorted(Comparator.comparing(List::size))
                .toList();
        BitSet seen = new BitSet(sentences.size());
        double best = 0;
        for (int k = 0; k < rarestFirst.size(); k++) {
            double bound = Math.sqrt((double) (rarestFirst.size() - k) / rarestFirst.size());
            if (bound + ROUNDED < Math.max(best, LEAST_SHARED)) {
                return best;
            }
            for (int number : rarestFirst.get(k)) {
                if (!seen.get(number)) {
                    seen.set(number);
                    best = Math.max(best, share(words, sentences.get(number)));
                }
            }
        }
        return best;
    }

    /** Bounds and shares are rounded differently. */
    private static final double ROUNDED = 1e-9;

    /** The largest part that a sentence on that day shares with these words. */
    private double on(LocalDate day, Set<String> words) {
        double best = 0;
        for (int number : byDay.getOrDefault(day, Set.of())) {
            best = Math.max(best, share(words, sentences.get(number)));
        }
        return best;
    }

    /** Which part of a sentence is shared with another; 0 where it is too small to count. */
    private static double share(Set<String> words, Set<String> others) {
        int both = 0;
        for (String word : words) {
            both += others.contains(word) ? 1 : 0;
        }
        double share = both / Math.sqrt((double) words.size() * others.size());
        return both > 0 && share >= LEAST_SHARED ? share : 0;
    }

    /** What an article's words say; kept while days are tried. */
    static final class Reading {
        private final WordEvidence evidence;
        private final Map<Integer, Set<String>> byDate = new HashMap<>();
        private final Map<Set<String>, Map<LocalDate, Double>> shares = new HashMap<>();

        private Reading(WordEvidence evidence, AnnotatedArticle article) {
            this.evidence = evidence;
            for (DateMention date : article.dates()) {
                byDate.put(date.span().start(), sentence(article, date));
            }
        }

        void add(Map<DayFactor, Double> factors, List<DateMention> dates) {
            for (DateMention date : dates) {
                Set<String> words = byDate.getOrDefault(date.span().start(), Set.of());
                Optional<LocalDate> day = date.when().day();
                if (day.isEmpty() || words.isEmpty() || date.form().isCalendarDay()) {
                    continue; // a day in figures is the same whenever it was written
                }
                double most = evidence.most.computeIfAbsent(words, evidence::most);
                if (most > 0) {
                    double same = shares.computeIfAbsent(words, w -> new HashMap<>())
                            .computeIfAbsent(day.get(), d -> evidence.on(d, words));
                    DayEvidence.count(factors, DayFactor.SAME_WORDS, same);
                    DayEvidence.count(factors, DayFactor.OTHER_WORDS, most - same);
                }
            }
        }
    }
}
