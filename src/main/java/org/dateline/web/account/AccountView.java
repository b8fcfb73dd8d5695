package org.dateline.web.account;

import java.util.List;

/**
 * One's own account.
 *
 * @param administrator whether accounts and the audit log are linked
 * @param roles that may be chosen for a token
 * @param trips that may be chosen for a token
 * @param passkeys keys on devices
 * @param provider the newsroom's own, and whether it signs the account in
 * @param secret the token that was just made; empty where none was
 * @param fault what is wrong; empty where nothing is
 */
public record AccountView(
        String name,
        boolean administrator,
        List<RoleRow> grants,
        List<TokenRow> tokens,
        List<Choice> roles,
        List<Choice> trips,
        List<TokenRow> passkeys,
        ProviderRow provider,
        String secret,
        String fault) {
    /** A token or a passkey, as it is listed. @param facts role, trip and how long it lasts; when it was made and used */
    public record TokenRow(String id, String label, String facts) {}

    /**
     * The newsroom's own provider.
     *
     * @param label what it is called; empty where there is none
     */
    public record ProviderRow(String label, boolean linked, boolean hasPassword) {}

    public AccountView {
        grants = List.copyOf(grants);
        tokens = List.copyOf(tokens);
        passkeys = List.copyOf(passkeys);
        roles = List.copyOf(roles);
        trips = List.copyOf(trips);
    }
}
