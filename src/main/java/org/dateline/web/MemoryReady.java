package org.dateline.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while there is no memory to do anything with. */
@Readiness
@ApplicationScoped
class MemoryReady implements HealthCheck {
    private final HeapWatch heap;

    MemoryReady(HeapWatch heap) {
        this.heap = heap;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("memory").status(!heap.isFull()).build();
    }
}
