package org.dateline.desk;

import java.time.Instant;

/**
 * What a program shows instead of a password.
 *
 * @param account whose it is; the token may never do more than the account
 * @param label what it is for
 * @param role the most that it may do
 * @param trip the only trip it is for, or {@link Account#ALL_TRIPS}
 */
public record ApiToken(
        String id, String account, String label, Role role, String trip, Instant created, Instant expires) {}
