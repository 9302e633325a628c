package lectern.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/// What the heap of this Java held at most.
final class Heap {
    private Heap() {}

    /// Forgets what was before.
    static void reset() {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /// Bytes, garbage that was not yet cleared away included. Its parts had their peaks at different times, so it may be
    /// said too high, never too low.
    static long peak() {
        return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
