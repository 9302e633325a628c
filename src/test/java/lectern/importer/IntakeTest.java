package lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lectern.importer.Intake.Outcome;
import lectern.importer.Intake.Outcome.Done;
import lectern.importer.Intake.Outcome.Duplicate;
import lectern.importer.Intake.Outcome.Failed;
import lectern.model.Added;
import lectern.model.Copy;
import lectern.model.Imported;
import lectern.model.Problem;
import lectern.work.Cancelled;
import lectern.work.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

class IntakeTest {
    @TempDir private Path folder;

    private final List<List<String>> batches = new ArrayList<>();
    private final Map<String, UUID> shelf = new HashMap<>();
    private final AtomicLong nanos = new AtomicLong();

    private List<Path> files(int count) throws IOException {
        var files = new ArrayList<Path>();
        for (int i = 0; i < count; i++) {
            files.add(file("%04d.txt".formatted(i), "Ferry " + i + " sails at nine."));
        }
        return files;
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /// A shelf that knows an article by its text.
    private List<Added> add(List<Imported> batch, Progress progress) {
        var added = new ArrayList<Added>();
        var texts = new ArrayList<String>();
        for (Imported imported : batch) {
            String text = imported.revision().text();
            UUID id = imported.document().id();
            UUID before = shelf.putIfAbsent(text, id);
            added.add(
                    before == null
                            ? new Added.New(id, Optional.empty())
                            : new Added.Duplicate(new Copy(before, "Before", 1)));
            texts.add(text);
        }
        batches.add(texts);
        return added;
    }

    private List<Outcome> run(List<Path> files, Progress progress) {
        return run(files, this::add, progress);
    }

    private List<Outcome> run(List<Path> files, Intake.Shelf onto, Progress progress) {
        return new Intake(Importers.standard(), Importers::reading, nanos::get)
                .run(files, Optional.empty(), onto, progress);
    }

    @Test
    void everyFileHasItsOutcomeInOrder() throws IOException {
        Path good = file("good.txt", "The ferry sails at nine.");
        Path bad = file("bad.pdf", "%PDF-1.7");
        Path same = file("same.txt", "The ferry sails at nine.");
        Path gone = folder.resolve("gone.txt");
        var outcomes = run(List.of(bad, good, gone, same), Progress.NONE);
        assertThat(outcomes).extracting(Outcome::file).containsExactly(bad, good, gone, same);
        assertThat(outcomes.get(0))
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> assertThat(failed.why()).contains("bad.pdf is a PDF"));
        UUID id = Objects.requireNonNull(shelf.get("The ferry sails at nine."));
        assertThat(outcomes.get(1))
                .isEqualTo(
                        new Done(
                                good,
                                id,
                                "good",
                                ((Done) outcomes.get(1)).offers(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty()));
        assertThat(outcomes.get(2)).isInstanceOf(Failed.class);
        assertThat(outcomes.get(3)).isEqualTo(new Duplicate(same, new Copy(id, "Before", 1)));
    }

    @Test
    void theShelfGetsBatchesInTheOrderOfTheFiles() throws IOException {
        var outcomes = run(files(450), Progress.NONE);
        assertThat(batches).extracting(List::size).containsExactly(200, 200, 50);
        assertThat(batches.stream().flatMap(List::stream))
                .first()
                .isEqualTo("Ferry 0 sails at nine.");
        assertThat(batches.stream().flatMap(List::stream).toList())
                .isEqualTo(
                        java.util.stream.IntStream.range(0, 450)
                                .mapToObj(i -> "Ferry " + i + " sails at nine.")
                                .toList());
        assertThat(outcomes).hasSize(450).hasOnlyElementsOfType(Done.class);
    }

    @Test
    void noArticleWaitsLongerThanASecond() throws IOException {
        var named = new HashSet<String>();
        run(
                files(5),
                (done, total, text) -> {
                    if (named.add(text)) {
                        nanos.addAndGet(Duration.ofMillis(600).toNanos());
                    }
                });
        assertThat(batches).extracting(List::size).containsExactly(3, 2);
    }

    @Test
    void cancellingKeepsWhatIsIn() throws IOException {
        var outcomes =
                run(
                        files(50),
                        (done, total, text) -> {
                            if (done == 20) {
                                throw new Cancelled();
                            }
                        });
        assertThat(outcomes).hasSize(20).hasOnlyElementsOfType(Done.class);
        assertThat(shelf).hasSize(20);
    }

    @Test
    void whatSeveralFilesEndWithIsFoldedInAllOfThem() throws IOException {
        List<String> bodies =
                List.of(
                        "The ferry leaves at nine, unless the captain has a cold. He often has one.",
                        "The harbour froze in January, which it does not do often. Skaters came.",
                        "A keeper asked for a new lamp and was given a form. He filled it in.");
        var files = new ArrayList<Path>();
        for (String body : bodies) {
            files.add(file(files.size() + ".txt", "A Title\n\n" + body + "\n\nJaga seda lugu"));
        }
        var read = new ArrayList<Imported>();
        var _ =
                new Intake(Importers.standard())
                        .run(
                                files,
                                Optional.empty(),
                                (batch, _) -> {
                                    read.addAll(batch);
                                    return add(batch, Progress.NONE);
                                },
                                Progress.NONE);
        assertThat(read)
                .hasSize(3)
                .allMatch(it -> Texts.folded(it).equals(List.of("Jaga seda lugu")));
    }

    @Test
    void aFileThatTakesLongCanBeCancelled() throws IOException {
        var wanted = new CountDownLatch(1);
        var released = new CountDownLatch(1);
        var files = files(3);
        var intake =
                new Intake(
                        Importers.standard(),
                        (file, readAs, progress) -> {
                            if (file.equals(files.get(1))) {
                                wanted.countDown();
                                awaitUninterruptibly(released);
                            }
                            return Importers.reading(file, readAs, progress);
                        },
                        nanos::get);
        var outcomes =
                intake.run(
                        files,
                        Optional.empty(),
                        this::add,
                        (done, total, text) -> {
                            if (done == 1 && wanted.getCount() == 0) {
                                throw new Cancelled();
                            }
                        });
        assertThat(outcomes).hasSize(1).hasOnlyElementsOfType(Done.class);
        assertThat(shelf).hasSize(1);
        released.countDown();
    }

    @Test
    void aBatchThatTheShelfTakesLongForIsGivenUpWhenTheUserCancels() throws IOException {
        var asked = new ArrayList<Long>();
        var wanted = new AtomicBoolean(true);
        var outcomes =
                run(
                        files(3),
                        (_, progress) -> {
                            wanted.set(false);
                            for (int i = 0; i < 100; i++) {
                                asked.add(nanos.getAndAdd(300_000_000));
                                progress.report(0, 0, "");
                            }
                            return List.of();
                        },
                        cancelledUnless(wanted));
        assertThat(outcomes).isEmpty();
        assertThat(asked).as("it is let go on for a second").hasSize(5);
    }

    @Test
    void aBatchThatIsNearlyTakenIsTakenAfterTheUserHasCancelled() throws IOException {
        var wanted = new AtomicBoolean(true);
        var outcomes =
                run(
                        files(3),
                        (batch, progress) -> {
                            wanted.set(false);
                            progress.report(0, 0, "");
                            return add(batch, progress);
                        },
                        cancelledUnless(wanted));
        assertThat(outcomes).hasSize(3).hasOnlyElementsOfType(Done.class);
    }

    private static Progress cancelledUnless(AtomicBoolean wanted) {
        return (_, _, _) -> {
            if (!wanted.get()) {
                throw new Cancelled();
            }
        };
    }

    /// As a file that is deep in its work: it hears nothing.
    private static void awaitUninterruptibly(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Test
    void progressCountsTheFilesAndNamesThem() throws IOException {
        var reports = new ArrayList<String>();
        run(files(3), (done, total, text) -> reports.add(done + "/" + total + " " + text));
        assertThat(reports.stream().distinct())
                .containsExactly("0/3 0000.txt", "1/3 0001.txt", "2/3 0002.txt", "3/3 ");
    }

    @Test
    void aGuessedEncodingIsToldSoThatItCanBeCorrected() throws IOException {
        Path file = folder.resolve("old.txt");
        var old = Charset.forName("windows-1252");
        Files.write(file, "Die Fähre fährt über ödes Gewässer.".getBytes(old));
        assertThat(run(List.of(file), Progress.NONE))
                .singleElement()
                .isInstanceOfSatisfying(
                        Done.class,
                        done -> {
                            assertThat(done.guessed()).contains(old);
                            assertThat(done.warnings())
                                    .singleElement()
                                    .asString()
                                    .contains("old.txt");
                        });
    }

    @Test
    void largeFilesAreTakenOneByOne() throws IOException {
        String large = "o".repeat(9_000_000);
        var files = new ArrayList<Path>();
        for (int i = 0; i < 3; i++) {
            files.add(file(i + ".txt", large + i));
        }
        assertThat(run(files, Progress.NONE)).hasOnlyElementsOfType(Done.class);
        assertThat(batches).extracting(List::size).containsExactly(1, 1, 1);
    }

    @Test
    void anArticleOverWhichTheShelfStumblesStopsNoOther() throws IOException {
        var outcomes =
                new Intake(Importers.standard())
                        .run(
                                files(5),
                                Optional.empty(),
                                (batch, _) -> {
                                    if (batch.stream()
                                            .anyMatch(it -> it.revision().text().contains("2"))) {
                                        throw new IllegalArgumentException("not this one");
                                    }
                                    return add(batch, Progress.NONE);
                                },
                                Progress.NONE);
        assertThat(outcomes).hasSize(5).filteredOn(Done.class::isInstance).hasSize(4);
        assertThat(outcomes.get(2))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.why()).contains("0002.txt"));
    }

    private static final class DiskFull extends RuntimeException implements Problem {
        private static final long serialVersionUID = 1;

        @Override
        public String key() {
            return "project.disk_full";
        }

        @Override
        public List<Object> arguments() {
            return List.of();
        }
    }

    @Test
    void aFullDiskEndsTheImportAndWhatWentInIsTold() throws IOException {
        List<Path> files = files(450);
        var room = new AtomicInteger(250);
        Intake.Shelf full =
                (batch, progress) -> {
                    if (room.addAndGet(-batch.size()) < 0) {
                        throw new DiskFull();
                    }
                    return add(batch, progress);
                };
        assertThatThrownBy(() -> run(files, full, Progress.NONE))
                .isInstanceOfSatisfying(
                        Intake.Stopped.class,
                        stopped -> {
                            assertThat(stopped.problem()).isInstanceOf(DiskFull.class);
                            assertThat(stopped.outcomes())
                                    .hasSizeBetween(1, 250)
                                    .allMatch(Done.class::isInstance);
                            assertThat(stopped.outcomes().getFirst().file())
                                    .isEqualTo(files.getFirst());
                        });
    }
}
