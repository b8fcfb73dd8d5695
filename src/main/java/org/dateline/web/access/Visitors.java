package org.dateline.web.access;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.dateline.desk.store.StoreException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who makes the request that is answered. */
@Singleton
public class Visitors {
    private static final String VISITOR = "dateline.visitor";
    private static final String FAULT = "dateline.visitor.fault";

    private static final int GUEST_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final RoutingContext routing;
    private final boolean secure;

    Visitors(RoutingContext routing, @ConfigProperty(name = "dateline.public-url") Optional<String> publicUrl) {
        this.routing = routing;
        this.secure = publicUrl.filter(url -> url.startsWith("https:")).isPresent();
    }

    static void note(RoutingContext routing, Optional<Visitor> visitor) {
        visitor.ifPresent(found -> routing.put(VISITOR, found));
    }

    static void noteFault(RoutingContext routing, Throwable fault) {
        routing.put(FAULT, fault);
    }

    /** Who is signed in. Throws {@link StoreException} where the store could not tell. */
    public Optional<Visitor> find() {
        if (routing.get(FAULT) instanceof RuntimeException fault) {
            throw fault;
        }
        return Optional.ofNullable(routing.get(VISITOR));
    }

    /** Who is signed in, at an address that nobody else gets to. */
    public Visitor get() {
        return find().orElseThrow(() -> new IllegalStateException("the address needs no sign-in"));
    }

    /** What a form of the answer has to carry, so that the next request is known to come from it; empty for programs. */
    public String formToken() {
        return find().map(visitor -> visitor.session().map(FormToken::of).orElse(""))
                .or(() -> guest().map(FormToken::of))
                .orElse("");
    }

    /** The same for a browser that is only now given what it is known by. */
    public static String formToken(String guest) {
        return FormToken.of(guest);
    }

    /** What a browser can be known by that isn't signed in. */
    public static String newGuest() {
        byte[] bytes = new byte[GUEST_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What the browser of somebody who isn't signed in is known by, while a form is filled in. */
    public Optional<String> guest() {
        return cookie(Cookies.GUEST);
    }

    /** What the browser brings back from the newsroom's own provider. */
    public Optional<String> errand() {
        return cookie(Cookies.ERRAND);
    }

    private Optional<String> cookie(Cookies kind) {
        return find(routing, kind, isSecure());
    }

    static Optional<String> find(RoutingContext routing, Cookies kind, boolean secure) {
        return Optional.ofNullable(routing.request().getCookie(kind.name(secure)))
                .map(Cookie::getValue);
    }

    /** Whether the browser came by HTTPS, as far as can be told here. */
    public boolean isSecure() {
        return isSecure(routing);
    }

    boolean isSecure(RoutingContext context) {
        return secure || "https".equals(context.request().scheme());
    }

    /** Where the request comes from. */
    public String address() {
        return routing.request().remoteAddress() == null
                ? ""
                : String.valueOf(routing.request().remoteAddress().hostAddress());
    }
}
