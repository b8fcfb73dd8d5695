package org.dateline.claim;

import java.util.List;

/** Days or places, and why they were taken; the ground is {@link Ground#NONE} where there are none. */
public record Grounded<T>(List<T> values, Ground ground) {
    public Grounded {
        values = List.copyOf(values);
    }

    public static <T> Grounded<T> none() {
        return new Grounded<>(List.of(), Ground.NONE);
    }

    public static <T> Grounded<T> of(List<T> values, Rule rule) {
        return of(values, Ground.of(rule));
    }

    public static <T> Grounded<T> of(List<T> values, Ground ground) {
        return values.isEmpty() ? none() : new Grounded<>(values, ground);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public boolean isOwn() {
        return ground.tier() == Tier.OWN;
    }
}
