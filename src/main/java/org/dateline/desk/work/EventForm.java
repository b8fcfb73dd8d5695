package org.dateline.desk.work;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.claim.Claim;
import org.dateline.claim.EventKind;
import org.dateline.claim.Status;
import org.dateline.decision.Act;
import org.dateline.decision.Spot;
import org.dateline.decision.Target;
import org.dateline.event.Event;
import org.dateline.time.When;

/** Makes decisions of the form on an event: one for each value that is otherwise than the event has it. */
public final class EventForm {
    public static final String PLACE = "place";
    public static final String PLACE_NAME = "place-name";
    public static final String PLACE_AT = "place-at";

    /** Before the name of a field, what it said before anybody changed it. */
    public static final String SHOWN = "was-";

    private final Draft draft;
    private final Event event;
    private final Target of;
    private final FormFields fields;

    public EventForm(Draft draft, Event event, FormFields fields) {
        this.draft = draft;
        this.event = event;
        this.of = draft.target(event);
        this.fields = fields;
    }

    /** The day as the form shows it: "2025-10-28", "2025-10"; empty where it is not known. */
    public static String day(Event event) {
        String edtf = event.when().edtf();
        return event.when() instanceof When.Day day ? day.date().toString() : edtf;
    }

    /** The hour as the form shows it: "14:30". */
    public static String time(Event event) {
        return event.when() instanceof When.Day day
                ? day.time().map(time -> time.toString().substring(0, 5)).orElse("")
                : "";
    }

    /**
     * What was changed in the form: compared with what it said when it was opened, so that what others decided meanwhile is not undone by
     * fields that nobody touched.
     */
    public List<Act> changes() {
        List<Act> acts = new ArrayList<>();
        when(acts);
        fields.spot(PLACE, PLACE_NAME, PLACE_AT)
                .filter(spot -> !Optional.of(spot).equals(event.place().map(Spot::of)))
                .ifPresent(spot -> acts.add(new Act.SetPlace(of, spot)));
        if (isChanged("status")) {
            fields.oneOf("status", Status.class).ifPresent(status -> acts.add(new Act.SetStatus(of, status)));
        }
        if (isChanged("kind")) {
            fields.oneOf("kind", EventKind.class).ifPresent(kind -> acts.add(new Act.SetKind(of, kind)));
        }
        if (isChanged("title")) {
            fields.find("title").ifPresent(title -> acts.add(new Act.SetTitle(of, title)));
        }
        if (!fields.names("participants").equals(fields.names(SHOWN + "participants"))) {
            acts.add(new Act.SetParticipants(of, fields.names("participants")));
        }
        if (isChanged("part")) {
            acts.add(new Act.SetPart(of, fields.text("part").equals("yes")));
        }
        fields.find("note").ifPresent(note -> acts.add(new Act.AddNote(of, note)));
        return acts;
    }

    private boolean isChanged(String field) {
        return fields.has(field) && !fields.text(field).equals(fields.text(SHOWN + field));
    }

    private void when(List<Act> acts) {
        Optional<When> when = isChanged("day") ? fields.when("day") : Optional.empty();
        when.ifPresent(day -> acts.add(new Act.SetDay(of, day)));
        if (!isChanged("time")) {
            return;
        }
        Optional<LocalTime> hour = fields.hour("time");
        boolean hasDay = when.orElse(event.when()) instanceof When.Day;
        if (!hasDay && hour.isPresent()) {
            fields.fault("time", "an hour is one of a day; say the day, too");
        } else if (hasDay) {
            acts.add(new Act.SetTime(of, hour));
        }
    }

    /** That it is as it is now. */
    public Act confirm() {
        return Act.Confirm.of(of, event);
    }

    /** One of the readings that its sources allow. */
    public Act reading(String reading) {
        return new Act.ChooseReading(of, reading);
    }

    /** One with the event that was chosen. */
    public Optional<Act> merge() {
        Optional<Event> other = draft.findEvent(fields.text("other"));
        if (other.isEmpty() || other.get().id().equals(event.id())) {
            fields.fault("other", "choose the event that is the same");
            return Optional.empty();
        }
        return Optional.of(new Act.Merge(of, draft.target(other.get())));
    }

    /** Its statements that were chosen tell of an event of their own. */
    public Optional<Act> split() {
        Optional<Target> some = some();
        if (some.isPresent() && fields.all("claim").size() >= event.claims().size()) {
            fields.fault("claim", "leave at least one statement with the event");
            return Optional.empty();
        }
        return some.map(Act.Split::new);
    }

    /** Its statements that were chosen don't count. */
    public Optional<Act> hide() {
        return some().map(Act.Hide::new);
    }

    private Optional<Target> some() {
        List<Claim> some = event.claims().stream()
                .filter(claim -> fields.all("claim").contains(key(claim)))
                .toList();
        if (some.isEmpty()) {
            fields.fault("claim", "choose the statements");
            return Optional.empty();
        }
        return Optional.of(draft.target(event.withClaims(some)));
    }

    /** Names a statement in the form: it is the same as long as the trip is at the same version. */
    public static String key(Claim claim) {
        return claim.article() + ":" + claim.span().start() + ":"
                + claim.kind().name().toLowerCase(Locale.ROOT);
    }
}
