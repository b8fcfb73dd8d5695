package org.dateline.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.Publication;
import org.dateline.desk.Role;
import org.dateline.desk.store.StoreException;
import org.dateline.store.FolderTripStore;
import org.dateline.web.Editors;
import org.dateline.web.access.DeskDoor;
import org.dateline.web.access.Visitor;
import org.dateline.web.access.Visitors;

/** Who is signed in edits from the page what a role allows at the desk. Where the store is away, the page is that of all readers. */
@ApplicationScoped
class DeskEditors implements Editors {
    private final DeskDoor door;
    private final Visitors visitors;
    private final Room room;
    private final FolderTripStore folders;

    DeskEditors(DeskDoor door, Visitors visitors, Room room, FolderTripStore folders) {
        this.door = door;
        this.visitors = visitors;
        this.room = room;
        this.folders = folders;
    }

    @Override
    public Optional<Edits> find(String slug) {
        if (!door.isOn() || folders.findTrip(slug).isPresent()) {
            return Optional.empty();
        }
        try {
            return visitors.find().flatMap(visitor -> find(visitor, slug));
        } catch (StoreException away) {
            return Optional.empty();
        }
    }

    private Optional<Edits> find(Visitor visitor, String slug) {
        return room.store()
                .trips()
                .find(slug)
                .filter(trip -> trip.state() != DeskTrip.State.ARCHIVED)
                .filter(trip -> visitor.role(trip.id())
                        .filter(role -> role.includes(Role.EDITOR))
                        .isPresent())
                .map(trip -> new Edits("/desk/trips/" + slug, unpublished(trip)));
    }

    private int unpublished(DeskTrip trip) {
        int published = room.store()
                .publications()
                .findVisible(trip.id())
                .map(Publication::version)
                .orElse(0);
        return Math.max(0, trip.version() - published);
    }
}
