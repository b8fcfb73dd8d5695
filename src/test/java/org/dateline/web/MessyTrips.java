package org.dateline.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Trips of which much is told at once: many events, a day of nine towns, and golden ones in which sources disagree. */
final class MessyTrips {
    private static final Path GOLDEN = Path.of("src/test/resources/org/dateline/trips");

    private static final List<String> NAMES =
            List.of("Leo Brandt", "Ida Keller", "Omar Haddad", "Nadia Novak", "Karel Weiss", "Mina Sato");
    private static final List<String> DONE = List.of(
            "met %1$s in %2$s on %3$s to discuss trade",
            "gave a speech in %2$s on %3$s about water",
            "signed an agreement on energy with %1$s in %2$s on %3$s",
            "toured the port in %2$s on %3$s",
            "laid a wreath in %2$s on %3$s");
    private static final List<String> PLANNED = List.of(
            "will meet %1$s in %2$s on %3$s",
            "will give a speech in %2$s on %3$s", "will sign a treaty with %1$s in %2$s on %3$s");

    private MessyTrips() {}

    /** Six towns in twelve days, several events a day; after the day of publication, the 10th, all is planned. */
    static String campaign() {
        List<String> towns = List.of("Vienna", "Prague", "Berlin", "Warsaw", "Riga", "Oslo");
        StringBuilder text = new StringBuilder("Prime Minister Ana Maro left Lisbon on 1 March 2031.\n\n");
        for (int day = 2; day <= 13; day++) {
            List<String> told = day <= 10 ? DONE : PLANNED;
            for (int i = 0; i < told.size(); i++) {
                text.append("Prime Minister Ana Maro ")
                        .append(String.format(
                                told.get(i), NAMES.get((day + i) % 6), towns.get(day / 2 - 1), day + " March 2031"))
                        .append(".\n\n");
            }
        }
        return text.toString();
    }

    static String nineTowns() {
        StringBuilder text = new StringBuilder("Prime Minister Ana Maro left Lisbon on Sunday, 9 March 2031.\n\n");
        Stream.of("Lyon", "Dijon", "Nancy", "Strasbourg", "Basel", "Bern", "Geneva", "Turin", "Milan")
                .forEach(town -> text.append("Prime Minister Ana Maro spoke in ")
                        .append(town)
                        .append(" on Monday, 10 March 2031.\n\n"));
        return text.append("Maro will fly to Rome on Wednesday, 12 March 2031.").toString();
    }

    /** A copy of a golden trip's articles. */
    static void golden(Path folder, String slug) throws IOException {
        Path trip = Files.createDirectory(folder.resolve(slug));
        try (Stream<Path> files = Files.list(GOLDEN.resolve(slug))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".txt")).toList()) {
                Files.copy(file, trip.resolve(file.getFileName()));
            }
        }
    }
}
