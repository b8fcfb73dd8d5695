package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.event.Reason;

/**
 * Fits the weights of the reasons for which events are right: first those that their claims give, of all events, then, on top of
 * them, those that the days around give. How well it does is told on trips that were left out of both.
 */
final class ConfidenceFit {
    private static final int FOLDS = 10;

    /** A reason that fewer events had is none that one could fit. */
    private static final int FEW = 12;

    private final Reason.Voice voice;
    private final List<LogisticFit.Example> examples = new ArrayList<>();

    ConfidenceFit(Reason.Voice voice) {
        this.voice = voice;
    }

    void add(String trip, Set<Reason> reasons, boolean right) {
        Set<String> names = reasons.stream().map(Enum::name).collect(Collectors.toSet());
        examples.add(new LogisticFit.Example(trip, names, 0, right));
    }

    int count(String name) {
        return name.equals("BASE")
                ? examples.size()
                : (int) examples.stream()
                        .filter(e -> e.features().contains(name))
                        .count();
    }

    /** Every reason's weight, in the order of the reasons. */
    Map<String, Double> weights() {
        return fit(examples);
    }

    private static boolean isAround(Reason reason) {
        return reason.compareTo(Reason.AROUND) > 0;
    }

    private Map<String, Double> fit(List<LogisticFit.Example> of) {
        Map<String, Double> weights = new LinkedHashMap<>();
        LogisticFit claims = new LogisticFit(names(false), of);
        double[] first = claims.weights();
        weights.put("BASE", first[0]);
        put(weights, names(false), first);
        List<LogisticFit.Example> on = of.stream()
                .filter(e -> e.features().contains(Reason.AROUND.name()))
                .map(e -> new LogisticFit.Example(e.trip(), e.features(), claims.odds(first, e.features()), e.right()))
                .toList();
        double[] second = new LogisticFit(names(true), on).weights();
        weights.put(Reason.AROUND.name(), second[0]);
        put(weights, names(true), second);
        for (Reason reason : Reason.values()) {
            weights.putIfAbsent(reason.name(), count(reason.name()) == 0 ? reason.weight(voice) : 0.0);
        }
        return weights;
    }

    private List<String> names(boolean around) {
        return Arrays.stream(Reason.values())
                .filter(reason -> reason != Reason.AROUND && isAround(reason) == around)
                .map(Enum::name)
                .filter(name -> count(name) >= FEW)
                .toList();
    }

    private static void put(Map<String, Double> weights, List<String> names, double[] fitted) {
        for (int i = 0; i < names.size(); i++) {
            weights.put(names.get(i), fitted[i + 1]);
        }
    }

    /** How sure events are given by weights fitted to other trips, and how many of them are right. */
    void printLeftOut(String what) {
        Bands bands = new Bands();
        List<String> trips = List.copyOf(
                new TreeSet<>(examples.stream().map(LogisticFit.Example::trip).toList()));
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            Map<String, Double> weights = fit(examples.stream()
                    .filter(e -> trips.indexOf(e.trip()) % FOLDS != out)
                    .toList());
            for (LogisticFit.Example example : examples) {
                if (trips.indexOf(example.trip()) % FOLDS == out) {
                    bands.add(share(weights, example.features()), example.right());
                }
            }
        }
        System.out.println(what + ", fitted to other trips");
        bands.print();
    }

    private static double share(Map<String, Double> weights, Set<String> has) {
        double odds = weights.getOrDefault("BASE", 0.0)
                + has.stream()
                        .mapToDouble(name -> weights.getOrDefault(name, 0.0))
                        .sum();
        return 1 / (1 + StrictMath.exp(-odds));
    }
}
