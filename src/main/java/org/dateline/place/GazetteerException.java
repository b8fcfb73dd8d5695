package org.dateline.place;

/** The gazetteer cannot be used: its index is missing, damaged or of another version. The message says what to do. */
public final class GazetteerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public GazetteerException(String message) {
        super(message);
    }

    public GazetteerException(String message, Throwable cause) {
        super(message, cause);
    }
}
