package lectern.bench;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;

import lectern.model.Annotation;
import lectern.model.Tag;
import lectern.text.Segments;
import lectern.text.TextRange;

import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.util.UndoUtils;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/// The reference: RichTextFX as its demos use it, highlights as styles of the text, in the type and column of ours.
final class StyledReader implements Reader {
    private static final double COLUMN = 640;
    private static final List<String> COLOURS =
            List.of("#cfe6f5", "#f7d9c9", "#d5ecd9", "#fae6c0", "#e6d8ee");

    private final StyleClassedTextArea area = new StyleClassedTextArea();
    private final Stage stage = new Stage();

    StyledReader() {
        area.setEditable(false);
        area.setWrapText(true);
        // Kinder to it than its demos are: they keep the history of every change.
        area.setUndoManager(UndoUtils.noOpUndoManager());
        area.setStyle("-fx-font-family: serif; -fx-font-size: 18px;");
        double margin = (1_200 - COLUMN) / 2;
        area.setPadding(new Insets(0, margin, 0, margin));
        var css = new StringBuilder(".paragraph-text {-fx-line-spacing: 10px}\n");
        for (int i = 0; i < COLOURS.size(); i++) {
            css.append(".tag-%d {-rtfx-background-color: %s}\n".formatted(i, COLOURS.get(i)));
        }
        var scene = new Scene(new VirtualizedScrollPane<>(area), 1_200, 800);
        scene.getStylesheets()
                .add(
                        "data:text/css;base64,"
                                + Base64.getEncoder()
                                        .encodeToString(
                                                css.toString().getBytes(StandardCharsets.UTF_8)));
        stage.setScene(scene);
        stage.show();
    }

    @Override
    public Runnable opening(Load load) {
        String text = load.text();
        List<Annotation> annotations = load.annotations();
        return () -> {
            area.replaceText(text);
            if (!annotations.isEmpty()) {
                area.setStyleSpans(0, spans(text, annotations));
            }
            area.moveTo(0);
            area.showParagraphAtTop(0);
        };
    }

    private static StyleSpans<Collection<String>> spans(String text, List<Annotation> annotations) {
        var spans = new StyleSpansBuilder<Collection<String>>();
        int behind = 0;
        for (var segment : Segments.of(annotations, a -> a.anchor().range())) {
            spans.add(List.of(), segment.range().start() - behind);
            spans.add(
                    segment.active().stream().map(StyledReader::style).toList(),
                    segment.range().length());
            behind = segment.range().end();
        }
        return spans.add(List.of(), text.length() - behind).create();
    }

    private static String style(Annotation annotation) {
        var first = annotation.tags().getFirst().tagId();
        return "tag-" + Load.TAGS.stream().map(Tag::id).toList().indexOf(first);
    }

    @Override
    public void close() {
        area.clear();
    }

    @Override
    public Runnable adding(Load load, Annotation added) {
        TextRange range = added.anchor().range();
        return () -> area.setStyle(range.start(), range.end(), List.of(style(added)));
    }

    @Override
    public Runnable restoring(Load load) {
        var spans = spans(load.text(), load.annotations());
        return () -> area.setStyleSpans(0, spans);
    }

    @Override
    public void reveal(Load load, TextRange range) {
        area.moveTo(range.start());
        area.requestFollowCaret();
    }

    @Override
    public void top() {
        area.moveTo(0);
        area.requestFollowCaret();
    }

    @Override
    public void end(Load load) {
        area.moveTo(area.getLength());
        area.requestFollowCaret();
    }

    @Override
    public Node wheel() {
        return Objects.requireNonNull(area.lookup(".virtual-flow"));
    }

    @Override
    public void hide() {
        stage.hide();
    }
}
