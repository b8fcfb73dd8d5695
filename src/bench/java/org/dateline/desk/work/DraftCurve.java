package org.dateline.desk.work;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.dateline.decision.Act;
import org.dateline.desk.Actor;
import org.dateline.desk.store.Articles;
import org.dateline.desk.store.DatabaseSettings;
import org.dateline.desk.store.DeskStore;
import org.dateline.event.Event;
import org.dateline.pipeline.Pipeline;

/**
 * How long an editor waits for a trip of 200 articles with 100 decisions after one more article was taken over: the first reading, and
 * the median, least and most of those after, by the clock and by processor time
 * of the whole process, which a busy machine changes less.
 */
final class DraftCurve {
    private static final int ARTICLES = 200;
    private static final int ROUNDS = 15;
    private static final long NANOS_A_MILLISECOND = 1_000_000;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int DECISIONS = 100;
    private static final Actor EDITOR = new Actor("a1", "Ada");
    private static final InstantSource CLOCK = () -> Instant.parse("2031-05-08T12:00:00Z");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    private static final LocalDate START = LocalDate.of(2031, 5, 5);
    private static final String[] CITIES = {"Lima", "Quito", "Bogotá", "Santiago", "Montevideo", "Asunción", "La Paz"};
    private static final String[] DONE = {
        "met Carla Ruiz in %s on %s to discuss fishing",
        "gave a speech in %s on %s",
        "visited a school in %s on %s",
        "signed an agreement on water in %s on %s",
        "had dinner with Dan Soto in %s on %s",
        "attended a ceremony in %s on %s",
        "opened a bridge in %s on %s",
    };
    private static final String[] FILLER = {
        "Prices of grain rose in %s by four percent, a trader said, and nobody knew whether they would fall again.",
        "The opposition called the costs of such journeys a scandal, and asked question %d in parliament.",
        "Schools in %s stayed open, though the roads around the old town were closed to traffic for most of the day.",
        "A spokesman would not say what had been paid for the flowers, of which there were said to be %d thousand.",
    };

    private DraftCurve() {}

    public static void main(String[] args) throws IOException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : ROUNDS;
        int articles = args.length > 1 ? Integer.parseInt(args[1]) : ARTICLES;
        Path folder = Files.createTempDirectory("draft");
        try (DeskStore store = DeskStore.open(new DatabaseSettings.Sqlite(folder.resolve("desk.db")), CLOCK)) {
            Pipeline pipeline = Pipeline.load().remembering();
            Desk desk = new Desk(store, new DraftReader(store, pipeline), CLOCK);
            String trip = store.trips().create("Kestrel", EDITOR).id();
            for (int i = 0; i < articles; i++) {
                add(store, trip, i);
            }
            long first = read(desk, store, trip);
            decide(desk, store, trip);
            read(desk, store, trip);
            long[] times = new long[rounds];
            long[] busy = new long[rounds];
            for (int i = 0; i < rounds; i++) {
                add(store, trip, articles + i);
                long before = PROCESS.getProcessCpuTime();
                times[i] = read(desk, store, trip);
                busy[i] = (PROCESS.getProcessCpuTime() - before) / NANOS_A_MILLISECOND;
            }
            long[] saved = new long[rounds];
            for (int i = 0; i < rounds; i++) {
                saved[i] = save(desk, store, trip, i);
            }
            Arrays.sort(saved);
            Arrays.sort(times);
            Arrays.sort(busy);
            Draft draft = desk.draft(store.trips().get(trip));
            System.out.printf(
                    Locale.ROOT,
                    "%d articles, %d decisions, %d events: first %d ms; after one more: median %d, least %d, most %d ms; processor %d, %d, %d ms; from saving to seeing: median %d, least %d, most %d ms%n",
                    draft.taken().size(),
                    draft.history().size(),
                    draft.events().size(),
                    first,
                    times[rounds / 2],
                    times[0],
                    times[rounds - 1],
                    busy[rounds / 2],
                    busy[0],
                    busy[rounds - 1],
                    saved[rounds / 2],
                    saved[0],
                    saved[rounds - 1]);
        }
    }

    private static long read(Desk desk, DeskStore store, String trip) {
        long start = System.nanoTime();
        desk.draft(store.trips().get(trip));
        return (System.nanoTime() - start) / NANOS_A_MILLISECOND;
    }

    /** The time from one more decision until the draft shows it. */
    private static long save(Desk desk, DeskStore store, String trip, int number) {
        Draft draft = desk.draft(store.trips().get(trip));
        Event event = draft.events().get(number);
        Act act = new Act.SetTitle(draft.target(event), "Saved " + number);
        long start = System.nanoTime();
        desk.decide(draft, List.of(new Desk.Intent(act, "Because.")), draft.trip().version(), EDITOR);
        desk.draft(store.trips().get(trip));
        return (System.nanoTime() - start) / NANOS_A_MILLISECOND;
    }

    private static void decide(Desk desk, DeskStore store, String trip) {
        Draft draft = desk.draft(store.trips().get(trip));
        List<Desk.Intent> intents = new ArrayList<>();
        List<Event> events = draft.events();
        for (int i = 0; i < DECISIONS; i++) {
            Event event = events.get(i % events.size());
            Act act = i < events.size()
                    ? new Act.SetDay(draft.target(event), event.when())
                    : new Act.SetTitle(draft.target(event), "Title " + i);
            intents.add(new Desk.Intent(act, "Because."));
        }
        desk.decide(draft, intents, draft.trip().version(), EDITOR);
    }

    private static void add(DeskStore store, String trip, int number) {
        String name = "a" + number + ".txt";
        byte[] bytes = text(number).getBytes(StandardCharsets.UTF_8);
        store.articles().add(trip, new Articles.File(name, "text/plain", Optional.empty(), bytes), EDITOR);
    }

    private static String text(int number) {
        Random random = new Random(number);
        int day = number % (2 * CITIES.length);
        LocalDate published = START.plusDays(day + 1L);
        StringBuilder text = new StringBuilder("Title: Report " + number + "\n");
        if (number % 20 != 7) {
            text.append("Published: ").append(published).append('\n');
        }
        text.append('\n');
        for (int i = 0; i < 4; i++) {
            int on = Math.max(0, day - i);
            String what = String.format(
                    Locale.ROOT, DONE[random.nextInt(DONE.length)], CITIES[on / 2], DAY.format(START.plusDays(on)));
            text.append(i == 0 ? "Prime Minister Ada Kestrel " : "Kestrel ").append(what).append(". ");
        }
        for (int i = 0; i < 12; i++) {
            String filler = FILLER[random.nextInt(FILLER.length)];
            text.append(filler.replace("%s", CITIES[random.nextInt(CITIES.length)])
                            .replace("%d", String.valueOf(random.nextInt(1000))))
                    .append(i % 4 == 3 ? "\n\n" : " ");
        }
        return text.toString();
    }
}
