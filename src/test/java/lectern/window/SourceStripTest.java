package lectern.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import lectern.Fx;
import lectern.model.Imported.Field;
import lectern.model.Imported.Offer;
import lectern.model.PartialDate;
import lectern.model.Source;
import lectern.settings.Texts;
import lectern.settings.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

class SourceStripTest {
    private final List<Source> saved = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final SourceStrip strip =
            Fx.call(
                    () ->
                            new SourceStrip(
                                    Texts.english(),
                                    new SourceStrip.Requests() {
                                        @Override
                                        public void save(Source source) {
                                            saved.add(source);
                                        }

                                        @Override
                                        public void leave() {
                                            asked.add("leave");
                                            kept();
                                        }
                                    }));

    private String kept() {
        return strip.keep();
    }

    @Test
    void escapeKeepsWhatWasTypedAndCancelDropsIt() {
        try (var stand = open(Theme.PAPER, 800, Source.titled("Talks stall"), List.of())) {
            stand.type("aalberg");
            Fx.run(
                    () ->
                            ((javafx.scene.control.Button) strip.lookup(".sheet-buttons .button"))
                                    .fire());
            assertThat(saved).isEmpty();
            Fx.run(
                    () ->
                            strip.open(
                                    Source.titled("Talks stall"),
                                    List.of(),
                                    Map.of(),
                                    List.of(),
                                    List.of()));
            stand.type("varnholt");
            stand.press(KeyCode.ESCAPE);
            assertThat(saved).extracting(Source::author).containsExactly("varnholt");
            assertThat(Fx.call(this::kept)).isEmpty();
            assertThat(saved).hasSize(1);
        }
    }

    @Test
    void whatCannotBeKeptIsSaidAndTheRestIsKept() {
        try (var stand = open(Theme.PAPER, 800, Source.titled("Talks stall"), List.of())) {
            stand.type("varnholt");
            stand.press(KeyCode.TAB);
            stand.press(KeyCode.TAB);
            stand.type("march");
            assertThat(Fx.call(this::kept)).contains("\"march\" is no date");
            assertThat(saved).extracting(Source::author).containsExactly("varnholt");
        }
    }

    private Stand open(Theme theme, int width, Source source, List<Offer> offers) {
        return open(theme, width, source, offers, Map.of());
    }

    private Stand open(
            Theme theme,
            int width,
            Source source,
            List<Offer> offers,
            Map<String, Integer> confidence) {
        var stand = Stand.of(theme, width, 260, () -> new javafx.scene.layout.VBox(strip));
        Fx.run(
                () ->
                        strip.open(
                                source,
                                offers,
                                confidence,
                                List.of("Ilse Varnholt", "Per Aalberg"),
                                List.of("Norrland Dispatch", "Meridian Review")));
        Fx.pulses(2);
        return stand;
    }

    @ParameterizedTest
    @CsvSource({"95, Author · sure", "85, Author · likely", "30, Author · a guess"})
    void aFieldSaysInAWordHowSureTheImportWasUntilItIsChanged(int percent, String words) {
        try (var _ =
                open(
                        Theme.PAPER,
                        800,
                        Source.titled("Talks stall").withAuthor("Ilse Varnholt"),
                        List.of(),
                        Map.of("author", percent))) {
            assertThat(names()).contains("Title", words);
            Fx.run(() -> strip.lookupAll(".text-field").forEach(this::write));
            Fx.pulses(1);
            assertThat(names()).contains("Author").doesNotContain(words);
        }
    }

    private void write(Node field) {
        ((javafx.scene.control.TextField) field).setText("2024");
    }

    private List<String> names() {
        return strip.lookupAll(".source-field .label").stream()
                .map(node -> ((javafx.scene.control.Label) node).getText())
                .toList();
    }

    @Test
    void whatIsOfferedIsSaidToBeUnsureUntilNothingIsOfferedAnyMore() {
        var offers = List.of(new Offer(Field.PUBLISHER, "Norrland Dispatch"));
        try (var _ = open(Theme.PAPER, 800, Source.titled("Talks stall"), offers)) {
            assertThat(strip.lookupAll(".unsure")).hasSize(1);
            Fx.run(() -> ((javafx.scene.control.Button) strip.lookup(".offer")).fire());
            Fx.pulses(1);
            assertThat(strip.lookupAll(".unsure")).isEmpty();
        }
    }

    @Test
    void tabWalksAndEnterSaves() {
        try (var stand = open(Theme.PAPER, 800, Source.titled("Talks stall"), List.of())) {
            stand.type("p aalberg");
            stand.press(KeyCode.TAB);
            stand.type("own paper");
            stand.press(KeyCode.TAB);
            stand.type("12 march 2024");
            stand.press(KeyCode.TAB);
            assertThat(strip.lookupAll(".text-field"))
                    .extracting(node -> ((javafx.scene.control.TextField) node).getText())
                    .contains("2024-03-12");
            stand.press(KeyCode.ENTER);
            assertThat(saved)
                    .containsExactly(
                            new Source(
                                    "Talks stall",
                                    "p aalberg",
                                    "own paper",
                                    Optional.of(new PartialDate(2024, 3, 12)),
                                    "",
                                    "",
                                    ""));
        }
    }

    @Test
    void whatWasUsedBeforeIsOffered() {
        try (var stand = open(Theme.PAPER, 800, Source.titled("Talks stall"), List.of())) {
            stand.type("varn");
            stand.press(KeyCode.DOWN);
            Fx.picture(Stand.sheet(), "source-completion");
            stand.press(KeyCode.ENTER);
            assertThat(saved).isEmpty();
            stand.press(KeyCode.ENTER);
            assertThat(saved).extracting(Source::author).containsExactly("Ilse Varnholt");
        }
    }

    @Test
    void aWrongDateSaysWhatIsAccepted() {
        try (var stand = open(Theme.PAPER, 800, Source.titled("Talks stall"), List.of())) {
            stand.press(KeyCode.TAB);
            stand.press(KeyCode.TAB);
            stand.type("march");
            stand.press(KeyCode.ENTER);
            assertThat(saved).isEmpty();
            assertThat(stand.words())
                    .contains(
                            "\"march\" is no date that can be kept: write 2024, 2024-03,"
                                    + " 2024-03-15 or 12 March 2024.");
            stand.picture("source-wrong-date");
            stand.press(KeyCode.ESCAPE);
            assertThat(asked).containsExactly("leave");
        }
    }

    @Test
    void anOfferShowsAllItsSigns() {
        var offers = List.of(new Offer(Field.URL, "https://dispatch.example/talks_stall_again"));
        try (var _ = open(Theme.PAPER, 800, Source.titled("Talks stall"), offers)) {
            assertThat(Fx.call(() -> Stand.words(strip)))
                    .anyMatch(words -> words.contains("/talks_stall_again"));
        }
    }

    @Test
    void anOfferFillsItsField() {
        var offers = List.of(new Offer(Field.PUBLISHER, "Norrland Dispatch"));
        try (var stand = open(Theme.PAPER, 800, Source.titled("Talks stall"), offers)) {
            Node offer = stand.find(".offer");
            stand.click(offer);
            stand.press(KeyCode.ENTER);
            assertThat(saved).extracting(Source::publisher).containsExactly("Norrland Dispatch");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024",
        "2024-03, 2024-03",
        "2024-03-15, 2024-03-15",
        "12 March 2024, 2024-03-12",
        "'March 12, 2024', 2024-03-12",
        "'Tuesday, 12th march 2024', 2024-03-12",
        "12 Mar. 2024, 2024-03-12",
        "Sept 2023, 2023-09",
        "12 mars 2024, 2024-03-12",
        "1er août 2023, 2023-08-01",
        "'Mardi 12 Févr. 2024', 2024-02-12",
        "décembre 2023, 2023-12",
        "juil. 2023, 2023-07"
    })
    void datesAreReadAsPeopleTypeThem(String typed, String kept) {
        assertThat(TypedDate.parse(typed)).map(PartialDate::toString).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12/03/2024", "31 February 2024", "2024-13", "soon"})
    void otherWordsAreNoDates(String typed) {
        assertThat(TypedDate.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void pictures(Theme theme) {
        var offers =
                List.of(
                        new Offer(Field.PUBLISHER, "Norrland Dispatch"),
                        new Offer(Field.PUBLISHED, "2024-03-12"));
        for (int width : new int[] {460, 800}) {
            try (var stand = open(theme, width, Sample.article(2).source(), offers)) {
                stand.picture("source-" + width + "-" + theme.name().toLowerCase(Locale.ROOT));
                Fx.run(() -> stand.scene.setRoot(new javafx.scene.layout.StackPane()));
            }
        }
    }
}
