package org.dateline.web;

import io.micrometer.prometheus.PrometheusMeterRegistry;
import io.prometheus.client.exporter.common.TextFormat;
import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Health and metrics at the readers' port, for whoever runs the application on a machine of their own. Where others reach
 * that port, there is nothing here: they have a port of their own (docs/decisions/0119-operations.md).
 */
@Path("/q")
public class OperationsResource {
    private static final String JSON = "application/json;charset=UTF-8";

    private final SmallRyeHealthReporter health;
    private final PrometheusMeterRegistry metrics;
    private final RoutingContext routing;
    private final Hosts hosts;
    private final Sites sites;

    OperationsResource(
            SmallRyeHealthReporter health,
            PrometheusMeterRegistry metrics,
            RoutingContext routing,
            Hosts hosts,
            Sites sites) {
        this.health = health;
        this.metrics = metrics;
        this.routing = routing;
        this.hosts = hosts;
        this.sites = sites;
    }

    @GET
    @Path("health")
    @Operation(hidden = true)
    public Uni<Response> health() {
        return told(health.getHealthAsync());
    }

    @GET
    @Path("health/live")
    @Operation(hidden = true)
    public Uni<Response> live() {
        return told(health.getLivenessAsync());
    }

    @GET
    @Path("health/ready")
    @Operation(hidden = true)
    public Uni<Response> ready() {
        return told(health.getReadinessAsync());
    }

    @GET
    @Path("metrics")
    @Operation(hidden = true)
    public Response metrics() {
        if (!isOwn()) {
            return sites.missing(Sites.Missing.PAGE);
        }
        String accepted = routing.request().getHeader(HttpHeaders.ACCEPT);
        String type = accepted != null && accepted.contains("text/plain")
                ? TextFormat.CONTENT_TYPE_004
                : TextFormat.CONTENT_TYPE_OPENMETRICS_100;
        return Response.ok(metrics.scrape(type)).type(type).build();
    }

    private Uni<Response> told(Uni<SmallRyeHealth> asked) {
        if (!isOwn()) {
            return Uni.createFrom().item(() -> sites.missing(Sites.Missing.PAGE));
        }
        return asked.map(found -> Response.status(found.isDown() ? 503 : 200)
                .type(JSON)
                .entity(found.getPayload().toString())
                .build());
    }

    /** Whether this machine alone reaches the port, and nothing on it passes requests on for others. */
    private boolean isOwn() {
        HttpServerRequest request = routing.request();
        return hosts.servesThisMachineAlone()
                && hosts.namesThisMachine(request)
                && !request.headers().contains("Forwarded")
                && !request.headers().contains("X-Forwarded-For");
    }
}
