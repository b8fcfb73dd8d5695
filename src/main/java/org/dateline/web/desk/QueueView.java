package org.dateline.web.desk;

import java.util.List;
import org.dateline.desk.work.Draft;
import org.dateline.export.DecisionText;
import org.dateline.review.Queue;

/**
 * What of a trip needs eyes, and the rest of its events.
 *
 * @param first what there is a reason for, beside that nobody has signed it
 * @param unsigned what nobody has signed, without another reason
 * @param signed what is signed
 * @param around what is told around the trip
 */
public record QueueView(
        int done,
        int all,
        List<EventRow> first,
        List<Orphan> orphans,
        List<EventRow> unsigned,
        List<EventRow> signed,
        List<EventRow> around) {
    /** A decision without effect. */
    public record Orphan(String decision, String what, String who, String message) {}

    static QueueView of(Draft draft, Queue queue) {
        List<EventRow> rows = queue.items().stream()
                .flatMap(item -> item.event().map(event -> EventRow.of(event, item)).stream())
                .toList();
        String plain = EventRow.code(Queue.Reason.UNSIGNED);
        return new QueueView(
                queue.signed(),
                queue.all(),
                rows.stream()
                        .filter(row -> !row.because().get(0).code().equals(plain))
                        .toList(),
                queue.items().stream()
                        .flatMap(item -> item.decision().stream())
                        .map(outcome -> new Orphan(
                                outcome.decision().id(),
                                DecisionText.what(outcome.decision()),
                                outcome.decision().who(),
                                DecisionText.orphaned(outcome)))
                        .toList(),
                rows.stream()
                        .filter(row -> row.because().get(0).code().equals(plain))
                        .toList(),
                draft.events().stream()
                        .filter(event -> !event.related() && Queue.isSigned(event))
                        .map(EventRow::of)
                        .toList(),
                draft.events().stream()
                        .filter(event -> event.related())
                        .map(EventRow::of)
                        .toList());
    }

    /** How far it is, in hundredths. */
    public int share() {
        return all == 0 ? 0 : 100 * done / all;
    }
}
