package lectern.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

class LanesTest {
    private final ArrayList<Object> said = new ArrayList<>();

    @Test
    void anAnswerComesBackAndAFaultIsHandedOn() {
        var lanes = Lanes.synchronous();
        lanes.run(Lane.READING, progress -> 42, said::add, said::add);
        var fault = new IllegalStateException();
        lanes.run(
                Lane.WRITING,
                progress -> {
                    throw fault;
                },
                said::add,
                said::add);
        assertThat(said).containsExactly(42, fault);
    }

    @Test
    void editsRunInOrderOnOneThreadAndClosingWaitsForThem() {
        var threads = new ArrayList<String>();
        try (var lanes = Lanes.of(Runnable::run)) {
            for (int i = 0; i < 100; i++) {
                int number = i;
                lanes.run(
                        Lane.WRITING,
                        progress -> {
                            threads.add(Thread.currentThread().getName());
                            return number;
                        },
                        said::add,
                        said::add);
            }
        }
        assertThat(threads).hasSize(100).containsOnly("writing");
        assertThat(said).hasSize(100).isSortedAccordingTo((a, b) -> (int) a - (int) b);
    }

    @Test
    void aJobStopsAtItsNextReport() throws InterruptedException {
        var started = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        try (var lanes = Lanes.of(Runnable::run)) {
            Job job =
                    lanes.start(
                            Lane.PARSING,
                            "Import",
                            progress -> {
                                started.countDown();
                                goOn.await();
                                progress.report(1, 2, "one");
                                return "done";
                            },
                            (done, total, text) -> {},
                            said::add,
                            fault -> {
                                said.add(fault.getClass());
                                stopped.countDown();
                            });
            started.await();
            job.cancel();
            goOn.countDown();
            stopped.await();
        }
        assertThat(said).isEqualTo(java.util.List.of(Cancelled.class));
    }

    @Test
    void atMostTenReportsASecondReachTheScreen() {
        var now = new AtomicLong();
        Progress progress =
                new Job("Import", now::get).progress((done, total, text) -> said.add(done));
        for (int i = 0; i < 1000; i++) {
            progress.report(i, 1000, "");
            now.addAndGet(1_000_000);
        }
        assertThat(said).hasSize(10);
    }
}
