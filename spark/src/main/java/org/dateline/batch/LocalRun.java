package org.dateline.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.article.ReadResult;
import org.dateline.article.file.ArticleReader;
import org.dateline.batch.Steps.Teller;

/** Reads on this machine's cores; annotations and whereabouts in flat memory, trips with their articles in memory. */
final class LocalRun {
    private static final int BATCH = 1024;

    private final Options options;

    /** The lines that tell the same of the same traveller on one day. */
    private final Map<Teller, List<String>> byTeller = new HashMap<>();

    private long unread;

    LocalRun(Options options) {
        this.options = options;
    }

    /** @return how many lines or files could not be read */
    long run() throws IOException {
        Path folder = Files.createDirectories(Path.of(options.output()));
        try (Writer out = Files.newBufferedWriter(folder.resolve(options.what().label() + ".jsonl"))) {
            List<String> waiting = new ArrayList<>();
            for (String input : options.inputs()) {
                for (Path file : files(Path.of(input))) {
                    read(file, waiting, out);
                }
            }
            take(waiting, out);
            writeTrips(out);
        }
        return unread;
    }

    /** The files of a folder and of the folders in it, in the order of their paths. */
    private static List<Path> files(Path input) throws IOException {
        try (Stream<Path> files = Files.walk(input)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void read(Path file, List<String> waiting, Writer out)
            throws IOException {
        if (options.from() == Options.From.FILES) {
            ReadResult result = ArticleReader.read(file);
            tell(result);
            waiting.addAll(Steps.lines(result.articles()));
            take(waiting, out);
            return;
        }
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    waiting.add(line);
                }
                if (waiting.size() == BATCH) {
                    take(waiting, out);
                }
            }
        }
    }

    private void take(List<String> waiting, Writer out) throws IOException {
        List<ReadResult> results = waiting.parallelStream().map(Steps::parse).toList();
        results.forEach(this::tell);
        if (options.what() == Options.What.TRIPS) {
            List<Optional<Teller>> tellers =
                    results.parallelStream().map(Steps::teller).toList();
            for (int i = 0; i < tellers.size(); i++) {
                String line = waiting.get(i);
                tellers.get(i).ifPresent(teller -> byTeller.computeIfAbsent(teller, t -> new ArrayList<>())
                        .add(line));
            }
        } else {
            List<List<String>> told = results.parallelStream()
                    .flatMap(result -> result.articles().stream())
                    .map(article -> Steps.told(article, options.what()))
                    .toList();
            for (List<String> lines : told) {
                write(lines, out);
            }
        }
        waiting.clear();
    }

    /** Journey by journey, in the order of what they are called. */
    private void writeTrips(Writer out) throws IOException {
        Map<String, Map<Teller, Integer>> byName = new HashMap<>();
        byTeller.forEach((teller, lines) -> byName.computeIfAbsent(teller.traveller(), name -> new HashMap<>())
                .put(teller, lines.size()));
        NavigableMap<String, List<String>> journeys = new TreeMap<>();
        for (Map<Teller, Integer> ofOneName : byName.values()) {
            Steps.journeys(ofOneName).forEach((teller, journey) -> journeys.computeIfAbsent(
                            journey, j -> new ArrayList<>())
                    .addAll(byTeller.remove(teller)));
        }
        byTeller.clear();
        while (!journeys.isEmpty()) {
            List<Map.Entry<String, List<String>>> some =
                    Stream.generate(journeys::pollFirstEntry).limit(Math.min(BATCH, journeys.size())).toList();
            List<ArrayList<String>> trips = some.parallelStream()
                    .map(journey -> Steps.trips(journey.getKey(), journey.getValue()))
                    .toList();
            for (List<String> lines : trips) {
                write(lines, out);
            }
        }
    }

    private void tell(ReadResult result) {
        result.faults().forEach(fault -> System.err.println("dateline-batch: " + fault.describe()));
        unread += result.faults().size();
    }

    private static void write(List<String> lines, Writer out) throws IOException {
        for (String line : lines) {
            out.write(line);
            out.write('\n');
        }
    }
}
