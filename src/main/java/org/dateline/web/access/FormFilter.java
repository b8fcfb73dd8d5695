package org.dateline.web.access;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.dateline.web.ApiException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a browser sends from forms of ours alone. A program that shows a token has no browser that others could make
 * send something.
 */
class FormFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final DeskDoor door;
    private final Visitors visitors;
    private final RefusalPages pages;
    private final Optional<String> publicUrl;

    FormFilter(
            DeskDoor door,
            Visitors visitors,
            RefusalPages pages,
            @ConfigProperty(name = "dateline.public-url") Optional<String> publicUrl) {
        this.door = door;
        this.visitors = visitors;
        this.pages = pages;
        this.publicUrl = publicUrl;
    }

    @ServerRequestFilter(priority = 2000)
    @WithFormRead
    public @Nullable Response check(ResteasyReactiveContainerRequestContext context, RoutingContext routing) {
        if (SAFE.contains(context.getMethod()) || !door.isOn()) {
            return null;
        }
        Optional<Visitor> visitor = visitors.find();
        if (visitor.isPresent() && visitor.get().token().isPresent()) {
            return null;
        }
        Optional<String> secret = visitor.isPresent() ? visitor.get().session() : visitors.guest();
        boolean ours = secret.isPresent()
                && isSameSite(routing.request())
                && FormToken.isOf(secret.get(), token(context, routing.request()));
        if (ours) {
            return null;
        }
        return context.getUriInfo().getPath().startsWith("/api/")
                ? ApiException.forbidden("The request didn't come from a page of the desk; reload it.")
                        .response()
                : pages.foreignForm();
    }

    private static String token(ResteasyReactiveContainerRequestContext context, HttpServerRequest request) {
        String header = request.getHeader(FormToken.HEADER);
        if (header != null) {
            return header;
        }
        FormData form = ((ResteasyReactiveRequestContext) context.getServerRequestContext()).getFormData();
        FormValue value = form == null ? null : form.getFirst(FormToken.FIELD);
        return value == null || value.isFileItem() ? "" : value.getValue();
    }

    /** What the browser itself says of the page that the request comes from; old ones say nothing. */
    private boolean isSameSite(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return origin == null
                || origin.equals(publicUrl.map(FormFilter::origin).orElse(""))
                || request.authority() != null
                        && origin.replaceFirst("^https?://", "")
                                .equals(request.authority().toString());
    }

    private static String origin(String url) {
        URI uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
