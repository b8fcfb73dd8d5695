package org.dateline.web.fetch;

/** What was named by its address was not fetched; the message says why and what to do. */
public final class FetchException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** It is switched off. */
        OFF,
        NO_ADDRESS,
        /** Neither http nor https. */
        SCHEME,
        /** A name or password in the address. */
        CREDENTIALS,
        PORT,
        /** It leads into a network that is not public. */
        NOT_PUBLIC,
        UNKNOWN_HOST,
        REDIRECTS,
        /** The server says no. */
        STATUS,
        /** Not of a kind that articles come in. */
        TYPE,
        SIZE,
        TIME,
        /** Too many in a short time. */
        RATE,
        /** No connection, or one that broke. */
        CONNECTION
    }

    FetchException(Reason reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The message. */
    public String describe() {
        return String.valueOf(getMessage());
    }
}
