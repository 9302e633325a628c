package lectern.settings;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.settings.Command.Context;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class CommandTest {
    private static List<Keys> keysIn(Context... contexts) {
        return Arrays.stream(Command.values())
                .filter(command -> List.of(contexts).contains(command.context))
                .flatMap(command -> command.keys().stream())
                .toList();
    }

    @Test
    void noKeyHasTwoCommandsAndNoDigitOfATagHasOne() {
        assertThat(Stream.concat(keysIn(Context.values()).stream(), Command.TAG_DIGITS.stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatListensWhileOneTypesLeavesTheKeysOfFieldsAlone() {
        assertThat(keysIn(Context.ALWAYS)).noneMatch(Keys::isTyping);
    }

    @Test
    void allTenDigitsApplyTags() {
        assertThat(Command.TAG_DIGITS).hasSize(10).allMatch(Keys::isTyping);
    }

    @Test
    void everyCommandAndMenuHasItsText() {
        assertThat(Texts.english().keys())
                .containsAll(Arrays.stream(Command.values()).map(Command::text).toList())
                .containsAll(Arrays.stream(Command.Menu.values()).map(Command.Menu::text).toList());
    }

    @Test
    void groupsOfAMenuStandTogether() {
        for (Command.Menu menu : Command.Menu.values()) {
            assertThat(Arrays.stream(Command.values()).filter(c -> c.menu == menu))
                    .extracting(command -> command.group)
                    .isSorted();
        }
    }

    @Test
    void keysAreReadAsTheyAreWritten() {
        assertThat(keysIn(Context.values())).allMatch(keys -> keys.equals(Keys.of(keys + "")));
        assertThat(Keys.of("Ctrl++")).isEqualTo(new Keys(true, false, false, "+"));
    }
}
