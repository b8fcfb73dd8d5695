package org.dateline.article;

import java.util.OptionalInt;

/**
 * Why an input could not be read.
 *
 * @param file name of the input
 * @param line line in it, counted from 1, where one is at fault
 * @param message what is wrong and what to do
 */
public record ReadFault(String file, OptionalInt line, String message) {
    /** "notes.jsonl, line 3: …" */
    public String describe() {
        return file + (line.isPresent() ? ", line " + line.getAsInt() : "") + ": " + message;
    }
}
