package org.dateline.pipeline;

import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.decision.Outcome;
import org.dateline.time.DateConflict;

/**
 * Bad input, as data: what is wrong, and where. The words for it are the reader's.
 *
 * @param stage the room that met it ("article", "time" …)
 * @param article the article's id or file name; empty where it is about none
 * @param span where in the article's text
 */
public record Problem(String stage, Optional<String> article, Optional<Span> span, Matter matter) {
    /** What is wrong. */
    public sealed interface Matter {
        /** A date that cannot be. */
        record WrongDate(DateConflict conflict) implements Matter {}

        /** Its relative dates stay open, since nothing tells when it was published. */
        record OpenDates() implements Matter {}

        /**
         * An article in a language that is not read.
         *
         * @param language its tag of BCP 47
         */
        record OtherLanguage(String language) implements Matter {}

        /** A decision that has no effect now, since what it is tied to is gone. */
        record OrphanedDecision(Outcome outcome) implements Matter {}

        /** No article tells of anyone who travels. */
        record NobodyTravels() implements Matter {}

        /**
         * A file, or a part of one, that could not be read.
         *
         * @param message as the reader of files says it
         */
        record Unread(String message) implements Matter {}
    }
}
