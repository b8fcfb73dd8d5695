package org.dateline.web.desk;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.desk.work.EventForm;

/** What the desk's forms offer to choose from. */
@Named
@Singleton
public class DeskWords {
    public List<String> statuses() {
        return Stream.of(Status.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    public List<String> kinds() {
        return Stream.of(EventKind.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The fields of an event's form that say first what they said before. */
    public List<String> fields() {
        return List.of("day", "time", "status", "kind", "title", "participants", "part");
    }

    public String was(String field) {
        return EventForm.SHOWN + field;
    }
}
