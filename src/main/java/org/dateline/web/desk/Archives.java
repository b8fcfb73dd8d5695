package org.dateline.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.desk.DeskTrip;
import org.dateline.store.FolderTripStore;

/** Trips as ZIPs, out and in. */
@ApplicationScoped
class Archives {
    static final String ZIP = "application/zip";

    /** So many bytes a ZIP that somebody sends may unpack to: it is held in memory, and several may send one. */
    private static final long LARGEST = 128L * 1024 * 1024;

    private final Room room;
    private final Access access;
    private final FolderTripStore folders;

    Archives(Room room, Access access, FolderTripStore folders) {
        this.room = room;
        this.access = access;
        this.folders = folders;
    }

    /** All of a trip, whole before the first byte is sent. */
    Response send(DeskTrip trip) throws IOException {
        Path file = Files.createTempFile("dateline", ".zip");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                room.store().exportTrip(trip.id(), out);
            }
        } catch (IOException | RuntimeException fault) {
            Files.deleteIfExists(file);
            throw fault;
        }
        StreamingOutput body = out -> {
            try {
                Files.copy(file, out);
            } finally {
                Files.deleteIfExists(file);
            }
        };
        return Response.ok(body, ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + trip.slug() + ".zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /**
     * A draft of such a ZIP.
     *
     * @throws java.util.zip.ZipException where it is none, with a sentence for people; then nothing was done
     */
    DeskTrip take(InputStream in) throws IOException {
        return room.store()
                .importTrip(
                        in,
                        LARGEST,
                        slug -> folders.findTrip(slug).isPresent(),
                        access.account().actor());
    }
}
