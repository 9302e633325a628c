package lectern.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import lectern.Fx;
import lectern.model.Codebook;
import lectern.model.NewTag;
import lectern.model.Tag;
import lectern.model.TagName;
import lectern.settings.Texts;
import lectern.settings.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class TagPopupTest {
    private final List<String> asked = new ArrayList<>();
    private Optional<NewTag> made = Optional.empty();
    private final SimpleObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.PAPER);
    private final TagPopup popup = Fx.call(() -> new TagPopup(Texts.english(), theme));
    private final TagPopup.Choice choice =
            new TagPopup.Choice() {
                @Override
                public void choose(UUID tag, boolean on) {
                    asked.add((on ? "on " : "off ") + path(tag));
                }

                @Override
                public void create(NewTag tag) {
                    asked.add(
                            "create "
                                    + tag.name()
                                    + tag.parentId().map(id -> " under " + path(id)).orElse(""));
                    made = Optional.of(tag);
                }
            };

    private static String path(UUID tag) {
        return CodebookPaneTest.CODEBOOK.path(tag);
    }

    private Stand open(Theme look, Codebook codebook, Set<UUID> on) {
        var stand = Stand.of(look, 700, 500, StackPane::new);
        Fx.run(
                () -> {
                    theme.set(look);
                    popup.open(
                            stand.scene.getWindow(),
                            new BoundingBox(100, 100, 50, 20),
                            codebook,
                            on,
                            choice);
                });
        Fx.pulses(2);
        return stand;
    }

    @Test
    void typingAndEnterChoose() {
        try (var stand = open(Theme.PAPER, CodebookPaneTest.CODEBOOK, Set.of())) {
            stand.type("cont");
            stand.press(KeyCode.ENTER);
            assertThat(asked).containsExactly("on containment");
            assertThat(Fx.call(popup::isShowing)).isFalse();
        }
    }

    @Test
    void aNewNameMakesATag() {
        try (var stand = open(Theme.PAPER, CodebookPaneTest.CODEBOOK, Set.of())) {
            stand.type("talks");
            assertThat(Stand.sheetWords()).contains("Create \"talks\"");
            stand.press(KeyCode.ENTER);
            assertThat(asked).containsExactly("create talks");
        }
    }

    @Test
    void choosingACheckedTagTakesItOff() {
        var first = CodebookPaneTest.CODEBOOK.tags().getFirst().id();
        try (var stand = open(Theme.PAPER, CodebookPaneTest.CODEBOOK, Set.of(first))) {
            stand.press(KeyCode.ENTER);
            assertThat(asked).containsExactly("off deterrence");
        }
    }

    @Test
    void ctrlEnterGoesOn() {
        try (var stand = open(Theme.PAPER, CodebookPaneTest.CODEBOOK, Set.of())) {
            stand.press(KeyCode.CONTROL, KeyCode.ENTER);
            stand.press(KeyCode.DOWN);
            stand.press(KeyCode.CONTROL, KeyCode.ENTER);
            stand.press(KeyCode.ESCAPE);
            assertThat(asked).containsExactly("on deterrence", "on containment");
            assertThat(Fx.call(popup::isShowing)).isFalse();
        }
    }

    @Test
    void aClickChooses() {
        try (var stand = open(Theme.PAPER, CodebookPaneTest.CODEBOOK, Set.of())) {
            stand.click(Stand.sheetLabel("energy"));
            assertThat(asked).containsExactly("on sanctions / energy");
        }
    }

    @Test
    void aNameOrPathThatBeginsSoComesFirst() {
        var codebook = CodebookPaneTest.CODEBOOK;
        assertThat(TagMatch.best(codebook, "en").stream().map(Tag::name)).startsWith("energy");
        assertThat(TagMatch.best(codebook, "san").stream().map(Tag::name))
                .first()
                .isEqualTo("sanctions");
        assertThat(TagMatch.best(codebook, "zz")).isEmpty();
    }

    @Test
    void aPathMakesANestedTag() {
        var codebook = CodebookPaneTest.CODEBOOK;
        assertThat(TagMatch.made(codebook, "sanctions / banks"))
                .isEqualTo(new TagMatch.Made.New("banks", codebook.find("sanctions")));
        assertThat(TagMatch.made(codebook, "Sanctions")).isEqualTo(new TagMatch.Made.There());
        assertThat(TagMatch.made(codebook, "a; b"))
                .isEqualTo(new TagMatch.Made.Faulty(TagName.Fault.SEMICOLON));
        assertThat(TagMatch.made(codebook, "nowhere / banks"))
                .isEqualTo(new TagMatch.Made.NoParent("nowhere"));
    }

    @Test
    void whatCannotBeANameIsSaidAndTheWordsStay() {
        try (var stand = open(Theme.PAPER, CodebookPaneTest.CODEBOOK, Set.of())) {
            for (var wrong :
                    Map.of(
                                    "pressure; force",
                                    "tags.fault.semicolon",
                                    "x".repeat(201),
                                    "tags.fault.too_long",
                                    "nowhere / banks",
                                    "choose.no.parent")
                            .entrySet()) {
                var field = (TextField) Stand.sheet().getRoot().lookup(".filter");
                Fx.run(() -> field.setText(wrong.getKey()));
                assertThat(Stand.sheetWords())
                        .contains(
                                Texts.english()
                                        .get(
                                                wrong.getValue(),
                                                wrong.getValue().startsWith("choose")
                                                        ? "nowhere"
                                                        : TagName.LONGEST));
                stand.press(KeyCode.ENTER);
                assertThat(Fx.call(popup::isShowing)).isTrue();
                assertThat(field.getText()).isEqualTo(wrong.getKey());
                Fx.picture(Stand.sheet(), "choose-fault");
            }
            assertThat(asked).isEmpty();
        }
    }

    @Test
    void aTagThatWasJustMadeIsKnown() {
        try (var stand = open(Theme.PAPER, CodebookPaneTest.CODEBOOK, Set.of())) {
            stand.type("talks");
            stand.press(KeyCode.CONTROL, KeyCode.ENTER);
            var tags = new ArrayList<>(CodebookPaneTest.CODEBOOK.tags());
            tags.add(new Tag(made.orElseThrow().id(), null, "talks", "rose", "", null, 9));
            Fx.run(() -> popup.show(new Codebook(tags)));
            stand.type("talks");
            assertThat(Stand.sheetWords())
                    .contains("talks", "Enter takes it off, Ctrl+Enter goes on")
                    .noneMatch(words -> words.startsWith("Create"));
            assertThat(asked).containsExactly("create talks");
        }
    }

    @Test
    void aNameThatIsCutIsExplained() {
        var tags =
                List.of(
                        Sample.tag(1, null, "brief", "rose", null),
                        Sample.tag(2, null, "long ".repeat(40).strip(), "sky", null));
        try (var _ = open(Theme.PAPER, new Codebook(tags), Set.of())) {
            assertThat(Stand.sheetLabel("brief").getAccessibleHelp()).isNull();
            assertThat(Stand.sheetLabel(tags.get(1).name()).getAccessibleHelp())
                    .isEqualTo(tags.get(1).name());
        }
    }

    @Test
    void itSaysWhatEnterDoes() {
        var first = CodebookPaneTest.CODEBOOK.tags().getFirst().id();
        try (var stand = open(Theme.PAPER, CodebookPaneTest.CODEBOOK, Set.of(first))) {
            assertThat(Stand.sheetWords()).contains("Enter takes it off, Ctrl+Enter goes on");
            stand.press(KeyCode.DOWN);
            assertThat(Stand.sheetWords()).contains("Enter puts it on, Ctrl+Enter goes on");
            stand.type("talks");
            assertThat(Stand.sheetWords())
                    .contains("Enter makes it and puts it on, Ctrl+Enter goes on");
        }
    }

    @Test
    void staysInsideItsWindowAndShowsEightRowsAtMost() {
        var many = new ArrayList<Tag>();
        for (int i = 0; i < 40; i++) {
            many.add(Sample.tag(i, null, "tag " + i, "rose", null));
        }
        var stand = Stand.of(Theme.PAPER, 500, 480, StackPane::new);
        try (stand) {
            Fx.run(
                    () ->
                            popup.open(
                                    stand.scene.getWindow(),
                                    new BoundingBox(480, 470, 30, 20),
                                    new Codebook(many),
                                    Set.of(),
                                    choice));
            Fx.pulses(3);
            var owner = stand.scene.getWindow();
            var list = Stand.sheet().getRoot().lookup(".list-view");
            Fx.run(
                    () -> {
                        var place = list.localToScreen(list.getBoundsInLocal());
                        assertThat(place.getMaxX()).isLessThan(owner.getX() + owner.getWidth());
                        assertThat(place.getMaxY()).isLessThan(owner.getY() + owner.getHeight());
                        assertThat(place.getHeight()).isLessThanOrEqualTo(8 * 28 + 4);
                    });
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void pictures(Theme look) {
        var on = CodebookPaneTest.CODEBOOK.tags().get(1).id();
        String name = look.name().toLowerCase(Locale.ROOT);
        try (var stand = open(look, CodebookPaneTest.CODEBOOK, Set.of(on))) {
            Fx.picture(Stand.sheet(), "choose-" + name);
            stand.type("en");
            Fx.picture(Stand.sheet(), "choose-typed-" + name);
        }
    }
}
