package org.dateline.decision;

import java.time.Instant;

/**
 * What a person decided.
 *
 * @param id letters, digits, hyphens and underscores
 * @param why in the person's words; may be empty for what explains itself
 * @param at when it was decided
 */
public record Decision(String id, Act act, String why, String who, Instant at) {
    /** A decision with an id made of all that it says: the same, taken twice, has the same. */
    public static Decision of(Act act, String why, String who, Instant at) {
        return new Decision(
                "d" + Hashes.of(String.join("|", act.toString(), why, who, at.toString())), act, why, who, at);
    }
}
