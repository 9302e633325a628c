package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void writesObjectsAndArrays() {
        var json =
                new Json().object().name("a").array().number(1).text("x").nothing().end().name("b");
        assertThat(json.object().end().end()).hasToString("{\"a\":[1,\"x\",null],\"b\":{}}");
    }

    @Test
    void escapesWhatTheStandardAsksFor() {
        assertThat(new Json().array().text("\"\\\n\r\t\u0001é😀").end())
                .hasToString("[\"\\\"\\\\\\n\\r\\t\\u0001é😀\"]");
    }

    @Test
    void halfACharacterIsEscapedSoThatUtf8CanHoldIt() {
        assertThat(new Json().text("a\uD83Db")).hasToString("\"a\\ud83db\"");
    }

    @Test
    void refusesToBeLeftOrUsedWrongly() {
        assertThatThrownBy(() -> new Json().object().text("x"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Json().array().name("x"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Json().object().name("x").end())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Json().array().toString())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Json().number(1).number(2))
                .isInstanceOf(IllegalStateException.class);
    }
}
