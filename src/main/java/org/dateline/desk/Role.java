package org.dateline.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody may do in a trip; each may do what those before it may. */
public enum Role {
    /** Sees drafts, and changes nothing. */
    READER,
    /** Puts articles in, and decides. */
    EDITOR,
    /** Puts before readers, and takes away. */
    PUBLISHER,
    /** Gives roles. In all trips: makes accounts and trips. */
    ADMINISTRATOR;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /** The lesser of both: what a token may do for whom it was given to. */
    public Role atMost(Role other) {
        return includes(other) ? other : this;
    }

    /** As it is written in forms and documents: {@code editor}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> find(String key) {
        return Stream.of(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
