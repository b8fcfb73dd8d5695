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

    private record DatedSentence(LocalDate day, Set<String> words) {}

    private final List<DatedSentence> sentences = new ArrayList<>();

    WordEvidence(List<AnnotatedArticle> articles) {
        for (AnnotatedArticle article : articles) {
            if (article.published().date().isPresent()) {
                for (DateMention date : article.dates()) {
                    date.when().day().ifPresent(day -> sentences.add(new DatedSentence(day, sentence(article, date))));
                }
            }
        }
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

    private static double shared(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long both = one.stream().filter(other::contains).count();
        return both / Math.sqrt((double) one.size() * other.size());
    }

    /** What the words of one undated article say, whatever day it was written on. */
    Reading read(AnnotatedArticle article) {
        return new Reading(this, article);
    }

    /** For each day, the largest part of the sentence that one on that day shares. */
    private Map<LocalDate, Double> days(Set<String> words) {
        Map<LocalDate, Double> days = new HashMap<>();
        for (DatedSentence dated : sentences) {
            double share = shared(words, dated.words());
            if (share >= LEAST_SHARED) {
                days.merge(dated.day(), share, Math::max);
            }
        }
        return days;
    }

    /** What an article's words say; kept while days are tried. */
    static final class Reading {
        private final Map<Integer, Map<LocalDate, Double>> bySentence = new HashMap<>();

        private Reading(WordEvidence evidence, AnnotatedArticle article) {
            for (DateMention date : article.dates()) {
                bySentence.put(date.span().start(), evidence.days(sentence(article, date)));
            }
        }

        void add(Map<DayFactor, Double> factors, List<DateMention> dates) {
            for (DateMention date : dates) {
                Map<LocalDate, Double> days =
                        bySentence.getOrDefault(date.span().start(), Map.of());
                Optional<LocalDate> day = date.when().day();
                if (day.isEmpty() || days.isEmpty() || date.form().isCalendarDay()) {
                    continue; // a day in figures is the same whenever it was written
                }
                double same = days.getOrDefault(day.get(), 0.0);
                double most = days.values().stream().mapToDouble(d -> d).max().orElse(0);
                DayEvidence.count(factors, DayFactor.SAME_WORDS, same);
                DayEvidence.count(factors, DayFactor.OTHER_WORDS, most - same);
            }
        }
    }
}
