package org.dateline.export;

import org.dateline.article.Languages;
import org.dateline.pipeline.Problem;

/** What could not be read, in English: what is wrong, and what to do. */
public final class ProblemMessage {
    private ProblemMessage() {}

    public static String of(Problem problem) {
        Problem.Matter matter = problem.matter();
        if (matter instanceof Problem.Matter.WrongDate wrong) {
            return ConflictText.of(wrong.conflict());
        } else if (matter instanceof Problem.Matter.OpenDates) {
            return "It is not known when this was published, so its weekdays and other relative dates stay open; add a"
                    + " “Published:” line to settle them.";
        } else if (matter instanceof Problem.Matter.OtherLanguage other) {
            return ofLanguage(other.language());
        } else if (matter instanceof Problem.Matter.Unread unread) {
            return unread.message();
        } else if (matter instanceof Problem.Matter.OrphanedDecision orphaned) {
            return DecisionText.orphaned(orphaned.outcome());
        }
        return "No article tells of anyone who travels; name the traveller, or add articles on the trip.";
    }

    /** @param language its tag of BCP 47 */
    public static String ofLanguage(String language) {
        return "in " + Languages.nameOf(language) + "; not read";
    }
}
