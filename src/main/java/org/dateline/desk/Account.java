package org.dateline.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who signs in.
 *
 * @param name what the person is called, at sign-in and in what is told of decisions
 * @param hasPassword whether there is a password
 * @param linked whether the newsroom's own provider may sign the account in
 * @param grants what the account may do, all trips first
 */
public record Account(
        String id,
        String name,
        boolean hasPassword,
        boolean linked,
        boolean disabled,
        Instant created,
        List<Grant> grants) {
    /** Stands for all trips, where a grant names one. */
    public static final String ALL_TRIPS = "";

    /**
     * A role in a trip.
     *
     * @param trip the trip's id, or {@link #ALL_TRIPS}
     */
    public record Grant(String trip, Role role) {}

    public Account {
        grants = List.copyOf(grants);
    }

    /** Whether somebody can sign in by it; before, it waits for its link to be followed. */
    public boolean registered() {
        return hasPassword || linked;
    }

    /**
     * The most that the account may do in a trip.
     *
     * @param trip the trip's id, or {@link #ALL_TRIPS} for what is of no single trip
     */
    public Optional<Role> role(String trip) {
        return grants.stream()
                .filter(grant -> grant.trip().equals(ALL_TRIPS) || grant.trip().equals(trip))
                .map(Grant::role)
                .max(Role::compareTo);
    }

    public Actor actor() {
        return new Actor(id, name);
    }
}
