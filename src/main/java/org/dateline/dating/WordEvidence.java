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

    /** The numbers of the words that dated articles have. */
    private final Map<String, Integer> words = new HashMap<>();

    /** What sentences of dated articles say that have the same words, each once, by the numbers of these. */
    private final List<int[]> sentences = new ArrayList<>();

    private final Map<Set<String>, Integer> numbers = new HashMap<>();

    /** The numbers of the sentences that have a word, by its number. */
    private final List<List<Integer>> byWord = new ArrayList<>();

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

    private int number(Set<String> told) {
        int[] sentence = new int[told.size()];
        int at = 0;
        for (String word : told) {
            int number = words.computeIfAbsent(word, w -> words.size());
            if (number == byWord.size()) {
                byWord.add(new ArrayList<>());
            }
            byWord.get(number).add(sentences.size());
            sentence[at++] = number;
        }
        sentences.add(sentence);
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

    /** The words of a sentence of an undated article. */
    private final class Asked {
        private final int size;
        private final List<Integer> known;
        private final BitSet has = new BitSet();

        /** The largest part that any sentence shares with these words. */
        private final double most;

        private final Map<LocalDate, Double> shares = new HashMap<>();

        Asked(Set<String> told) {
            this.size = told.size();
            this.known = told.stream()
                    .flatMap(word -> Optional.ofNullable(words.get(word)).stream())
                    .toList();
            known.forEach(has::set);
            this.most = WordEvidence.this.most.computeIfAbsent(told, same -> most());
        }

        /**
         * The sentences with the rarest words are looked at first, until no other can share as much: of n words, one that has none
         * of the first k shares the root of (n - k) / n at most.
         */
        private double most() {
            List<List<Integer>> rarestFirst = known.stream()
                    .map(byWord::get)
                    .sorted(Comparator.comparing(List::size))
                    .toList();
            BitSet seen = new BitSet(sentences.size());
            int unknown = size - known.size();
            double best = 0;
            for (int k = 0; k < rarestFirst.size(); k++) {
                double bound = Math.sqrt((double) (size - unknown - k) / size);
                if (bound + ROUNDED < Math.max(best, LEAST_SHARED)) {
                    return best;
                }
                for (int number : rarestFirst.get(k)) {
                    if (!seen.get(number)) {
                        seen.set(number);
                        best = Math.max(best, share(sentences.get(number)));
                    }
                }
            }
            return best;
        }

        /** The largest part that a sentence on that day shares with these words. */
        double on(LocalDate day) {
            return shares.computeIfAbsent(day, d -> {
                double best = 0;
                for (int number : byDay.getOrDefault(d, Set.of())) {
                    best = Math.max(best, share(sentences.get(number)));
                }
                return best;
            });
        }

        /** Which part of a sentence is shared with another; 0 where it is too small to count. */
        private double share(int[] others) {
            int both = 0;
            for (int word : others) {
                both += has.get(word) ? 1 : 0;
            }
            double share = both / Math.sqrt((double) size * others.length);
            return both > 0 && share >= LEAST_SHARED ? share : 0;
        }
    }

    /** Bounds and shares are rounded differently. */
    private static final double ROUNDED = 1e-9;

    /** What an article's words say; kept while days are tried. */
    static final class Reading {
        private final WordEvidence evidence;
        private final Map<Integer, Set<String>> byDate = new HashMap<>();
        private final Map<Integer, Asked> asked = new HashMap<>();

        private Reading(WordEvidence evidence, AnnotatedArticle article) {
            this.evidence = evidence;
            for (DateMention date : article.dates()) {
                byDate.put(date.span().start(), sentence(article, date));
            }
        }

        void add(Map<DayFactor, Double> factors, List<DateMention> dates) {
            for (DateMention date : dates) {
                int start = date.span().start();
                Set<String> words = byDate.getOrDefault(start, Set.of());
                Optional<LocalDate> day = date.when().day();
                if (day.isEmpty() || words.isEmpty() || date.form().isCalendarDay()) {
                    continue; // a day in figures is the same whenever it was written
                }
                Asked sentence = asked.computeIfAbsent(start, s -> evidence.new Asked(words));
                if (sentence.most > 0) {
                    double same = sentence.on(day.get());
                    DayEvidence.count(factors, DayFactor.SAME_WORDS, same);
                    DayEvidence.count(factors, DayFactor.OTHER_WORDS, sentence.most - same);
                }
            }
        }
    }
}
