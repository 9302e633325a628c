package lectern.settings;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.settings.KeyMap.Refusal;

import org.junit.jupiter.api.Test;

class KeyMapTest {
    private static final Keys X = Keys.of("X");

    @Test
    void theTableHoldsUntilAKeyIsChanged() {
        assertThat(KeyMap.USUAL.keys(Command.NEXT)).containsExactly(Keys.of("N"));
        var changed = KeyMap.USUAL.give(Command.NEXT, X);
        assertThat(changed.keys(Command.NEXT)).containsExactly(X);
        assertThat(changed.isChanged(Command.NEXT)).isTrue();
        assertThat(changed.isChanged(Command.PREVIOUS)).isFalse();
    }

    @Test
    void aKeyThatIsTakenIsSaidAndCanBeTakenOver() {
        var keys = KeyMap.USUAL;
        assertThat(keys.holder(Command.NEXT, Keys.of("P"))).contains(Command.PREVIOUS);
        var taken = keys.give(Command.NEXT, Keys.of("P"));
        assertThat(taken.keys(Command.PREVIOUS)).isEmpty();
        assertThat(taken.holder(Command.PREVIOUS, Keys.of("P"))).contains(Command.NEXT);
    }

    @Test
    void aCommandOrAllOfThemCanBeReset() {
        var taken = KeyMap.USUAL.give(Command.NEXT, Keys.of("P"));
        var reset = taken.reset(Command.PREVIOUS);
        assertThat(reset.keys(Command.PREVIOUS)).containsExactly(Keys.of("P"));
        assertThat(reset.keys(Command.NEXT)).isEmpty();
        assertThat(reset.reset(Command.NEXT).isUsual()).isTrue();
    }

    @Test
    void changesSurviveBeingWrittenAndWhatCannotBeReadIsLeftOut() {
        var changed = KeyMap.USUAL.give(Command.NEXT, Keys.of("P")).give(Command.FOLD, X);
        assertThat(KeyMap.of(changed.written()).written()).isEqualTo(changed.written());
        var read = KeyMap.of("NEXT X\nGONE Y\nFOLD +Ctrl+\nBIN 5\nrubbish");
        assertThat(read.written()).isEqualTo("NEXT X");
        assertThat(KeyMap.of("").isUsual()).isTrue();
    }

    @Test
    void someKeysCannotBeGivenAway() {
        assertThat(KeyMap.refusal(Command.NEXT, Keys.of("4"))).contains(Refusal.DIGIT);
        assertThat(KeyMap.refusal(Command.NEXT, Keys.of("Shift+Left"))).contains(Refusal.MOVE);
        assertThat(KeyMap.refusal(Command.NEXT, Keys.of("Alt+Left"))).isEmpty();
        assertThat(KeyMap.refusal(Command.EXPORT, X)).contains(Refusal.TYPED);
        assertThat(KeyMap.refusal(Command.NEXT, X)).isEmpty();
    }
}
