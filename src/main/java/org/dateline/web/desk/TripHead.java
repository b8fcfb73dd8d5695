package org.dateline.web.desk;

import java.util.Locale;
import org.dateline.desk.DeskTrip;
import org.dateline.desk.Role;
import org.dateline.desk.work.Draft;

/**
 * What stands at the head of each page of a trip.
 *
 * @param stateText what readers see of it, in a few words
 * @param tab which of its pages this is
 * @param waiting how many articles wait to be taken over
 * @param inbox how many entries of feeds nobody has taken or left
 * @param edits whether who is signed in may decide; nobody may of a trip that is archived
 * @param publishes whether who is signed in may publish
 */
public record TripHead(
        String slug,
        String title,
        String state,
        String stateText,
        int version,
        int revision,
        String tab,
        int waiting,
        int inbox,
        boolean edits,
        boolean publishes) {
    static TripHead of(Draft draft, Role role, String tab, int inbox) {
        DeskTrip trip = draft.trip();
        boolean open = trip.state() != DeskTrip.State.ARCHIVED;
        return new TripHead(
                trip.slug(),
                draft.read().map(read -> read.itinerary().title()).orElse(trip.title()),
                trip.state().name().toLowerCase(Locale.ROOT),
                text(trip.state()),
                trip.version(),
                trip.revision(),
                tab,
                draft.waiting().size(),
                inbox,
                open && role.includes(Role.EDITOR),
                role.includes(Role.PUBLISHER));
    }

    static String text(DeskTrip.State state) {
        return switch (state) {
            case DRAFT -> "Draft: readers see nothing of it yet";
            case PUBLISHED -> "Published";
            case SCHEDULED -> "Scheduled: readers will see it";
            case UNPUBLISHED -> "Unpublished: readers see nothing of it any more";
            case ARCHIVED -> "Archived: nothing of it changes any more";
        };
    }

    public String path() {
        return "/desk/trips/" + slug;
    }

    public boolean isPublic() {
        return state.equals("published") || state.equals("archived");
    }
}
