package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionTest {
    @Test
    void theVersionAloneNeedsNoCommandLine() {
        assertThat(Version.isAsked(new String[] {"--version"})).isTrue();
        assertThat(Version.isAsked(new String[] {"-V"})).isTrue();
        assertThat(Version.isAsked(new String[] {})).isFalse();
        assertThat(Version.isAsked(new String[] {"export", "--version"})).isFalse();
        assertThat(Version.line()).matches("lectern \\d.*");
    }
}
