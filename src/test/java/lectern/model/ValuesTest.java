package lectern.model;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.model.TagName.Fault;
import lectern.text.TextRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-02", "2024-02-29"})
    void aDateIsAsPreciseAsItIsTold(String iso) {
        assertThat(PartialDate.parse(iso))
                .hasValueSatisfying(date -> assertThat(date).hasToString(iso));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2024-13", "2023-02-29", "2024-2-9", "March 2024", "0000"})
    void whatIsNoDateIsNone(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @Test
    void aQuoteKeepsContextWithoutCuttingAPair() {
        String text = "😀".repeat(40) + "here" + "😀".repeat(40);
        var quote = Quote.of(text, new TextRange(80, 84));
        assertThat(quote.exact()).isEqualTo("here");
        assertThat(quote.prefix()).isEqualTo("😀".repeat(16));
        assertThat(quote.suffix()).isEqualTo("😀".repeat(16));
        assertThat(Quote.of("a" + text, new TextRange(82, 84)).prefix()).startsWith("😀");
    }

    @Test
    void aTagNameIsShortOneLineAndFreeOfSeparators() {
        assertThat(TagName.fault(" deterrence by denial ")).isEmpty();
        assertThat(TagName.fault("US/EU")).isEmpty();
        assertThat(TagName.fault(" ")).contains(Fault.EMPTY);
        assertThat(TagName.fault("x".repeat(201))).contains(Fault.TOO_LONG);
        assertThat(TagName.fault("a / b")).contains(Fault.SEPARATOR);
        assertThat(TagName.fault("a;b")).contains(Fault.SEMICOLON);
        assertThat(TagName.fault("a\nb")).contains(Fault.LINE_BREAK);
    }
}
