package org.dateline.web.access;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.desk.Role;

/** What an address needs. */
enum Need {
    /** Nothing: it is there for everybody, with a desk or without. */
    PUBLIC,
    /** A desk. */
    GUEST,
    /** Somebody who is signed in. */
    ACCOUNT,
    READER,
    EDITOR,
    PUBLISHER,
    ADMINISTRATOR;

    /** The role; of the needs of roles. */
    Optional<Role> role() {
        return Stream.of(Role.values())
                .filter(role -> role.name().equals(name()))
                .findFirst();
    }

    static Need of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
