package org.dateline.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.article.ReadResult;
import org.dateline.article.file.ArticleReader;
import org.dateline.batch.Steps.Teller;

/** Reads on this machine's cores; annotations and whereabouts in flat memory, trips with their articles in memory. */
final class LocalRun {
    private static final int BATCH = 1024;

    private final Options options;
    private long unread;

    LocalRun(Options options) {
        this.options = options;
    }

    /** @return how many lines or files could not be read */
    long run() throws IOException {
        Path folder = Files.createDirectories(Path.of(options.output()));
        try (Writer out = Files.newBufferedWriter(folder.resolve(options.what().label() + ".jsonl"))) {
            Map<String, List<Teller>> byTraveller = new TreeMap<>();
            List<String> waiting = new ArrayList<>();
            for (String input : options.inputs()) {
                for (Path file : files(Path.of(input))) {
                    read(file, waiting, byTraveller, out);
                }
            }
            take(waiting, byTraveller, out);
            for (List<Teller> ofOne : byTraveller.values()) {
                List<ArrayList<String>> trips =
                        Steps.journeys(ofOne).parallelStream().map(Steps::trips).toList();
                for (List<String> lines : trips) {
                    write(lines, out);
                }
            }
        }
        return unread;
    }

    /** The files of a folder and of the folders in it, in the order of their paths. */
    private static List<Path> files(Path input) throws IOException {
        try (Stream<Path> files = Files.walk(input)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void read(Path file, List<String> waiting, Map<String, List<Teller>> byTraveller, Writer out)
            throws IOException {
        if (options.from() == Options.From.FILES) {
            ReadResult result = ArticleReader.read(file);
            tell(result);
            waiting.addAll(Steps.lines(result.articles()));
            take(waiting, byTraveller, out);
            return;
        }
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    waiting.add(line);
                }
                if (waiting.size() == BATCH) {
                    take(waiting, byTraveller, out);
                }
            }
        }
    }

    private void take(List<String> waiting, Map<String, List<Teller>> byTraveller, Writer out) throws IOException {
        if (options.what() == Options.What.TRIPS) {
            waiting.parallelStream().flatMap(Steps::tellers).toList().forEach(teller -> byTraveller
                    .computeIfAbsent(teller.traveller(), name -> new ArrayList<>())
                    .add(teller));
        } else {
            List<ReadResult> results =
                    waiting.parallelStream().map(Steps::parse).toList();
            results.forEach(this::tell);
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
