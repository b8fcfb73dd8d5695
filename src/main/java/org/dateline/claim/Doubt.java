package org.dateline.claim;

import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.time.DateConflict;

/**
 * What is in doubt about a claim's date.
 *
 * @param conflict what is wrong with it
 * @param countedFrom where the date stands that it is counted from ("the following day"), if that one is in doubt
 */
public record Doubt(Optional<DateConflict> conflict, Optional<Span> countedFrom) {
    public static final Doubt NONE = new Doubt(Optional.empty(), Optional.empty());
}
