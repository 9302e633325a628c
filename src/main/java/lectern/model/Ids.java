package lectern.model;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Makes the ids of everything in a project.
///
/// Source: RFC 9562, UUID version 7: milliseconds first, so ids sort by the time they were made.
public final class Ids {
    /// Ids of one millisecond are told apart by this many bits, counted up.
    private static final int COUNTER_BITS = 12;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /// A new id, greater than every id this process made before. Safe on any thread.
    public static UUID next() {
        long now = System.currentTimeMillis() << COUNTER_BITS;
        // A full millisecond or a clock set back borrows from the next one.
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long counter = tick & ((1L << COUNTER_BITS) - 1);
        long high = (tick >>> COUNTER_BITS) << 16 | 0x7000L | counter;
        long low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
