package org.dateline.claim;

import java.util.Optional;
import org.dateline.article.Span;

/**
 * Why a claim has its day or its place.
 *
 * @param words what it was taken by, where that is neither the day's name nor the place's: "there", "where"
 */
public record Ground(Rule rule, Optional<Span> words) {
    public static final Ground NONE = Ground.of(Rule.NONE);

    public static Ground of(Rule rule) {
        return new Ground(rule, Optional.empty());
    }

    public Tier tier() {
        return rule.tier();
    }
}
