package org.dateline.pipeline;

import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.export.Links;
import org.dateline.export.TripFormat;

/**
 * Reads sets of generated articles, of many travellers and of one, and prints for each how
 * long the whole way to JSON took and the heap that the finished trip and its articles keep: both must grow as the number
 * of articles does.
 */
final class TripsCurve {
    private static final int[] SIZES = {100, 1_000, 3_000, 10_000};
    /** Time of this thread alone, so that a busy machine does not count. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int[] TRAVELLERS = {Integer.MAX_VALUE, 1};

    private TripsCurve() {}

    public static void main(String[] args) throws IOException {
        Pipeline pipeline = Pipeline.load();
        pipeline.trip("warm-up", GeneratedTrips.articles(300), List.of());
        System.out.println("articles  seconds  ms/article  heap MB  KB/article  events  JSON MB");
        for (int travellers : TRAVELLERS) {
            System.out.println(travellers == 1 ? "all of one traveller" : "each trip of another traveller");
            for (int size : args.length == 0 ? SIZES : sizes(args)) {
                measure(pipeline, size, travellers);
            }
        }
    }

    private static void measure(Pipeline pipeline, int size, int travellers) throws IOException {
        List<Article> articles = GeneratedTrips.articles(size, travellers);
        double before = heapMegabytes();
        long start = THREADS.getCurrentThreadCpuTime();
        Trip trip = pipeline.trip("trips", articles, List.of());
        Counter json = new Counter();
        TripFormat.JSON.write(trip, Links.NONE, json);
        double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
        double heap = heapMegabytes() - before;
        System.out.printf(
                Locale.ROOT,
                "%8d %8.1f %11.2f %8.1f %11.1f %7d %8.1f%n",
                size,
                seconds,
                seconds * 1000 / size,
                heap,
                heap * 1024 / size,
                trip.itinerary().events().size(),
                json.written / 1048576.0);
    }

    private static int[] sizes(String[] args) {
        return java.util.Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
    }

    private static double heapMegabytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0;
    }

    /** Counts what is written, and keeps nothing. */
    private static final class Counter extends Writer {
        private long written;

        @Override
        public void write(char[] chars, int from, int length) {
            written += length;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
