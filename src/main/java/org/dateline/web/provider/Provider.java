package org.dateline.web.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The provider that is configured; there is none without {@code DATELINE_OIDC_URL}. */
@ApplicationScoped
public class Provider {
    /** Where browsers are sent from, and come back to. */
    public static final String PATH = "/desk/sign-in/provider";

    private final Config config;

    @Inject
    Provider(Config config) {
        this.config = config;
    }

    /** Throws {@link IllegalArgumentException} with a sentence for people where the settings are wrong. */
    public Optional<ProviderSettings> settings() {
        Optional<String> url = find("url");
        return url.map(address -> new ProviderSettings(
                address.replaceFirst("/$", ""),
                need("client"),
                need("secret"),
                find("name").orElseGet(() -> String.valueOf(URI.create(address).getHost())),
                find("name-claim").orElse("preferred_username"),
                find("roles-claim"),
                find("roles").map(ProviderSettings::roles).orElse(List.of()),
                config.getOptionalValue("dateline.oidc.accounts", Boolean.class).orElse(false)));
    }

    private Optional<String> find(String name) {
        return config.getOptionalValue("dateline.oidc." + name, String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private String need(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "DATELINE_OIDC_URL is set, and DATELINE_OIDC_" + name.toUpperCase(Locale.ROOT) + " is not"));
    }

    /** The address under which browsers reach this server, where it is told. */
    Optional<String> publicUrl() {
        return config.getOptionalValue("dateline.public-url", String.class).map(url -> url.replaceFirst("/$", ""));
    }
}
