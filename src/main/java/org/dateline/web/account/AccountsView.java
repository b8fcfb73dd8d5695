package org.dateline.web.account;

import java.util.List;

/**
 * Everybody's accounts.
 *
 * @param link that was just made; empty where none was
 * @param linkFor whom it is for
 * @param fault what is wrong; empty where nothing is
 */
public record AccountsView(
        List<Row> rows, List<Choice> roles, List<Choice> trips, String link, String linkFor, String fault) {
    /** An account. @param facts what is to be known of its state; empty where nothing is */
    public record Row(String id, String name, boolean own, boolean disabled, String facts, List<RoleRow> grants) {
        public Row {
            grants = List.copyOf(grants);
        }
    }

    public AccountsView {
        rows = List.copyOf(rows);
        roles = List.copyOf(roles);
        trips = List.copyOf(trips);
    }
}
