package org.dateline.web.desk;

import java.util.List;
import java.util.Map;

/**
 * Others decided in the meantime.
 *
 * @param since what they decided
 * @param mine what was to be decided
 * @param now the event as it is now, in words; empty where it is of no event
 * @param action where the form goes to
 * @param again its fields, to be sent again
 * @param look where one sees the trip as it is now
 */
public record ConflictPage(
        List<HistoryRow> since,
        List<String> mine,
        String now,
        String action,
        List<Map.Entry<String, String>> again,
        String look) {}
