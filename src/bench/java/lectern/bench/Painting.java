package lectern.bench;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;

import lectern.Fx;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;

/// Does work on the FX thread and lets the window paint what came of it, without waiting for the next pulse of the clock.
///
/// Two pulses are painted: what is born during layout is often styled, and painted again, in the pulse after.
final class Painting {
    private static final double NANOS = 1e6;
    private static final int PULSES = 2;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Method pulse;
    private final long fx;
    private final long renderer;

    Painting() {
        Fx.pulses(2);
        fx = thread("JavaFX Application Thread");
        renderer = thread("QuantumRenderer");
        try {
            pulse =
                    Class.forName("com.sun.javafx.tk.quantum.QuantumToolkit")
                            .getDeclaredMethod("pulse");
            pulse.setAccessible(true);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private long thread(String name) {
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().startsWith(name))
                .mapToLong(ThreadInfo::getThreadId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No thread " + name));
    }

    Cost of(Runnable work) throws InterruptedException {
        settle();
        double longest = 0;
        long cpu = cpu();
        long start = System.nanoTime();
        for (int i = 0; i < PULSES; i++) {
            boolean first = i == 0;
            longest = Math.max(longest, Fx.call(() -> step(first ? work : () -> {})));
            awaitRendering();
        }
        double wall = (System.nanoTime() - start) / NANOS;
        return new Cost((cpu() - cpu) / NANOS, wall, longest);
    }

    /// Work and pulse are two tasks: other events come between them.
    private double step(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        long middle = System.nanoTime();
        beat();
        return Math.max(middle - begin, System.nanoTime() - middle) / NANOS;
    }

    /// Lets come to rest what the work before has left behind.
    private void settle() throws InterruptedException {
        for (int i = 0; i < PULSES; i++) {
            Fx.run(this::beat);
            awaitRendering();
        }
    }

    private void beat() {
        try {
            var _ = pulse.invoke(Toolkit.getToolkit());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The renderer does its jobs one after the other: when ours is done, all before it is painted.
    private static void awaitRendering() throws InterruptedException {
        var done = new CountDownLatch(1);
        var _ = Fx.call(() -> Toolkit.getToolkit().addRenderJob(new RenderJob(done::countDown)));
        done.await();
    }

    private long cpu() {
        return threads.getThreadCpuTime(fx) + threads.getThreadCpuTime(renderer);
    }
}
