package org.dateline.claim;

/**
 * Why a claim has its status.
 *
 * @param words that it was taken by, as far as any were; empty for none
 */
public record StatusGround(Reason reason, String words) {
    /** By what it was told. */
    public enum Reason {
        /** By words that tell how sure it is: "is due to", "cancelled". */
        CUE,
        /** By its verb, in the past. */
        PAST,
        /** As over by then: "had been in Lima". */
        PERFECT,
        /** Its day is after that of publication. */
        AHEAD,
        /** No verb tells, and no day: an announcement. */
        ANNOUNCED,
        /** It is told as a fact, of no day after that of publication. */
        FACT
    }
}
