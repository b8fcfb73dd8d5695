package org.dateline.web;

import java.util.Optional;

/** Tells whether who reads a page may put right what it says. */
public interface Editors {
    /**
     * How a trip's page leads to the desk.
     *
     * @param desk address of the trip there
     * @param unpublished how many decisions its readers don't see yet
     */
    record Edits(String desk, int unpublished) {}

    /** Of the trip of that name; empty for everybody who may not edit it. */
    Optional<Edits> find(String slug);
}
