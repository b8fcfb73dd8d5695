package org.dateline.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.sentence.ParsedArticle;
import org.dateline.sentence.ParsedSentence;
import org.dateline.sentence.Person;
import org.dateline.sentence.SentenceTokens;
import org.dateline.sentence.Titles;

/**
 * The mentions of each person of one article: "Ada Miller" and "Miller" are one, "Jonas Miller" is another, and of two Millers
 * "Miller" is who was named last.
 */
final class NameClusters {
    private final List<Cluster> clusters = new ArrayList<>();

    /** A mention, and the sentence that has it. */
    record Mention(Person person, SentenceTokens words) {
        List<String> tokens() {
            return person.tokens();
        }
    }

    /** The mentions of one person, in the order in which they were found to be. */
    static final class Cluster {
        private final List<Mention> mentions = new ArrayList<>();
        private final Set<String> tokens = new HashSet<>();
        private String pronoun = "";
        private boolean spouse;

        private void add(Mention mention) {
            mentions.add(mention);
            tokens.addAll(mention.tokens());
            spouse |= mention.person().spouse();
            pronoun = pronoun.isEmpty() ? mention.person().pronoun() : pronoun;
        }

        List<Mention> mentions() {
            return List.copyOf(mentions);
        }

        Set<String> tokens() {
            return Set.copyOf(tokens);
        }

        /** Whether it may be the same; "President Miller" is not First Lady Ada Miller. */
        private boolean mayBe(Mention mention) {
            String other = mention.person().pronoun();
            boolean ofOffice = !mention.person().spouse()
                    && other.isEmpty()
                    && !Titles.of(mention.words(), mention.person()).isEmpty();
            return !(spouse && ofOffice) && (pronoun.isEmpty() || other.isEmpty() || pronoun.equals(other));
        }

        /** Whether a full name is another form of one of these: "Ada M. Miller", "A. Miller" and "Ada Miller". */
        private boolean isCalled(Mention mention) {
            return mayBe(mention) && mentions.stream().anyMatch(own -> areOne(own.tokens(), mention.tokens()));
        }

        private static boolean areOne(List<String> one, List<String> other) {
            boolean lasts = one.get(one.size() - 1).equals(other.get(other.size() - 1));
            return one.containsAll(other)
                    || other.containsAll(one)
                    || lasts && one.get(0).equals(other.get(0));
        }

        private Optional<Integer> lastBefore(int position) {
            return mentions.stream()
                    .map(mention -> mention.person().span().start())
                    .filter(start -> start < position)
                    .max(Integer::compareTo);
        }
    }

    private NameClusters() {}

    static List<Cluster> of(ParsedArticle article) {
        NameClusters names = new NameClusters();
        List<Mention> all = article.sentences().stream()
                .map(ParsedSentence::words)
                .flatMap(words -> words.people().stream().map(person -> new Mention(person, words)))
                .filter(mention -> !mention.tokens().isEmpty())
                .toList();
        all.stream().filter(mention -> mention.tokens().size() > 1).forEach(names::full);
        all.stream().filter(mention -> mention.tokens().size() == 1).forEach(names::single);
        return names.clusters;
    }

    private void full(Mention mention) {
        clusters.stream()
                .filter(cluster -> cluster.isCalled(mention))
                .findFirst()
                .orElseGet(this::another)
                .add(mention);
    }

    /** By the last name whoever was named last before; else by the first name; else whoever is named first behind. */
    private void single(Mention mention) {
        String token = mention.tokens().get(0);
        int position = mention.person().span().start();
        List<Cluster> bearers = clusters.stream()
                .filter(cluster -> cluster.tokens.contains(token) && cluster.mayBe(mention))
                .toList();
        List<Cluster> byLast = bearers.stream()
                .filter(cluster -> cluster.mentions.stream()
                        .anyMatch(
                                own -> own.tokens().get(own.tokens().size() - 1).equals(token)))
                .toList();
        Stream.of(byLast, bearers)
                .flatMap(some -> nearest(some, position).stream())
                .findFirst()
                .orElseGet(this::another)
                .add(mention);
    }

    private static Optional<Cluster> nearest(List<Cluster> bearers, int position) {
        Cluster nearest = null;
        int last = -1;
        for (Cluster cluster : bearers) {
            int before = cluster.lastBefore(position).orElse(-1);
            if (nearest == null || before > last) {
                nearest = cluster;
                last = before;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private Cluster another() {
        Cluster cluster = new Cluster();
        clusters.add(cluster);
        return cluster;
    }
}
