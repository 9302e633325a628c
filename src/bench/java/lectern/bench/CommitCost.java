package lectern.bench;

import lectern.text.TextRange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// One highlight made and committed, against a write of the same number of bytes with fdatasync.
final class CommitCost implements Measurement {
    private static final int WARM_UP = 50;
    private static final int ROUNDS = 301;

    @Override
    public String name() {
        return "Commit of one annotation";
    }

    @Override
    public List<String> run(Path folder, Articles articles)
            throws IOException, InterruptedException {
        long bytes;
        Timing commit;
        try (var project = Made.empty(folder)) {
            Made.fill(project, articles.write(folder.resolve("in"), 1, 6_000));
            var document = project.documents().list().getFirst().id();
            var tags = List.of(project.tags().codebook().tags().getFirst().id());
            Path log = folder.resolve("bench.lectern-wal");
            bytes = bytesOfOne(() -> add(project, document, tags, 0), log);
            commit = Timing.of(WARM_UP, ROUNDS, round -> add(project, document, tags, round));
        }
        Timing raw;
        try (var file =
                FileChannel.open(
                        folder.resolve("raw"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.allocate((int) bytes);
            // Within a file that has its size already, as the log has after its first round.
            for (int i = 0; i < WARM_UP + ROUNDS; i++) {
                int _ = file.write(buffer.clear());
            }
            file.force(true);
            file.position(0);
            raw =
                    Timing.of(
                            WARM_UP,
                            ROUNDS,
                            round -> {
                                int _ = file.write(buffer.clear());
                                file.force(false);
                            });
        }
        return List.of(
                "commit: " + commit,
                String.format(
                        Locale.ROOT, "write of the same %,d bytes + fdatasync: %s", bytes, raw),
                "ratio: " + commit.against(raw));
    }

    private static void add(
            lectern.project.Project project, UUID document, List<UUID> tags, int round) {
        int start = 200 + round % 5_000;
        UUID _ = project.annotations().add(document, new TextRange(start, start + 80), tags);
    }

    /// What one commit adds to the log. Asked by its size alone: nobody but SQLite opens the file.
    private static long bytesOfOne(Runnable commit, Path log) throws IOException {
        commit.run();
        long before = Files.size(log);
        commit.run();
        return Math.max(4096, Files.size(log) - before);
    }
}
