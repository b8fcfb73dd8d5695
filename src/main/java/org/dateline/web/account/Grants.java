package org.dateline.web.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dateline.desk.Account;
import org.dateline.desk.Account.Grant;
import org.dateline.desk.Role;
import org.dateline.web.provider.ProviderSettings.GroupRole;

/** What groups mean at this desk. */
final class Grants {
    private Grants() {}

    /**
     * One role in a trip: the most of what its groups mean. A trip that is not there is left out.
     *
     * @param trips their ids, by their slugs
     */
    static List<Grant> of(List<GroupRole> meanings, Set<String> groups, Function<String, Optional<String>> trips) {
        Map<String, Role> most = new LinkedHashMap<>();
        for (GroupRole meaning : meanings) {
            Optional<String> trip =
                    meaning.slug().isEmpty() ? Optional.of(Account.ALL_TRIPS) : trips.apply(meaning.slug());
            if (groups.contains(meaning.group()) && trip.isPresent()) {
                most.merge(trip.get(), meaning.role(), (one, other) -> one.includes(other) ? one : other);
            }
        }
        return most.entrySet().stream()
                .map(each -> new Grant(each.getKey(), each.getValue()))
                .toList();
    }
}
