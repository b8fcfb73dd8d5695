package org.dateline.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.pipeline.Trip;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** oEmbed 1.0: gives the frame to embed for the address of a trip's page. */
@Path("/oembed")
@Tag(name = "Embedding")
public class OembedResource {
    private static final Pattern PAGE = Pattern.compile("/trips/([^/]+?)(?:/embed)?/?");
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int WIDTH = 720;
    private static final int LEAST = 200;

    private final Documents documents;

    OembedResource(Documents documents) {
        this.documents = documents;
    }

    @GET
    @Operation(summary = "How to embed a trip (oEmbed 1.0, type rich)")
    @APIResponse(
            responseCode = "200",
            description = "The frame to embed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Oembed.class),
                            example = Examples.OEMBED))
    @APIResponse(
            responseCode = "404",
            description = "The address is not that of a trip here",
            content =
                    @Content(
                            mediaType = ProblemDetail.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDetail.class),
                            example = Examples.NOT_FOUND))
    public Response oembed(
            @Parameter(description = "Address of a trip's page", example = "http://localhost:8080/trips/seeds")
                    @QueryParam("url")
                    @Nullable
                    String url,
            @Parameter(description = "json", example = "json") @QueryParam("format") @Nullable String format,
            @Parameter(description = "The most width that there is, in pixels") @QueryParam("maxwidth") @Nullable
                    String maxWidth,
            @Parameter(description = "The most height that there is, in pixels") @QueryParam("maxheight") @Nullable
                    String maxHeight) {
        if (format != null && !format.equals("json")) {
            throw ApiException.notImplemented("format=" + format + " is not offered; ask for json.");
        }
        if (url == null || url.isBlank()) {
            throw ApiException.badRequest("The parameter url is missing; give the address of a trip's page.");
        }
        String base = documents.base();
        Trip trip = documents.getTrip(slug(url, base));
        int width = most(maxWidth, "maxwidth", WIDTH);
        int height = most(maxHeight, "maxheight", EmbedHeight.of(trip, "both"));
        return Response.ok(Oembed.of(trip, base, width, height), MediaType.APPLICATION_JSON)
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    /** The trip that the address names, which must be one of this application's. */
    private static String slug(String url, String base) {
        try {
            URI asked = new URI(url);
            URI here = new URI(base);
            String root = Optional.ofNullable(here.getPath()).orElse("");
            String path = Optional.ofNullable(asked.getPath()).orElse("");
            Matcher page = PAGE.matcher(path.startsWith(root) ? path.substring(root.length()) : path);
            if (isHere(asked, here) && page.matches()) {
                return page.group(1);
            }
        } catch (URISyntaxException noAddress) {
            throw ApiException.badRequest("The parameter url is no address: " + noAddress.getReason() + ".");
        }
        throw ApiException.notFound(
                "'" + url + "' is not the address of a trip here; those start with " + base + "/trips/.");
    }

    private static boolean isHere(URI asked, URI base) {
        String host = asked.getHost();
        String here = base.getHost();
        return host != null
                && here != null
                && (host.equalsIgnoreCase(here) || (LOCAL.contains(host) && LOCAL.contains(here)));
    }

    private static int most(@Nullable String text, String name, int usual) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        try {
            return Math.max(LEAST, Math.min(usual, Integer.parseInt(text.strip())));
        } catch (NumberFormatException e) {
            throw ApiException.badRequest(name + "=" + text + ": it is a number of pixels.");
        }
    }

    @ServerExceptionMapper
    public Response failed(Throwable fault) {
        return ApiErrors.response(fault);
    }
}
