package org.dateline.decision.file;

/** How long what is written may be, in letters, or in entries of a list. */
final class Limits {
    static final int BYTES = 16 * 1024 * 1024;
    static final int DECISIONS = 10_000;
    static final int QUOTATIONS = 1_000;
    static final int PARTICIPANTS = 100;
    static final int ID = 64;
    static final int NAME = 300;
    static final int URL = 2_000;
    static final int CONTEXT = 1_000;
    static final int REASON = 4_000;
    static final int QUOTE = 20_000;

    private Limits() {}
}
