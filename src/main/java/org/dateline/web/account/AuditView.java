package org.dateline.web.account;

import java.util.List;

/**
 * A page of the audit log.
 *
 * @param older where the page before it begins; 0 where there is none
 */
public record AuditView(List<Row> rows, long older) {
    /** An entry. @param machine when, for programs */
    public record Row(String machine, String when, String who, String what) {}

    public AuditView {
        rows = List.copyOf(rows);
    }
}
