package org.dateline.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.Account;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.Role;
import org.dateline.web.access.Visitors;

/** Who is signed in, and what they may do in which trip. That they may do what they ask for, {@code access.tsv} has seen to. */
@ApplicationScoped
class Access {
    private final Visitors visitors;
    private final Room room;

    Access(Visitors visitors, Room room) {
        this.visitors = visitors;
        this.room = room;
    }

    /** A trip, and what who is signed in may do in it. */
    record InTrip(DeskTrip trip, Role role) {}

    Account account() {
        return visitors.get().account();
    }

    String formToken() {
        return visitors.formToken();
    }

    InTrip trip(String slug) {
        DeskTrip trip = room.store().trips().find(slug).orElseThrow(NotFoundException::new);
        return new InTrip(trip, role(trip).orElseThrow(NotFoundException::new));
    }

    /** The same for who changes something of it: nobody does of a trip that is archived. */
    InTrip work(String slug) {
        InTrip at = trip(slug);
        if (at.trip().state() == DeskTrip.State.ARCHIVED) {
            throw new WebApplicationException(Response.status(Response.Status.CONFLICT)
                    .type(MediaType.TEXT_PLAIN)
                    .entity("The trip is archived. Take the work on it up again first.")
                    .build());
        }
        return at;
    }

    private Optional<Role> role(DeskTrip trip) {
        return visitors.get().role(trip.id());
    }

    /** Those that who is signed in may see. */
    List<DeskTrip> trips() {
        return room.store().trips().list().stream()
                .filter(trip -> role(trip).isPresent())
                .toList();
    }

    /** Whether who is signed in may make a trip. */
    boolean creates() {
        return visitors.get()
                .role(Account.ALL_TRIPS)
                .filter(role -> role.includes(Role.EDITOR))
                .isPresent();
    }
}
