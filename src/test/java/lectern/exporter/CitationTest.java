package lectern.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.model.Source;

import org.junit.jupiter.api.Test;

import java.util.OptionalInt;

class CitationTest {
    @Test
    void namesEverythingTheSourceTells() {
        assertThat(Citation.of(Made.SOURCE, "We will \"hold\"", OptionalInt.of(4)))
                .isEqualTo(
                        "\"We will \"hold\"\" (A. Writer, The strait, Harbour Post, 2031-05, para. 4,"
                                + " https://harbourpost.example/strait)");
    }

    @Test
    void leavesOutWhatIsMissing() {
        assertThat(Citation.of(Source.titled("Note"), "x", OptionalInt.empty()))
                .isEqualTo("\"x\" (Note)");
    }
}
