package org.dateline.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Waits until something happens in folders, and for some time at most: systems don't tell of every change, least of all in
 * folders of other machines, so who waits here looks for itself now and then.
 */
final class FolderWatch implements AutoCloseable {
    private final Optional<WatchService> service;
    private final Map<Path, WatchKey> keys = new HashMap<>();
    private final CountDownLatch never = new CountDownLatch(1);

    private FolderWatch(Optional<WatchService> service) {
        this.service = service;
    }

    /** Where the system has no means to tell of changes, a watch that waits the whole time. */
    static FolderWatch open() {
        try {
            return new FolderWatch(Optional.of(FileSystems.getDefault().newWatchService()));
        } catch (IOException | UnsupportedOperationException none) {
            return new FolderWatch(Optional.empty());
        }
    }

    /** Watches these folders and no others. */
    void follow(Collection<Path> folders) {
        keys.entrySet().removeIf(each -> {
            boolean drop = !folders.contains(each.getKey()) || !each.getValue().isValid();
            if (drop) {
                each.getValue().cancel();
            }
            return drop;
        });
        service.ifPresent(watcher -> new HashSet<>(folders).forEach(folder -> register(folder, watcher)));
    }

    private void register(Path folder, WatchService watcher) {
        if (keys.containsKey(folder)) {
            return;
        }
        try {
            keys.put(
                    folder,
                    folder.register(
                            watcher,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE));
        } catch (IOException | UnsupportedOperationException notWatched) {
            // not there, or one more than the system allows: it is looked at now and then
        }
    }

    /**
     * Waits.
     *
     * @return whether the system told of something
     */
    boolean await(Duration most) throws InterruptedException {
        if (service.isEmpty()) {
            never.await(most.toMillis(), TimeUnit.MILLISECONDS);
            return false;
        }
        WatchKey key = service.get().poll(most.toMillis(), TimeUnit.MILLISECONDS);
        boolean told = key != null;
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = service.get().poll();
        }
        return told;
    }

    @Override
    public void close() throws IOException {
        if (service.isPresent()) {
            service.get().close();
        }
    }
}
