package org.dateline.export;

import org.dateline.event.Correction;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided of an event, as JSON.
 *
 * @param decision the decision's id
 * @param before the value as it was read or decided before
 * @param when the instant of the decision
 */
public record CorrectionDocument(
        String decision,
        String what,
        @Nullable String before,
        @Nullable String after,
        String why,
        String who,
        String when) {
    static CorrectionDocument of(Correction correction) {
        return new CorrectionDocument(
                correction.decision(),
                Notation.name(correction.kind()).replace('_', '-'),
                correction.before().orElse(null),
                correction.after().orElse(null),
                correction.why(),
                correction.who(),
                correction.at().toString());
    }
}
