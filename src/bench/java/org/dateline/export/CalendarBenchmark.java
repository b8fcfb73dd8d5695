package org.dateline.export;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.dateline.pipeline.Trip;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A calendar of 10,000 events as UTF-8: ours from a trip; ical4j's and biweekly's from their own models of the very same
 * calendar, which are made beforehand and cost nothing here. So ours does more, and they less than they would have to.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class CalendarBenchmark {
    private static final int EVENTS = 10_000;

    private Trip trip;
    private Calendar ical4j;
    private ICalendar biweekly;

    @Setup
    public void read() throws IOException, ParserException {
        trip = ManyEvents.trip(EVENTS);
        StringWriter text = new StringWriter();
        write(text);
        ical4j = new CalendarBuilder().build(new StringReader(text.toString()));
        biweekly = Biweekly.parse(text.toString()).first();
    }

    @Benchmark
    public long dateline() throws IOException {
        Counter counter = new Counter();
        try (Writer out = new OutputStreamWriter(counter, StandardCharsets.UTF_8)) {
            write(out);
        }
        return counter.octets;
    }

    @Benchmark
    public long ical4j() throws IOException {
        Counter counter = new Counter();
        new CalendarOutputter(false).output(ical4j, counter);
        return counter.octets;
    }

    @Benchmark
    public long biweekly() throws IOException {
        Counter counter = new Counter();
        Biweekly.write(biweekly).go(counter);
        return counter.octets;
    }

    private void write(Writer out) throws IOException {
        CalendarWriter.write(trip, Revisions.of(trip), EventFilter.ALL, Links.at("https://dateline.example"), out);
    }

    /** Takes everything and keeps nothing. */
    private static final class Counter extends OutputStream {
        private long octets;

        @Override
        public void write(int octet) {
            octets++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            octets += length;
        }
    }
}
