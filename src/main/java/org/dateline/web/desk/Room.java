package org.dateline.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.dateline.desk.store.DeskStore;
import org.dateline.desk.work.Desk;
import org.dateline.desk.work.DraftReader;
import org.dateline.place.Gazetteer;
import org.dateline.store.FolderTripStore;
import org.dateline.web.access.DeskDoor;
import org.jspecify.annotations.Nullable;

/** What the desk's pages work with; made when it is first asked for, since most servers have no desk. */
@ApplicationScoped
class Room {
    private final DeskDoor door;
    private final FolderTripStore folders;
    private @Nullable DraftReader reader;

    Room(DeskDoor door, FolderTripStore folders) {
        this.door = door;
        this.folders = folders;
    }

    DeskStore store() {
        return door.store();
    }

    synchronized DraftReader reader() {
        DraftReader known = reader;
        if (known == null) {
            known = new DraftReader(store(), folders.pipeline().remembering());
            reader = known;
        }
        return known;
    }

    Desk desk() {
        return new Desk(store(), reader(), InstantSource.system());
    }

    Gazetteer gazetteer() {
        return folders.pipeline().gazetteer();
    }
}
