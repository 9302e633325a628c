package lectern.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import lectern.Fx;
import lectern.model.Codebook;
import lectern.model.Tag;
import lectern.model.TagUse;
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
import java.util.UUID;
import java.util.function.Consumer;

class CodebookPaneTest {
    private static final Tag DETERRENCE = Sample.tag(1, null, "deterrence", "sky", '1');
    private static final Tag CONTAINMENT = Sample.tag(2, null, "containment", "vermilion", '2');
    private static final Tag SANCTIONS = Sample.tag(3, null, "sanctions", "green", '3');
    private static final Tag ENERGY = Sample.tag(4, SANCTIONS, "energy", "amber", null);
    private static final Tag LONG =
            Sample.tag(
                    5,
                    ENERGY,
                    "secondary measures against carriers, insurers and banks of third countries",
                    "#7a1fa2",
                    null);
    static final Codebook CODEBOOK =
            new Codebook(List.of(DETERRENCE, CONTAINMENT, SANCTIONS, ENERGY, LONG));

    private final List<String> asked = new ArrayList<>();
    private final SimpleObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.PAPER);
    private final CodebookPane pane =
            Fx.call(() -> new CodebookPane(Texts.english(), theme, new Asked()));

    private final class Asked implements CodebookRequests {
        @Override
        public void apply(UUID tag) {
            asked.add("apply " + name(tag));
        }

        @Override
        public void annotations(UUID tag) {
            asked.add("annotations " + name(tag));
        }

        @Override
        public void solo(UUID tag) {
            asked.add("solo " + name(tag));
        }

        @Override
        public void mute(UUID tag) {
            asked.add("mute " + name(tag));
        }

        @Override
        public void create(String name, Optional<UUID> parent) {
            asked.add("create " + name + parent.map(id -> " under " + name(id)).orElse(""));
        }

        @Override
        public void rename(UUID tag, String name) {
            asked.add("rename " + name(tag) + " " + name);
        }

        @Override
        public void recolour(UUID tag, String colour) {
            asked.add("recolour " + name(tag) + " " + colour);
        }

        @Override
        public void define(UUID tag, String definition) {
            asked.add("define " + name(tag) + " " + definition);
        }

        @Override
        public void key(UUID tag, Optional<Character> digit) {
            asked.add("key " + name(tag) + " " + digit.map(String::valueOf).orElse("none"));
        }

        @Override
        public void move(UUID tag, Optional<UUID> parent, int index) {
            asked.add(
                    "move "
                            + name(tag)
                            + " "
                            + parent.map(CodebookPaneTest::name).orElse("top")
                            + " "
                            + index);
        }

        @Override
        public void use(UUID tag, Consumer<TagUse> answer) {
            answer.accept(new TagUse(2, 14, 5));
        }

        @Override
        public void merge(UUID tag, UUID into) {
            asked.add("merge " + name(tag) + " into " + name(into));
        }

        @Override
        public void remove(UUID tag) {
            asked.add("remove " + name(tag));
        }
    }

    private static String name(UUID tag) {
        return CODEBOOK.tag(tag).orElseThrow().name();
    }

    private Stand stand(Theme look) {
        var stand = Stand.of(look, 240, 320, () -> pane);
        Fx.run(
                () -> {
                    theme.set(look);
                    pane.show(
                            CODEBOOK,
                            Map.of(DETERRENCE.id(), 4, CONTAINMENT.id(), 1207, SANCTIONS.id(), 1));
                });
        Fx.pulses(2);
        return stand;
    }

    private void choose(Tag tag) {
        Fx.run(
                () -> {
                    pane.focusList();
                    pane.select(tag.id());
                });
        Fx.pulses(1);
    }

    @Test
    void deepTagsCanBeReadAlsoUnderTheMouse() {
        var tags = new ArrayList<Tag>();
        for (int level = 0; level < 10; level++) {
            tags.add(
                    Sample.tag(
                            level + 1,
                            level == 0 ? null : tags.getLast(),
                            "level " + level,
                            "sky",
                            level == 0 ? '1' : null));
        }
        try (var stand = Stand.of(Theme.PAPER, 240, 400, () -> pane)) {
            Fx.run(
                    () -> {
                        pane.show(new Codebook(tags), Map.of(tags.getLast().id(), 1207));
                        tags.forEach(tag -> pane.open(tag.id(), true));
                    });
            Fx.pulses(2);
            var deep = (Region) stand.label("level 9");
            assertThat(deep.getWidth()).isGreaterThan(48);
            double before = deep.getWidth();
            stand.rest(deep);
            stand.picture("tags-deep");
            assertThat(deep.getWidth()).isEqualTo(before);
            assertThat(stand.words()).doesNotContain("1,207");
        }
    }

    @Test
    void theThumbOfALongListCanBeTaken() {
        var tags = new ArrayList<Tag>();
        for (int i = 0; i < 505; i++) {
            tags.add(Sample.tag(i + 1, null, "tag " + i, "sky", null));
        }
        try (var stand = Stand.of(Theme.PAPER, 240, 240, () -> pane)) {
            Fx.run(() -> pane.show(new Codebook(tags), Map.of()));
            Fx.pulses(2);
            assertThat(((Region) stand.find(".scroll-bar:vertical > .thumb")).getHeight())
                    .isBetween(24.0, 40.0);
            assertThat(((Region) stand.find(".scroll-bar:vertical")).getWidth()).isEqualTo(8);
        }
    }

    @Test
    void clickAppliesAndDoubleClickShowsAnnotations() {
        try (var stand = stand(Theme.PAPER)) {
            stand.clicks(stand.label("containment"), 2);
            assertThat(asked).containsExactly("apply containment", "annotations containment");
        }
    }

    @Test
    void f2Renames() {
        try (var stand = stand(Theme.PAPER)) {
            choose(SANCTIONS);
            stand.press(KeyCode.F2);
            stand.type("embargoes");
            stand.press(KeyCode.ENTER);
            assertThat(asked).containsExactly("rename sanctions embargoes");
        }
    }

    @Test
    void aNameThatIsThereIsRefusedAtTheField() {
        try (var stand = stand(Theme.PAPER)) {
            choose(SANCTIONS);
            stand.press(KeyCode.F2);
            stand.type("deterrence");
            assertThat(Stand.sheetWords())
                    .contains("\"deterrence\" is there already: choose another name.");
            Fx.picture(Stand.sheet(), "tags-fault");
            stand.press(KeyCode.ENTER);
            stand.press(KeyCode.ESCAPE);
            assertThat(asked).isEmpty();
            assertThat(stand.words()).contains("sanctions");
        }
    }

    @Test
    void enterMakesATagBesideAndShiftEnterOneUnderIt() {
        try (var stand = stand(Theme.PAPER)) {
            choose(DETERRENCE);
            stand.press(KeyCode.ENTER);
            stand.type("talks");
            stand.press(KeyCode.ENTER);
            choose(SANCTIONS);
            stand.press(KeyCode.SHIFT, KeyCode.ENTER);
            stand.type("banks");
            stand.press(KeyCode.ENTER);
            assertThat(asked).containsExactly("create talks", "create banks under sanctions");
        }
    }

    @Test
    void altAndArrowsMoveATag() {
        try (var stand = stand(Theme.PAPER)) {
            choose(CONTAINMENT);
            stand.press(KeyCode.ALT, KeyCode.UP);
            stand.press(KeyCode.ALT, KeyCode.DOWN);
            stand.press(KeyCode.ALT, KeyCode.RIGHT);
            choose(ENERGY);
            stand.press(KeyCode.ALT, KeyCode.LEFT);
            assertThat(asked)
                    .containsExactly(
                            "move containment top 0",
                            "move containment top 3",
                            "move containment deterrence 0",
                            "move energy top 3");
        }
    }

    @Test
    void leftClosesABranchAndRightOpensIt() {
        try (var stand = stand(Theme.PAPER)) {
            choose(SANCTIONS);
            stand.press(KeyCode.LEFT);
            assertThat(stand.words()).doesNotContain("energy");
            stand.press(KeyCode.RIGHT);
            assertThat(stand.words()).contains("energy");
        }
    }

    @Test
    void removalSaysFirstWhatHappens() {
        try (var stand = stand(Theme.PAPER)) {
            choose(SANCTIONS);
            stand.press(KeyCode.DELETE);
            assertThat(Stand.sheetWords())
                    .contains(
                            "2 tags under it go too. 14 annotations lose it. 5 of them stay"
                                    + " without a tag. Undo brings all back.");
            Fx.picture(Stand.sheet(), "tags-remove");
            assertThat(asked).isEmpty();
            stand.press(KeyCode.SPACE);
            assertThat(asked).containsExactly("remove sanctions");
        }
    }

    @Test
    void keysStayInASheetWhileItIsOpen() {
        try (var stand = stand(Theme.PAPER)) {
            choose(SANCTIONS);
            stand.press(KeyCode.DELETE);
            var behind = new ArrayList<KeyCode>();
            Fx.run(
                    () ->
                            stand.scene.addEventFilter(
                                    KeyEvent.ANY, event -> behind.add(event.getCode())));
            stand.press(KeyCode.CONTROL, KeyCode.Z);
            stand.press(KeyCode.DIGIT1);
            stand.press(KeyCode.F2);
            assertThat(behind).isEmpty();
            stand.press(KeyCode.TAB);
            assertThat(Stand.sheetWords()).contains("Remove sanctions");
            stand.press(KeyCode.ESCAPE);
            stand.press(KeyCode.F3);
            assertThat(behind).contains(KeyCode.F3).doesNotContain(KeyCode.TAB, KeyCode.Z);
        }
    }

    @Test
    void aTagIsMergedIntoAnotherByKeys() {
        try (var stand = stand(Theme.PAPER)) {
            choose(CONTAINMENT);
            stand.press(KeyCode.ALT, KeyCode.M);
            assertThat(Stand.sheetWords())
                    .contains(
                            "Merge containment into",
                            "Its 1,207 annotations get the chosen tag. Undo brings all back.",
                            "deterrence",
                            "energy")
                    .doesNotContain("containment");
            Fx.picture(Stand.sheet(), "tags-merge");
            stand.type("en");
            assertThat(Stand.sheetWords()).noneMatch(words -> words.startsWith("Create"));
            stand.press(KeyCode.ENTER);
            assertThat(asked).containsExactly("merge containment into energy");
            assertThat(Fx.call(pane::selected)).contains(ENERGY);
        }
    }

    @Test
    void aTagIsOfferedNothingUnderItToBeMergedInto() {
        try (var stand = stand(Theme.PAPER)) {
            choose(SANCTIONS);
            menu("tags.merge");
            assertThat(Stand.sheetWords())
                    .contains("deterrence", "containment")
                    .doesNotContain("sanctions", "energy");
            stand.press(KeyCode.ESCAPE);
            assertThat(asked).isEmpty();
        }
    }

    @Test
    void theDigitSheetSaysWhomADigitIsTakenFrom() {
        try (var stand = stand(Theme.PAPER)) {
            choose(ENERGY);
            menu("tags.digit");
            assertThat(Stand.sheetWords()).contains("taken from containment", "free", "No digit");
            Fx.picture(Stand.sheet(), "tags-digit");
            stand.press(KeyCode.DIGIT2);
            assertThat(asked).containsExactly("key energy 2");
        }
    }

    @Test
    void aColourIsChosenByItsName() {
        try (var stand = stand(Theme.PAPER)) {
            choose(ENERGY);
            menu("tags.colour");
            assertThat(Stand.sheetWords()).contains("Sky", "Slate");
            Fx.picture(Stand.sheet(), "tags-colour");
            stand.press(KeyCode.TAB);
            stand.press(KeyCode.SPACE);
            assertThat(asked).containsExactly("recolour energy violet");
        }
    }

    @Test
    void enterLeavesTheDigitAndTheColourThatATagHas() {
        try (var stand = stand(Theme.PAPER)) {
            choose(CONTAINMENT);
            for (String sheet : List.of("tags.digit", "tags.colour")) {
                menu(sheet);
                assertThat(Stand.sheetWords()).isNotEmpty();
                stand.press(KeyCode.ENTER);
                assertThatThrownBy(Stand::sheet).hasMessageContaining("no sheet");
            }
            assertThat(asked).isEmpty();
        }
    }

    @Test
    void aDefinitionIsSavedByKeyboard() {
        try (var stand = stand(Theme.PAPER)) {
            choose(ENERGY);
            menu("tags.define");
            stand.type("oil and gas");
            Fx.picture(Stand.sheet(), "tags-define");
            stand.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(asked).containsExactly("define energy oil and gas");
        }
    }

    @Test
    void theMenuShowsTheKeysThatDoTheSame() {
        try (var stand = stand(Theme.PAPER)) {
            choose(CONTAINMENT);
            assertThat(Fx.call(this::shownKeys))
                    .contains(
                            "tags.rename F2",
                            "tags.merge Alt+M",
                            "tags.up Alt+Up",
                            "tags.remove Delete")
                    .noneMatch(shown -> shown.endsWith("null"));
            stand.press(KeyCode.ALT, KeyCode.H);
            assertThat(asked).containsExactly("mute containment");
            assertThat(Fx.call(this::shownKeys)).contains("tags.mute Alt+H");
        }
    }

    private List<String> shownKeys() {
        return ((javafx.scene.control.ListView<?>) pane.lookup(".list-view"))
                .getContextMenu().getItems().stream()
                        .filter(item -> item.getAccelerator() != null)
                        .map(item -> item.getId() + " " + item.getAccelerator().getDisplayText())
                        .toList();
    }

    private void menu(String id) {
        Fx.run(
                () ->
                        ((javafx.scene.control.ListView<?>) pane.lookup(".list-view"))
                                .getContextMenu().getItems().stream()
                                        .filter(item -> id.equals(item.getId()))
                                        .forEach(javafx.scene.control.MenuItem::fire));
        Fx.pulses(2);
    }

    @Test
    void noTagsTeach() {
        try (var stand = Stand.of(Theme.PAPER, 240, 320, () -> pane)) {
            assertThat(stand.words())
                    .contains(
                            "No tags yet: press Enter here, or type a new name while you tag a"
                                    + " passage.");
            stand.picture("tags-empty");
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void pictures(Theme look) {
        try (var stand = stand(look)) {
            choose(SANCTIONS);
            stand.picture("tags-" + look.name().toLowerCase(Locale.ROOT));
            stand.press(KeyCode.SHIFT, KeyCode.ENTER);
            stand.type("ports");
            stand.picture("tags-naming-" + look.name().toLowerCase(Locale.ROOT));
        }
    }
}
