package org.dateline.desk;

import java.time.Instant;

/**
 * Who did what.
 *
 * @param subject the id of the trip, account or token that it was done to; empty where there is none
 * @param detail what tells it from others of its kind
 */
public record AuditEntry(long id, Instant at, Actor actor, Action action, String subject, String detail) {
    /** What is written down. */
    public enum Action {
        SIGNED_IN,
        SIGN_IN_FAILED,
        SIGNED_OUT,
        SIGNED_OUT_EVERYWHERE,
        LINK_MADE,
        LINK_FOLLOWED,
        ACCOUNT_MADE,
        ACCOUNT_DISABLED,
        ACCOUNT_ENABLED,
        PASSWORD_CHANGED,
        PROVIDER_LINKED,
        PROVIDER_UNLINKED,
        PASSKEY_ADDED,
        PASSKEY_REMOVED,
        ROLE_GIVEN,
        ROLE_TAKEN,
        TOKEN_MADE,
        TOKEN_REVOKED,
        TRIP_MADE,
        TRIP_CHANGED,
        TRIP_IMPORTED,
        ARTICLE_ADDED,
        ARTICLE_HIDDEN,
        ARTICLE_SHOWN,
        FEED_ADDED,
        FEED_REMOVED,
        DECIDED,
        PUBLISHED,
        SCHEDULED,
        WITHDRAWN,
        UNPUBLISHED,
        ARCHIVED,
        REOPENED
    }
}
