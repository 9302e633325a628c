package lectern.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import lectern.Fx;
import lectern.model.Found;
import lectern.model.Hit;
import lectern.reader.StretchFlow;
import lectern.reader.WrappedLabel;
import lectern.settings.Texts;
import lectern.settings.Theme;
import lectern.text.TextRange;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Writing from the right outside the reading view.
class FromRightTest {
    private static final List<String> TEXTS =
            List.of(
                    "وذكرت الوكالة أن شركة NORDIC ومنظمة WHO ستجتمعان في 12 أبريل 2025 لبحث الاتفاق رقم 44."
                            + " وبلغت الخسائر 30% من الأرباح، وهو ما سماه الوزير \"أصعب عام للموانئ\" منذ الحرب.",
                    "הממשלה הודיעה (בשנת 2025) כי הארגון WHO, יחד עם NORDIC, לא ישנה את ההסכם. מי ישלם? 30% מהרווח.",
                    "The harbour master wrote (שלום לכל הספנים בנמל) and left, \"כי ההסכם לא ישתנה\", in 2025.",
                    "मंत्री ने कहा कि जहाज वसंत तक बंदरगाह में रहेंगे और समझौता नहीं बदलेगा, और कोई नया शुल्क नहीं लगेगा।");

    @Test
    void hitsInAnyWritingCanBeShownAtAnyWidth() {
        var pane =
                Fx.call(
                        () ->
                                new SearchPane(
                                        Texts.english(),
                                        new SearchPane.Requests() {
                                            @Override
                                            public void open(Hit hit) {}

                                            @Override
                                            public void all(UUID documentId) {}

                                            @Override
                                            public void leave() {}
                                        }));
        var faults = new ArrayList<Throwable>();
        try (var stand = Stand.of(Theme.PAPER, 400, 500, () -> pane)) {
            Fx.run(
                    () ->
                            Thread.currentThread()
                                    .setUncaughtExceptionHandler((_, fault) -> faults.add(fault)));
            for (int turn = 0; turn < 40; turn++) {
                int at = turn * 3;
                Fx.run(
                        () ->
                                pane.show(
                                        "x",
                                        found(
                                                TEXTS.stream()
                                                        .flatMap(
                                                                text ->
                                                                        Stream.of(
                                                                                hit(text, at),
                                                                                hit(text, at + 37)))
                                                        .toList())));
                for (int width = 180; width < 260; width += 17) {
                    int wide = width + turn % 17;
                    Fx.run(() -> stand.scene.getWindow().setWidth(wide));
                    Fx.pulses(1);
                }
            }
            assertThat(faults).isEmpty();
            Fx.run(() -> stand.scene.getWindow().setWidth(400));
            stand.picture("search-from-right");
        } finally {
            Fx.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
        }
    }

    private static Found found(List<Hit> hits) {
        var article =
                new Found.InArticle(Sample.id(1), "Harbour", hits, hits.size(), hits.size() + 500);
        return new Found(List.of(article), false);
    }

    /// A hit of four letters, wherever they begin.
    private static Hit hit(String text, int start) {
        int at = start % (text.length() - 4);
        return new Hit(
                Hit.Where.TEXT,
                Sample.id(1),
                Optional.empty(),
                text,
                text,
                List.of(new TextRange(at, at + 4)),
                Optional.of(new TextRange(10, 15)));
    }

    @Test
    void noWidthIsTooNarrow() {
        for (String text : TEXTS) {
            for (int width = 0; width < 300; width += 3) {
                int across = width;
                Fx.run(
                        () -> {
                            var flow = new StretchFlow();
                            flow.runAs(text);
                            flow.add(text);
                            assertThat(flow.prefHeight(across)).isPositive();
                            flow.resize(across, 100);
                            flow.layout();
                            assertThat(flow.getBoundsInParent().getHeight()).isPositive();
                        });
            }
        }
    }

    @Test
    void wordsOfALabelStandWhereTheyAreReadAndAreCutAtTheirEnd() {
        var whole = new ArrayList<WrappedLabel>();
        var cut = new ArrayList<WrappedLabel>();
        var lines = new ArrayList<WrappedLabel>();
        var box =
                Fx.call(
                        () -> {
                            var all = new VBox(8);
                            for (String text : TEXTS) {
                                whole.add(new WrappedLabel(text));
                                cut.add(new WrappedLabel(text));
                                cut.getLast().setMaxHeight(36);
                                lines.add(WrappedLabel.ofOneLine());
                                lines.getLast().say(text);
                                all.getChildren()
                                        .addAll(whole.getLast(), cut.getLast(), lines.getLast());
                            }
                            return all;
                        });
        try (var stand = Stand.of(Theme.PAPER, 240, 640, () -> box)) {
            stand.picture("labels-from-right");
            for (int i = 0; i < TEXTS.size(); i++) {
                assertThat(shown(whole.get(i))).isEqualTo(TEXTS.get(i));
                for (WrappedLabel label : List.of(cut.get(i), lines.get(i))) {
                    String shown = shown(label);
                    assertThat(shown).endsWith("…");
                    assertThat(TEXTS.get(i)).startsWith(shown.substring(0, shown.length() - 1));
                    assertThat(down(label)).isLessThanOrEqualTo(label.getHeight() + 1);
                }
            }
            assertThat(at(whole.get(0), 0).getMaxX()).isBetween(236.0, 241.0);
            assertThat(at(whole.get(2), 0).getMinX()).isBetween(-1.0, 4.0);
            // The full stop ends the last word: nothing of the last line stands further left.
            var last = whole.get(1);
            int count = letters(last).size();
            double left =
                    letters(last).stream()
                            .map(Text::getBoundsInParent)
                            .filter(one -> one.getMaxY() > at(last, count - 1).getMaxY() - 2)
                            .map(Bounds::getMinX)
                            .min(Comparator.naturalOrder())
                            .orElseThrow();
            assertThat(at(last, count - 1).getMinX()).isEqualTo(left);
        }
    }

    @Test
    void aLabelLooksAlikeInAnyWriting() {
        var label = Fx.call(() -> new WrappedLabel(TEXTS.get(0)));
        try (var stand = Stand.of(Theme.PAPER, 300, 200, () -> new VBox(label))) {
            Fx.run(() -> label.setStyle("-fx-text-fill: red; -fx-font-weight: bold"));
            Fx.pulses(2);
            assertThat(letters(label))
                    .allSatisfy(one -> assertThat(one.getFill()).isEqualTo(label.getTextFill()))
                    .allSatisfy(one -> assertThat(one.getFont().getStyle()).contains("Bold"));
            Fx.run(() -> label.say("plain"));
            Fx.pulses(2);
            assertThat(letters(label)).isEmpty();
            assertThat(label.getText()).isEqualTo("plain");
            assertThat(stand.words()).contains("plain");
        }
    }

    private static Bounds at(Label label, int nth) {
        return Fx.call(
                () -> {
                    Text letters = letters(label).get(nth);
                    return label.sceneToLocal(letters.localToScene(letters.getLayoutBounds()));
                });
    }

    private static double down(Label label) {
        return Fx.call(
                () ->
                        letters(label).stream()
                                .mapToDouble(
                                        one ->
                                                label.sceneToLocal(
                                                                one.localToScene(
                                                                        one.getLayoutBounds()))
                                                        .getMaxY())
                                .max()
                                .orElse(0));
    }

    private static String shown(Label label) {
        return Fx.call(() -> String.join("", letters(label).stream().map(Text::getText).toList()));
    }

    private static List<Text> letters(Label label) {
        return Fx.call(
                () ->
                        label.getGraphic() instanceof Parent flow
                                ? flow.getChildrenUnmodifiable().stream()
                                        .map(Text.class::cast)
                                        .toList()
                                : List.of());
    }
}
