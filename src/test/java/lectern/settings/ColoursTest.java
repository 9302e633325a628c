package lectern.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Random;

class ColoursTest {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void lanesAreSeenOnPaperAndTextIsReadOnEveryTintSelectedOrNot(Theme theme) {
        for (TagColour colour : TagColour.values()) {
            assertReadable(colour.word(), theme);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void anyColourOfTheUserIsAdjustedUntilItHoldsTheSame(Theme theme) {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            assertReadable("#%06x".formatted(random.nextInt(1 << 24)), theme);
        }
        assertReadable("#ffffff", theme);
        assertReadable("#000000", theme);
        assertReadable("#ffff00", theme);
    }

    private static void assertReadable(String colour, Theme theme) {
        String strong = Colours.strong(colour, theme);
        String tint = Colours.tint(strong, theme);
        assertThat(Colours.contrast(strong, theme.paper)).as(colour).isGreaterThanOrEqualTo(3);
        assertThat(Colours.contrast(theme.ink, tint)).as(colour).isGreaterThanOrEqualTo(4.5);
        assertThat(Colours.contrast(Colours.soft(theme), tint))
                .as("soft ink on " + colour)
                .isGreaterThanOrEqualTo(4.5);
        assertThat(Colours.contrast(theme.ink, Colours.selected(tint, theme)))
                .as(colour + " selected")
                .isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void lanesAreSeenOnTheTintOfAnyOtherTag(Theme theme) {
        for (TagColour lane : TagColour.values()) {
            for (TagColour ground : TagColour.values()) {
                String tint = Colours.tint(ground.strong(theme), theme);
                assertThat(Colours.contrast(lane.strong(theme), tint))
                        .as(lane + " on " + ground)
                        .isGreaterThanOrEqualTo(2);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theVeilOverPaperIsTheSelection(Theme theme) {
        assertThat(Colours.contrast(Colours.selected(theme.paper, theme), theme.selection))
                .isCloseTo(1, within(0.02));
        assertThat(Colours.contrast(theme.quietInk, theme.paper)).isGreaterThanOrEqualTo(4.5);
        assertThat(Colours.soft(theme)).isNotEqualTo(theme.ink);
        assertThat(Colours.contrast(theme.accent, theme.paper)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void whatIsNoColourIsSlate(Theme theme) {
        assertThat(Colours.strong("mauve", theme)).isEqualTo(TagColour.SLATE.strong(theme));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void whatIsFoundCanBeReadAndIsNoTint(Theme theme) {
        for (String ground : new String[] {theme.hit, theme.currentHit}) {
            assertThat(Colours.contrast(theme.ink, ground)).isGreaterThanOrEqualTo(4.5);
            assertThat(Colours.contrast(Colours.soft(theme), ground)).isGreaterThanOrEqualTo(4.5);
            assertThat(Colours.contrast(theme.ink, Colours.selected(ground, theme)))
                    .isGreaterThanOrEqualTo(4.5);
            for (TagColour colour : TagColour.values()) {
                assertThat(distance(ground, Colours.tint(colour.strong(theme), theme)))
                        .as(colour + " and " + ground)
                        .isGreaterThan(28);
            }
            assertThat(distance(ground, theme.selection)).isGreaterThan(60);
            assertThat(distance(ground, theme.paper)).isGreaterThan(60);
        }
        assertThat(distance(theme.hit, theme.currentHit)).isGreaterThan(40);
    }

    /// How far two colours lie apart in the cube of red, green and blue, 0 to 441.
    private static double distance(String first, String second) {
        double sum = 0;
        for (int i = 1; i < 7; i += 2) {
            double apart =
                    Integer.parseInt(first, i, i + 2, 16) - Integer.parseInt(second, i, i + 2, 16);
            sum += apart * apart;
        }
        return Math.sqrt(sum);
    }
}
