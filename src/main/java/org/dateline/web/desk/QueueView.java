package org.dateline.web.desk;

import java.util.List;
import java.util.Optional;
import org.dateline.desk.Account;
import org.dateline.desk.Visit;
import org.dateline.desk.work.Draft;
import org.dateline.export.DecisionText;
import org.dateline.review.Queue;

/**
 * What of a trip needs eyes, and the rest of its events.
 *
 * @param since what came since the last visit; empty at the first
 * @param first what there is a reason for, beside that nobody has signed it
 * @param unsigned what nobody has signed, without another reason
 * @param signed what is signed
 * @param around what is told around the trip
 */
public record QueueView(
        int done,
        int all,
        Optional<Since> since,
        List<EventRow> first,
        List<Orphan> orphans,
        List<EventRow> unsigned,
        List<EventRow> signed,
        List<EventRow> around) {
    /** A decision without effect. */
    public record Orphan(String decision, String what, String who, String message) {}

    /**
     * What came since somebody's last visit.
     *
     * @param when that was
     * @param articles that were taken over, in words
     * @param decisions of others, in words
     */
    public record Since(String when, String articles, String decisions) {
        static Since of(Draft draft, Visit visit, Account account) {
            long articles = draft.taken().stream()
                    .filter(file -> !visit.articles().contains(file.id()))
                    .count();
            long decisions = draft.history().stream()
                    .filter(each ->
                            each.version() > visit.version() && !each.account().equals(account.id()))
                    .count();
            return new Since(
                    PublicationRow.time(visit.at()),
                    count(articles, "one article more", " articles more"),
                    count(decisions, "one decision of others", " decisions of others"));
        }

        private static String count(long number, String one, String more) {
            return number == 0 ? "" : number == 1 ? one : number + more;
        }

        public boolean nothing() {
            return articles.isEmpty() && decisions.isEmpty();
        }
    }

    static QueueView of(Draft draft, Queue queue, Optional<Since> since) {
        List<EventRow> rows = queue.items().stream()
                .flatMap(item -> item.event().map(event -> EventRow.of(event, item)).stream())
                .toList();
        String plain = EventRow.code(Queue.Reason.UNSIGNED);
        return new QueueView(
                queue.signed(),
                queue.all(),
                since,
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
