package org.dateline.desk.store;

import java.sql.SQLException;

/** The database did not do what it was asked to; nothing was changed. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final int SQLITE_PRIMARY_CODE = 0xFF;

    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** It cannot be reached, or not in time. */
        AWAY,
        /** It can be read, not written. */
        READ_ONLY,
        /** The disk is full. */
        FULL,
        /** A fault of ours. */
        FAULT
    }

    StoreException(SQLException cause) {
        this(reason(cause), cause);
    }

    StoreException(Reason reason, Throwable cause) {
        super(reason + ": " + cause.getMessage(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    private static Reason reason(SQLException cause) {
        String state = cause.getSQLState();
        if (state != null && !state.isEmpty()) {
            return ofPostgres(state);
        }
        boolean sqlite = cause.getErrorCode() != 0;
        return sqlite ? ofSqlite(cause.getErrorCode() & SQLITE_PRIMARY_CODE) : Reason.AWAY;
    }

    /** Classes of states: <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">appendix A</a>. */
    private static Reason ofPostgres(String state) {
        if (state.equals("25006")) {
            return Reason.READ_ONLY;
        }
        if (state.equals("53100")) {
            return Reason.FULL;
        }
        return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53") ? Reason.AWAY : Reason.FAULT;
    }

    /** Result codes: <a href="https://www.sqlite.org/rescode.html">sqlite.org</a>. */
    private static Reason ofSqlite(int code) {
        return switch (code) {
            case 5, 6, 10, 14 -> Reason.AWAY;
            case 8 -> Reason.READ_ONLY;
            case 13 -> Reason.FULL;
            default -> Reason.FAULT;
        };
    }
}
