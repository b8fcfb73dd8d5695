package org.dateline.review;

/** What was given is no trip as {@code itinerary} writes it; the message says what is missing. */
public final class NoTripException extends Exception {
    private static final long serialVersionUID = 1L;

    NoTripException(String message) {
        super(message);
    }
}
