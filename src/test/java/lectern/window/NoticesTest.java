package lectern.window;

import static lectern.Fx.call;
import static lectern.Fx.run;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.model.Problem;
import lectern.settings.Texts;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

class NoticesTest {
    private static final Optional<Instant> SAVED = Optional.of(Sample.NOON);

    private final MessageLine line = call(() -> new MessageLine(Texts.english()));
    private final Notices notices =
            call(
                    () ->
                            new Notices(
                                    Texts.english(),
                                    new StatusBar(Texts.english()),
                                    line,
                                    new Toast()));

    private static final class DiskFull extends RuntimeException implements Problem {
        private static final long serialVersionUID = 1;

        @Override
        public String key() {
            return "refused.no_title";
        }

        @Override
        public List<Object> arguments() {
            return List.of();
        }
    }

    @Test
    void thatAnEditIsNotSavedIsOverWhenOneIsSaved() {
        run(() -> notices.unsaved(new DiskFull(), SAVED));
        assertThat(line.isVisible()).isTrue();
        run(() -> notices.saved(SAVED));
        assertThat(line.isVisible()).isTrue();
        run(() -> notices.saved(Optional.of(Sample.NOON.plusSeconds(1))));
        assertThat(line.isVisible()).isFalse();
    }

    @Test
    void whatElseCouldNotBeDoneStaysUntilItIsPutAway() {
        run(() -> notices.unsaved(new DiskFull(), SAVED));
        run(() -> notices.problem("A file could not be read."));
        run(() -> notices.saved(Optional.of(Sample.NOON.plusSeconds(1))));
        assertThat(line.isVisible()).isTrue();
    }
}
