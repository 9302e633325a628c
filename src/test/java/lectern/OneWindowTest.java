package lectern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

class OneWindowTest {
    private final LinkedBlockingQueue<List<Path>> opened = new LinkedBlockingQueue<>();
    @TempDir Path folder;

    private OneWindow window() {
        return new OneWindow(folder.resolve("window"));
    }

    private List<Path> next() throws InterruptedException {
        return Objects.requireNonNull(opened.poll(20, TimeUnit.SECONDS), "nothing was opened");
    }

    @Test
    void theFirstStartIsTheWindow() throws IOException {
        assertThat(window().hand(List.of())).isFalse();
        try (var first = window()) {
            assertThat(first.open(opened::add)).isTrue();
        }
    }

    @Test
    void aLaterStartHandsItsFilesToTheWindow() throws Exception {
        Path odd = folder.resolve("a b, ü\n\"c\".lectern");
        try (var first = window()) {
            first.open(opened::add);
            assertThat(window().hand(List.of(odd, Path.of("relative.txt")))).isTrue();
            assertThat(next()).containsExactly(odd, Path.of("relative.txt").toAbsolutePath());
            assertThat(window().hand(List.of())).isTrue();
            assertThat(next()).isEmpty();
        }
    }

    @Test
    void thereIsNoSecondWindow() throws IOException {
        try (var first = window();
                var second = window()) {
            first.open(opened::add);
            assertThat(second.open(opened::add)).isFalse();
        }
    }

    @Test
    void whatWasLeftWhileTheWindowWasMadeIsOpened() throws Exception {
        Files.createDirectories(folder.resolve("window"));
        Files.writeString(folder.resolve("window/1.open"), folder.resolve("a.txt").toString());
        try (var first = window()) {
            first.open(opened::add);
            assertThat(next()).containsExactly(folder.resolve("a.txt"));
        }
    }

    @Test
    void aWindowThatDoesNotAnswerIsNotWaitedFor() throws IOException {
        Path own = folder.resolve("window");
        try (var first = window()) {
            first.open(opened::add);
            // From here on it hears nothing.
            first.deafen();
            assertThat(new OneWindow(own, Duration.ofMillis(30)).hand(List.of())).isFalse();
            try (var left = Files.list(own)) {
                assertThat(left).allMatch(file -> file.endsWith("lock"));
            }
        }
    }

    @Test
    void afterTheWindowIsClosedTheNextStartIsTheWindow() throws IOException {
        try (var first = window()) {
            first.open(opened::add);
        }
        assertThat(window().hand(List.of())).isFalse();
    }
}
