package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ControlCharactersTest {
    @Test
    void signsThatOnlySteerAreNotDrawn() {
        String text =
                "NA\u200eTO \u202apacts\u202c, few\u00ader, word\u2060s \u2067and\u2069\ufeff";
        String drawn = ControlCharacters.hidden(text);
        assertThat(drawn).hasSameSizeAs(text);
        assertThat(drawn.replace("\u200b", "")).isEqualTo("NATO pacts, fewer, words and");
    }

    @Test
    void whatJoinsLettersStays() {
        String text = "👨\u200d👩\u200d👧 می\u200cخواهم \u0600\u0661";
        assertThat(ControlCharacters.hidden(text)).isSameAs(text);
    }
}
