package org.dateline.web.provider;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.desk.Role;

/**
 * A provider, as it is configured.
 *
 * @param url its address, under which {@code .well-known/openid-configuration} lies
 * @param client what this desk is called there
 * @param secret by which the provider knows this desk
 * @param label what the provider is called on pages
 * @param nameClaim of the ID token: what somebody is called
 * @param rolesClaim of the ID token, parts of its path parted by slashes: groups; empty for the usual ones
 * @param roles what groups mean; empty where roles are given at the desk alone
 * @param makes whether who has no account gets one
 */
public record ProviderSettings(
        String url,
        String client,
        String secret,
        String label,
        String nameClaim,
        Optional<String> rolesClaim,
        List<GroupRole> roles,
        boolean makes) {
    private static final Pattern GROUP_ROLE = Pattern.compile("([^=,]+)=([a-z]+)(?:@([a-z0-9-]+))?");

    /** What a group means. @param slug the trip; empty for all */
    public record GroupRole(String group, Role role, String slug) {}

    public ProviderSettings {
        roles = List.copyOf(roles);
        checkAddress(url);
    }

    /** Whoever reads on the way could sign in as anybody. */
    private static void checkAddress(String url) {
        URI uri;
        try {
            uri = URI.create(url);
        } catch (IllegalArgumentException e) {
            throw wrong("DATELINE_OIDC_URL", url, "no address");
        }
        boolean near = uri.getHost() != null
                && List.of("localhost", "127.0.0.1", "[::1]").contains(uri.getHost());
        if (uri.getHost() == null || !"https".equals(uri.getScheme()) && !(near && "http".equals(uri.getScheme()))) {
            throw wrong("DATELINE_OIDC_URL", url, "an address of https: is needed");
        }
    }

    /**
     * What groups mean: {@code desk=editor, lima=publisher@kestrel-in-the-andes}.
     *
     * @throws IllegalArgumentException with a sentence for people where it is none
     */
    static List<GroupRole> roles(String text) {
        List<GroupRole> roles = new ArrayList<>();
        for (String part : Arrays.stream(text.split(",")).map(String::strip).toList()) {
            Matcher matcher = GROUP_ROLE.matcher(part);
            Optional<Role> role = matcher.matches() ? Role.find(matcher.group(2)) : Optional.empty();
            roles.add(new GroupRole(
                    role.map(found -> matcher.group(1).strip()).orElse(""),
                    role.orElseThrow(() -> wrong(
                            "DATELINE_OIDC_ROLES",
                            part,
                            "each is GROUP=ROLE or GROUP=ROLE@TRIP, with a role of reader, editor, publisher and"
                                    + " administrator")),
                    Optional.ofNullable(matcher.group(3)).orElse("")));
        }
        return roles;
    }

    private static IllegalArgumentException wrong(String setting, String value, String what) {
        return new IllegalArgumentException(setting + " is '" + value + "': " + what);
    }
}
