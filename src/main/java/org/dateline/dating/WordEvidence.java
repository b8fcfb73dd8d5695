package org.dateline.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.article.Sentence;
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

    /** A sentence of a dated article, by the day that it tells of and how many words it has. */
    private record DatedSentence(LocalDate day, int words) {}

    private final List<DatedSentence> sentences = new ArrayList<>();

    /** The numbers of the sentences that have a word. */
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    WordEvidence(List<AnnotatedArticle> articles) {
        for (AnnotatedArticle article : articles) {
            if (article.published().date().isPresent()) {
                for (DateMention date : article.dates()) {
                    date.when().day().ifPresent(day -> add(day, sentence(article, date)));
                }
            }
        }
    }

    private void add(LocalDate day, Set<String> words) {
        words.forEach(
                word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(sentences.size()));
        sentences.add(new DatedSentence(day, words.size()));
    }

    private static Set<String> sentence(AnnotatedArticle article, DateMention date) {
        return article.article()
                .findSentenceAt(date.span().start())
                .map(Sentence::span)
                .map(span -> words(span.in(article.article().text())))
                .orElse(Set.of());
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() >= SHORTEST_WORD && !word.endsWith("day")) {
                words.add(word);
            }
        }
        return words;
    }

    /** What the words of one undated article say, whatever day it was written on. */
    Reading read(AnnotatedArticle article) {
        return new Reading(this, article);
    }

    /** For each day, the largest part of the sentence that one on that day shares. */
    private Days days(Set<String> words) {
        Map<Integer, Integer> shared = new HashMap<>();
        words.forEach(
                word -> byWord.getOrDefault(word, List.of()).forEach(number -> shared.merge(number, 1, Integer::sum)));
        Map<LocalDate, Double> days = new HashMap<>();
        shared.forEach((number, both) -> {
            DatedSentence dated = sentences.get(number);
            double share = both / Math.sqrt((double) words.size() * dated.words());
            if (share >= LEAST_SHARED) {
                days.merge(dated.day(), share, Math::max);
            }
        });
        return new Days(
                days, days.values().stream().mapToDouble(share -> share).max().orElse(0));
    }

    /** Which part of a sentence is shared with one on each day. */
    private record Days(Map<LocalDate, Double> shares, double most) {
        static final Days NONE = new Days(Map.of(), 0);
    }

    /** What an article's words say; kept while days are tried. */
    static final class Reading {
        private final Map<Integer, Days> byDate = new HashMap<>();

        private Reading(WordEvidence evidence, AnnotatedArticle article) {
            Map<Set<String>, Days> bySentence = new HashMap<>();
            for (DateMention date : article.dates()) {
                byDate.put(date.span().start(), bySentence.computeIfAbsent(sentence(article, date), evidence::days));
            }
        }

        void add(Map<DayFactor, Double> factors, List<DateMention> dates) {
            for (DateMention date : dates) {
                Days days = byDate.getOrDefault(date.span().start(), Days.NONE);
                Optional<LocalDate> day = date.when().day();
                if (day.isEmpty() || days.shares().isEmpty() || date.form().isCalendarDay()) {
                    continue; // a day in figures is the same whenever it was written
                }
                double same = days.shares().getOrDefault(day.get(), 0.0);
                DayEvidence.count(factors, DayFactor.SAME_WORDS, same);
                DayEvidence.count(factors, DayFactor.OTHER_WORDS, days.most() - same);
            }
        }
    }
}
