package org.dateline.web.access;

import java.util.Optional;
import org.dateline.desk.Account;
import org.dateline.desk.Actor;
import org.dateline.desk.ApiToken;
import org.dateline.desk.Role;

/**
 * Somebody who is signed in.
 *
 * @param token by which a program speaks for the account; empty for a person
 * @param session the secret of the person's session; empty for a program
 */
public record Visitor(Account account, Optional<ApiToken> token, Optional<String> session) {
    /**
     * The most that the visitor may do in a trip.
     *
     * @param trip the trip's id, or {@link Account#ALL_TRIPS} for what is of no single trip
     */
    public Optional<Role> role(String trip) {
        Optional<Role> own = account.role(trip);
        if (token.isEmpty()) {
            return own;
        }
        ApiToken limit = token.get();
        boolean covers = limit.trip().equals(Account.ALL_TRIPS) || limit.trip().equals(trip);
        return covers ? own.map(role -> role.atMost(limit.role())) : Optional.empty();
    }

    /** As what the visitor does is written down. */
    public Actor actor() {
        return account.actor();
    }
}
