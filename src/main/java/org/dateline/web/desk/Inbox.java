package org.dateline.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dateline.desk.FeedEntry;
import org.dateline.desk.work.Intake;
import org.dateline.web.fetch.FetchException;
import org.dateline.web.fetch.Fetched;

/** Makes articles of what feeds announced. They wait like all that is put in, until somebody has seen what they change. */
@ApplicationScoped
class Inbox {
    private final Access access;
    private final Room room;
    private final Addresses addresses;

    Inbox(Access access, Room room, Addresses addresses) {
        this.access = access;
        this.room = room;
        this.addresses = addresses;
    }

    Intake intake(Access.InTrip at) {
        return new Intake(room.store().articles(), at.trip(), access.account().actor());
    }

    /**
     * Takes the page at the entry's address, or what the feed itself has of it; where that can't be had the entry goes on waiting, and
     * the intake tells why.
     */
    void take(FeedEntry entry, boolean text, Intake intake) {
        boolean taken = text || entry.address().isEmpty() ? takeText(entry, intake) : takePage(entry, intake);
        if (taken) {
            room.store().feedEntries().set(entry.trip(), entry.id(), FeedEntry.State.TAKEN);
        }
    }

    private boolean takePage(FeedEntry entry, Intake intake) {
        String address = entry.address().orElseThrow();
        try {
            Fetched fetched = addresses.fetch(address, access.account());
            return intake.fetched(fetched.address().toString(), fetched.name(), fetched.mediaType(), fetched.bytes());
        } catch (FetchException refused) {
            intake.tell(address + " " + refused.describe());
            return false;
        }
    }

    private boolean takeText(FeedEntry entry, Intake intake) {
        if (entry.text().isBlank()) {
            intake.tell(entry.title() + " has no text in its feed; take its page");
            return false;
        }
        return intake.paste(new Intake.Pasted(
                entry.title(),
                entry.source(),
                entry.address().orElse(""),
                entry.published().map(LocalDate::toString).orElse(""),
                entry.text()));
    }

    void leave(FeedEntry entry, boolean leave) {
        room.store()
                .feedEntries()
                .set(entry.trip(), entry.id(), leave ? FeedEntry.State.LEFT : FeedEntry.State.WAITING);
    }
}
