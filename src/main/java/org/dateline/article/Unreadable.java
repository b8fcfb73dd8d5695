package org.dateline.article;

import java.io.IOException;

/** Why an input cannot be read; the message says to people what is wrong and what to do: "is locked; save it without". */
public final class Unreadable extends IOException {
    private static final long serialVersionUID = 1;

    public Unreadable(String message) {
        super(message);
    }
}
