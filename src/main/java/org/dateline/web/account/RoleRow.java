package org.dateline.web.account;

import java.util.List;
import java.util.Map;
import org.dateline.desk.Account;
import org.dateline.desk.Account.Grant;
import org.dateline.web.text.AccountTexts;

/**
 * A role in a trip.
 *
 * @param trip the trip's id; empty for all
 * @param text "editor in Lima"
 */
public record RoleRow(String trip, String text) {
    /** @param titles of trips, by id; a role in a trip that is not among them is not shown */
    static List<RoleRow> of(Account account, Map<String, String> titles, AccountTexts texts) {
        return account.grants().stream()
                .filter(grant -> grant.trip().equals(Account.ALL_TRIPS) || titles.containsKey(grant.trip()))
                .map(grant -> row(grant, titles, texts))
                .toList();
    }

    private static RoleRow row(Grant grant, Map<String, String> titles, AccountTexts texts) {
        String where = titles.getOrDefault(grant.trip(), texts.inAllTrips());
        return new RoleRow(grant.trip(), texts.inTrip(texts.role(grant.role().key()), where));
    }
}
