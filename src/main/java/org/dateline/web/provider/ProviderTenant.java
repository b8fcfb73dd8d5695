package org.dateline.web.provider;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.OidcTenantConfigBuilder;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.dateline.web.access.DeskDoor;

/** Tells Quarkus of the provider, at the one address that has to do with it; nothing else of this server knows it. */
@ApplicationScoped
class ProviderTenant implements TenantConfigResolver {
    private static final String NAME = "provider";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration AT_THE_PROVIDERS = Duration.ofMinutes(10);
    private static final int CLOCKS_DIFFER_SECONDS = 30;

    /** The same object each time: another would be taken for other settings. */
    private final Optional<OidcTenantConfig> tenant;

    @Inject
    ProviderTenant(DeskDoor door, Provider provider) {
        this.tenant = (door.isOn() ? provider.settings() : Optional.<ProviderSettings>empty())
                .map(settings -> tenant(settings, provider.publicUrl()));
    }

    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext routing, OidcRequestContext<OidcTenantConfig> context) {
        boolean asked = routing.normalizedPath().equals(Provider.PATH);
        return asked && tenant.isPresent()
                ? Uni.createFrom().item(tenant.get())
                : Uni.createFrom().nullItem();
    }

    private static OidcTenantConfig tenant(ProviderSettings settings, Optional<String> publicUrl) {
        OidcTenantConfigBuilder builder = OidcTenantConfig.authServerUrl(settings.url())
                .tenantId(NAME)
                .clientId(settings.client())
                .credentials(settings.secret())
                .applicationType(ApplicationType.WEB_APP)
                .connectionTimeout(PATIENCE);
        builder = builder.authentication()
                .redirectPath(publicUrl.orElse("") + Provider.PATH)
                .errorPath(Provider.PATH)
                .restorePathAfterRedirect(false)
                .removeRedirectParameters(false)
                .scopes("profile")
                .nonceRequired()
                .pkceRequired()
                .stateSecret(stateSecret(settings))
                .stateCookieAge(AT_THE_PROVIDERS)
                .cookiePath(Provider.PATH)
                .cookieForceSecure(
                        publicUrl.filter(url -> url.startsWith("https:")).isPresent())
                .end();
        builder = builder.token()
                .subjectRequired()
                .lifespanGrace(CLOCKS_DIFFER_SECONDS)
                .end();
        if (settings.rolesClaim().isPresent()) {
            builder = builder.roles().roleClaimPath(settings.rolesClaim().get()).end();
        }
        return builder.build();
    }

    /** The same on every process that serves this desk: who is sent away by one may come back to another. */
    private static String stateSecret(ProviderSettings settings) {
        try {
            byte[] text = ("state " + settings.client() + " " + settings.secret()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
