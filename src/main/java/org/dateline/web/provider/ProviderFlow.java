package org.dateline.web.provider;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/** Sends a browser to the provider, and hears who came back; what goes to and fro is checked by Quarkus. */
@Singleton
public class ProviderFlow {
    private static final Logger LOG = Logger.getLogger(ProviderFlow.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final String METADATA = "configuration-metadata";
    private static final String QUARKUS_SESSION = "q_session";

    private final HttpAuthenticator authenticator;
    private final RoutingContext routing;

    @Inject
    ProviderFlow(HttpAuthenticator authenticator, RoutingContext routing) {
        this.authenticator = authenticator;
        this.routing = routing;
    }

    /** Where a request to {@link Provider#PATH} leads. */
    public sealed interface Step {
        /** To the provider. */
        record Away(String location) implements Step {}

        /**
         * The provider says who it is.
         *
         * @param names claims that are texts
         * @param groups what the provider counts them among
         * @param exit where its own session is ended; empty where it tells none
         */
        record Back(String issuer, String subject, Map<String, String> names, Set<String> groups, String exit)
                implements Step {}

        /** The provider refused, or what came back is not what was sent for. */
        record Refused() implements Step {}

        /** The provider can't be reached, or answers wrongly. */
        record Unreachable() implements Step {}
    }

    /** @param claims which of the ID token's are asked for */
    public Step go(List<String> claims) {
        boolean back = List.of("state", "code", "error").stream()
                .anyMatch(name -> routing.queryParams().contains(name));
        try {
            if (!back) {
                ChallengeData challenge = await(authenticator.getChallenge(routing));
                return challenge.getHeaders().entrySet().stream()
                        .filter(header -> header.getKey().toString().equalsIgnoreCase("Location"))
                        .findFirst()
                        .<Step>map(header -> new Step.Away(header.getValue()))
                        .orElseGet(Step.Unreachable::new);
            }
            SecurityIdentity identity = await(QuarkusHttpUser.getSecurityIdentity(routing, null));
            return identity != null && identity.getPrincipal() instanceof JsonWebToken token
                    ? back(identity, token, claims)
                    : new Step.Refused();
        } catch (OIDCException | TimeoutException away) {
            LOG.warn("the provider cannot be used: " + away.getMessage());
            return new Step.Unreachable();
        } catch (AuthenticationFailedException
                | AuthenticationCompletionException
                | AuthenticationRedirectException refused) {
            return new Step.Refused();
        } finally {
            forgetQuarkus();
        }
    }

    private static <T> T await(Uni<T> answer) {
        return answer.await().atMost(PATIENCE);
    }

    private static Step back(SecurityIdentity identity, JsonWebToken token, List<String> claims) {
        Map<String, String> names = new HashMap<>();
        for (String claim : claims) {
            Optional.ofNullable(token.getClaim(claim)).ifPresent(value -> names.put(claim, value.toString()));
        }
        String exit = identity.getAttribute(METADATA) instanceof OidcConfigurationMetadata metadata
                ? Optional.ofNullable(metadata.getEndSessionUri()).orElse("")
                : "";
        return new Step.Back(token.getIssuer(), token.getSubject(), names, identity.getRoles(), exit);
    }

    /** The session is the desk's: Quarkus's cookie for one never gets to the browser. */
    private void forgetQuarkus() {
        List<String> names = routing.request().cookies().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith(QUARKUS_SESSION))
                .toList();
        names.forEach(name -> routing.response().removeCookies(name));
    }
}
