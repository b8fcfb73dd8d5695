package org.dateline.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.dateline.pipeline.Trip;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the documents of trips that were asked for last, so that each is written once: who asks while it is being written
 * waits for it. Bounded in memory, since a client can make up addresses, and in how many are written at a time: who would
 * wait too long, or one too many, is told to come back.
 */
@Singleton
class Representations {
    /** The most that is kept where nothing else is set, and the part of all memory that it may be. */
    private static final long KEPT_OCTETS = 64 << 20;

    private static final int PART = 8;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** How many requests may wait; as many threads are left for what is kept. */
    private static final int WAITING = 100;

    private final long room;
    private final HeapWatch heap;
    private final Semaphore writing = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final Semaphore waiting = new Semaphore(WAITING);
    private final Counter made;
    private final Counter refused;

    /** The one asked for longest ago first. */
    private final Map<Key, Representation> kept = new LinkedHashMap<>(16, 0.75f, true);

    private final Map<Key, CompletableFuture<Representation>> written = new HashMap<>();
    private long weight;

    /** Trips, told apart by identity, and what of them. */
    private record Key(List<Trip> trips, String what) {
        boolean isOfEarlier(Trip other) {
            return trips.stream().anyMatch(trip -> trip != other && trip.slug().equals(other.slug()));
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Key key) || !key.what.equals(what) || key.trips.size() != trips.size()) {
                return false;
            }
            for (int i = 0; i < trips.size(); i++) {
                if (key.trips.get(i) != trips.get(i)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            int hash = what.hashCode();
            for (Trip trip : trips) {
                hash = hash * 31 + System.identityHashCode(trip);
            }
            return hash;
        }
    }

    /** @param memory how much is kept at most; else a part of the memory that there is */
    @Inject
    Representations(
            HeapWatch heap,
            MeterRegistry metrics,
            @ConfigProperty(name = "dateline.cache.memory") Optional<MemorySize> memory) {
        this.heap = heap;
        this.made = metrics.counter("dateline.documents.made");
        this.refused = metrics.counter("dateline.documents.refused");
        Gauge.builder("dateline.documents.kept", this, Representations::weight)
                .baseUnit(BaseUnits.BYTES)
                .register(metrics);
        this.room = memory.map(MemorySize::asLongValue)
                .orElseGet(() -> Math.min(KEPT_OCTETS, Runtime.getRuntime().maxMemory() / PART));
    }

    /**
     * The document of that name, written now if it is not kept.
     *
     * @param trips what it tells of: where another takes the place of one of them, it is dropped
     * @throws BusyException where that would take too long
     */
    Representation of(List<Trip> trips, String what, Supplier<Representation> write) {
        Key key = new Key(List.copyOf(trips), what);
        CompletableFuture<Representation> mine = new CompletableFuture<>();
        CompletableFuture<Representation> begun;
        synchronized (kept) {
            Representation known = kept.get(key);
            if (known != null) {
                return known;
            }
            begun = written.putIfAbsent(key, mine);
        }
        if (begun != null) {
            return await(begun);
        }
        try {
            Representation made = write(write);
            mine.complete(made);
            keep(key, made);
            return made;
        } catch (RuntimeException | Error fault) {
            mine.completeExceptionally(fault);
            throw fault;
        } finally {
            synchronized (kept) {
                written.remove(key);
            }
        }
    }

    private Representation await(CompletableFuture<Representation> begun) {
        if (!waiting.tryAcquire()) {
            throw refusal();
        }
        try {
            return begun.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            throw refusal();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw refusal();
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof RuntimeException same) {
                throw same;
            }
            throw new CompletionException(fault.getCause());
        } finally {
            waiting.release();
        }
    }

    private Representation write(Supplier<Representation> write) {
        if (heap.isFull()) {
            forget();
            throw refusal();
        }
        if (!waiting.tryAcquire()) {
            throw refusal();
        }
        try {
            if (!writing.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw refusal();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw refusal();
        } finally {
            waiting.release();
        }
        try {
            made.increment();
            return write.get();
        } finally {
            writing.release();
        }
    }

    private void keep(Key key, Representation made) {
        synchronized (kept) {
            key.trips().forEach(this::dropEarlier);
            if (kept.putIfAbsent(key, made) == null) {
                weight += made.weight();
            }
            Iterator<Representation> eldest = kept.values().iterator();
            while (weight > room && eldest.hasNext()) {
                weight -= eldest.next().weight();
                eldest.remove();
            }
        }
    }

    /** What was written of a trip whose place this one took. */
    private void dropEarlier(Trip trip) {
        kept.entrySet().removeIf(each -> {
            boolean earlier = each.getKey().isOfEarlier(trip);
            weight -= earlier ? each.getValue().weight() : 0;
            return earlier;
        });
    }

    private BusyException refusal() {
        refused.increment();
        return new BusyException();
    }

    private long weight() {
        synchronized (kept) {
            return weight;
        }
    }

    /** Gives the memory back. */
    private void forget() {
        synchronized (kept) {
            kept.clear();
            weight = 0;
        }
    }
}
