package lectern.window;

import static lectern.Fx.until;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;

import lectern.Fx;
import lectern.model.Codebook;
import lectern.model.Tag;
import lectern.reader.ReaderView;
import lectern.settings.Pseudo;
import lectern.settings.Texts;
import lectern.settings.Theme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;

/// No word of the app is cut, in any language, in a window of the usual size and in a small one, and none of them is painted
/// without end. Pictures of what is
/// not English lie in `target/screens/`.
class LanguageScreensTest {
    /// Pulses after which everything has its place.
    private static final int SETTLING = 10;

    private static final int SMALL = 1000;

    private static final Locale BEFORE = Locale.getDefault();

    @TempDir Path home;
    private final Set<String> cut = new TreeSet<>();
    private final Set<String> restless = new TreeSet<>();
    private String language = "";

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(BEFORE);
    }

    private Texts texts(String wanted) {
        language = wanted;
        Texts texts =
                wanted.equals("pseudo") ? Pseudo.texts() : Texts.of(wanted, Locale.of(wanted));
        Locale.setDefault(texts.locale());
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "pseudo"})
    void theMainScreensCanBeReadWhole(String wanted) {
        Texts texts = texts(wanted);
        try (var screen = new Screen(home, "paper", texts)) {
            screen.sees(texts.get("top.sample")).sees("deterrence");
            until("article", () -> screen.find(ReaderView.class).isPresent());
            menus(screen);
            screen.press(KeyCode.N).press(KeyCode.N);
            look(screen, "main");
            screen.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
            screen.press(KeyCode.D);
            look(screen, "source");
            screen.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.F);
            look(screen, "find");
            type(screen, "xyzzy");
            screen.sees(texts.get("find.none"));
            look(screen, "find-none");
            screen.press(KeyCode.ESCAPE).press(KeyCode.S);
            look(screen, "selection");
            screen.press(KeyCode.T);
            look(screen, "tag");
            screen.press(KeyCode.ESCAPE);
            screen.press(KeyCode.CONTROL, KeyCode.DIGIT2).sees(texts.get("annotations.project"));
            look(screen, "annotations");
            screen.press(KeyCode.CONTROL, KeyCode.DIGIT1).press(KeyCode.N).press(KeyCode.DELETE);
            screen.sees(texts.get("annotate.removed", 1));
            look(screen, "removed");
            screen.press(KeyCode.CONTROL, KeyCode.DIGIT3).sees(texts.get("when.today"));
            look(screen, "history");
            screen.press(KeyCode.CONTROL, KeyCode.DIGIT4).sees(texts.get("bin.empty"));
            look(screen, "bin");
            screen.press(KeyCode.CONTROL, KeyCode.DIGIT5).sees(texts.get("orphans.none"));
            look(screen, "orphans-none");
            screen.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            search(screen, texts);
            panels(screen, texts);
        }
        assertThat(cut).isEmpty();
        assertThat(restless).isEmpty();
    }

    private void menus(Screen screen) {
        MenuBar bar = screen.find(MenuBar.class).orElseThrow();
        for (var menu : bar.getMenus()) {
            Fx.run(menu::show);
            Fx.pulses(2);
            check("menu");
            Fx.run(menu::hide);
            Fx.pulses(1);
        }
    }

    private void search(Screen screen, Texts texts) {
        screen.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        type(screen, "talks");
        until("hits", () -> screen.shows("Talks in Tessen"));
        look(screen, "search");
        type(screen, "xyzzy");
        screen.sees(texts.get("search.none", "xyzzy"));
        look(screen, "search-none");
        screen.press(KeyCode.ESCAPE);
    }

    private static void type(Screen screen, String words) {
        Fx.run(
                () -> {
                    if (screen.scene().getFocusOwner() instanceof TextField field) {
                        field.setText(words);
                    }
                });
        Fx.pulses(2);
    }

    private void panels(Screen screen, Texts texts) {
        screen.press(KeyCode.CONTROL, KeyCode.K);
        look(screen, "palette");
        screen.press(KeyCode.ESCAPE).press(KeyCode.SHIFT, KeyCode.SLASH);
        screen.sees(texts.get("keys.reset.all"));
        look(screen, "keys");
        screen.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.COMMA);
        screen.sees(texts.get("settings.title"));
        Fx.run(
                () -> {
                    if (screen.scene().getFocusOwner() instanceof ComboBox<?> box) {
                        box.getSelectionModel().select(language.equals("fr") ? 1 : 2);
                    }
                });
        screen.sees(texts.get("settings.language.hint"));
        look(screen, "settings");
        screen.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.E);
        screen.sees(texts.get("exporting.shape"));
        look(screen, "export");
        Fx.run(() -> screen.find(Panels.class).flatMap(p -> link(p)).ifPresent(Hyperlink::fire));
        look(screen, "export-options");
        screen.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.G);
        look(screen, "goto");
        screen.press(KeyCode.ESCAPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "pseudo"})
    void whatFloatsOverTheWindowCanBeReadWhole(String wanted) {
        Texts texts = texts(wanted);
        try (var screen = new Screen(home, "paper", texts)) {
            screen.sees(texts.get("top.sample")).sees("deterrence");
            until("article", () -> screen.find(ReaderView.class).isPresent());
            screen.press(KeyCode.N);
            tips(screen);
            sheets(screen, texts);
            screen.press(KeyCode.CONTROL, KeyCode.K);
            type(screen, texts.get("command.about"));
            screen.press(KeyCode.ENTER).sees(texts.get("about.title", Diagnostics.version()));
            look(screen, "about");
            screen.fault(new IllegalStateException("a wheel came off"));
            screen.press(KeyCode.ESCAPE);
            screen.sees(texts.get("message.copy"));
            look(screen, "message");
            screen.fault(new IllegalStateException("a wheel came off"));
            screen.sees(texts.get("fault.title"));
            look(screen, "fault");
        }
        assertThat(cut).isEmpty();
        assertThat(restless).isEmpty();
    }

    /// Shows what each control says of itself.
    private void tips(Screen screen) {
        screen.size(SMALL, 700);
        var told =
                Fx.call(
                        () ->
                                screen.scene().getRoot().lookupAll("*").stream()
                                        .filter(Control.class::isInstance)
                                        .map(Control.class::cast)
                                        .map(Control::getAccessibleHelp)
                                        .filter(Objects::nonNull)
                                        .toList());
        assertThat(told).hasSizeGreaterThan(10);
        for (String words : told) {
            Tooltip tip = Fx.call(() -> new Tooltip(words));
            Fx.run(() -> tip.show(screen.scene().getWindow(), 100, 100));
            Fx.pulses(1);
            check("tip");
            if (Fx.call(tip::getWidth) > SMALL) {
                cut.add("tip: " + words + " is wider than a small window");
            }
            Fx.run(tip::hide);
        }
    }

    private void sheets(Screen screen, Texts texts) {
        var tag = new Tag(new UUID(7, 1), null, "resolve", "sky", "", '1', 1);
        Node at = screen.find(CodebookPane.class).orElseThrow();
        Fx.run(() -> new ColourSheet(texts, Theme.PAPER, "sky").under(at, _ -> {}));
        sheet(screen, "colour");
        Fx.run(() -> new DefinitionSheet(texts, tag).under(at, _ -> {}));
        sheet(screen, "definition");
        Fx.run(() -> new DigitSheet(texts, tag, new Codebook(List.of(tag))).under(at, _ -> {}));
        sheet(screen, "digit");
        var codebook = screen.find(CodebookPane.class).orElseThrow();
        Fx.run(
                () -> {
                    codebook.focusList();
                    codebook.select(codebook.codebook().tags().getFirst().id());
                });
        screen.press(KeyCode.ALT, KeyCode.M);
        sheet(screen, "merge");
    }

    /// Looks at the sheet that floats over the window, and closes it.
    private void sheet(Screen screen, String name) {
        Fx.pulses(2);
        check(name);
        if (!language.equals("en")) {
            Fx.picture(Stand.sheet(), language + "-" + name);
        }
        screen.press(KeyCode.ESCAPE);
    }

    private static Optional<Hyperlink> link(Panels panels) {
        return panels.lookupAll(".hyperlink").stream()
                .filter(Hyperlink.class::isInstance)
                .map(Hyperlink.class::cast)
                .findFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "pseudo"})
    void whatAnImportSaysCanBeReadWhole(String wanted) throws IOException {
        Texts texts = texts(wanted);
        Path file = home.resolve("Copies.lectern");
        Story.into(file, home.resolve("locks"));
        var files = new ArrayList<Path>(List.of(file, home.resolve("gone.txt")));
        files.add(
                write(
                        "later.txt",
                        Story.TEXT.replace(
                                "Nobody in the hall called it a",
                                "In the hall they did not call it")));
        files.add(write("again.txt", Story.TEXT));
        files.add(
                write(
                        "ferry.txt",
                        "A ferry waits\n\nThe ferry waits for the pilot and for the fog."));
        Path zeros = home.resolve("photo.txt");
        Files.write(zeros, new byte[4000]);
        files.add(zeros);
        try (var screen = new Screen(home, "paper", texts, files.toArray(Path[]::new))) {
            screen.sees(texts.get("report.revise"));
            screen.sees(wanted.equals("fr") ? "n’est plus là" : "is not there any more");
            look(screen, "report");
            Fx.run(() -> button(screen, texts.get("report.revise")).fire());
            screen.sees(texts.get("reanchored", 2, 1, 1));
            look(screen, "report-revised");
            Fx.run(() -> button(screen, texts.get("report.open")).fire());
            screen.sees(texts.get("orphans.hint", 1));
            look(screen, "orphans-hint");
            screen.press(KeyCode.CONTROL, KeyCode.DIGIT5);
            screen.sees(texts.get("orphans.number", 1, 1));
            look(screen, "orphans");
            screen.press(KeyCode.CONTROL, KeyCode.W).sees(texts.get("blank.no.project"));
            look(screen, "no-project");
        }
        assertThat(cut).isEmpty();
        assertThat(restless).isEmpty();
    }

    /// The topmost button with these words.
    private static Button button(Screen screen, String words) {
        return screen.scene().getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && words.equals(button.getText()))
                .map(Button.class::cast)
                .min(Comparator.comparingDouble(b -> b.localToScene(0, 0).getY()))
                .orElseThrow();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(home.resolve(name), text);
    }

    /// Looks at what is shown, in a small window and in one of the usual size.
    private void look(Screen screen, String name) {
        screen.size(SMALL, 700);
        check(name + " 1000");
        if (!language.equals("en")) {
            screen.picture(language + "-" + name + "-1000");
        }
        screen.size(1280, 800);
        check(name + " 1280");
        if (language.equals("fr")) {
            screen.picture(language + "-" + name + "-1280");
        }
    }

    private void check(String where) {
        settled(() -> Fx.call(CutLabels::seen)).forEach(words -> cut.add(where + ": " + words));
        settled(Restless::seen)
                .forEach(node -> restless.add(where + ": laid out without end: " + node));
    }

    /// What is still wrong when rows that have just come are laid out.
    private static List<String> settled(Supplier<List<String>> wrong) {
        List<String> found = wrong.get();
        for (int i = 0; i < SETTLING && !found.isEmpty(); i++) {
            Fx.pulses(1);
            found = wrong.get();
        }
        return found;
    }
}
