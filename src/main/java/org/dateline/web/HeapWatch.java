package org.dateline.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/**
 * Whether memory is nearly used up by what is needed: told by how much was left when garbage was last collected. From
 * then on large things are refused until there is room again, and the application is not ready ({@link MemoryReady}): a
 * machine that does nothing but collect answers nobody.
 */
@ApplicationScoped
class HeapWatch {
    private static final double FULL = 0.92;

    private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isCollectionUsageThresholdSupported())
            .filter(pool -> pool.isUsageThresholdSupported() && pool.getUsage().getMax() > 0)
            .toList();

    @PostConstruct
    void watch() {
        pools.forEach(
                pool -> pool.setCollectionUsageThreshold((long) (pool.getUsage().getMax() * FULL)));
    }

    boolean isFull() {
        return pools.stream().anyMatch(MemoryPoolMXBean::isCollectionUsageThresholdExceeded);
    }
}
