package lectern.window;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import lectern.settings.Command;
import lectern.settings.Setting;
import lectern.settings.Settings;
import lectern.settings.Texts;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The line under the text that tells each [Tip] once: until it is put away, or the next one is of more use.
final class Tips extends HBox {
    private final Texts texts;
    private final Settings settings;
    private final CurrentKeys keys;
    private final Reading reading;
    private final Label words = new Label();

    Tips(Texts texts, Settings settings, CurrentKeys keys, Reading reading) {
        this.texts = texts;
        this.settings = settings;
        this.keys = keys;
        this.reading = reading;
        getStyleClass().add("tips");
        setAlignment(Pos.CENTER_LEFT);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        var never = new Hyperlink(texts.get("tips.never"));
        never.setMinWidth(USE_PREF_SIZE);
        never.setOnAction(_ -> never());
        var close = new Button(texts.get("tips.close"));
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(_ -> away());
        getChildren().addAll(new FontIcon(Feather.HELP_CIRCLE), words, never, close);
        away();
        reading.view().selectionProperty().subscribe(this::look);
        reading.view().focusedAnnotationProperty().subscribe(this::look);
        reading.view().aloneProperty().subscribe(this::article);
    }

    /// Another article is shown, or the text alone.
    void article() {
        away();
        look();
    }

    /// Tells what is of use now and was not told yet.
    private void look() {
        boolean alone = reading.view().aloneProperty().get();
        if (alone || !reading.isOpen() || !settings.is(Setting.TIPS)) {
            return;
        }
        Set<Tip> told = told();
        ofUse().stream().filter(tip -> !told.contains(tip)).findFirst().ifPresent(this::tell);
    }

    /// What is of use now, what is most of use first.
    private List<Tip> ofUse() {
        if (reading.focused().isPresent()) {
            return List.of(Tip.ANNOTATED);
        }
        if (reading.view().selectionProperty().get().isPresent()) {
            return List.of(Tip.SELECTED);
        }
        return reading.folded().isEmpty() ? List.of(Tip.READ) : List.of(Tip.READ, Tip.FOLDED);
    }

    private void tell(Tip tip) {
        words.setText(keys.words(texts, tip.text(), tip.commands().toArray(Command[]::new)));
        setVisible(true);
        setManaged(true);
        var told = told();
        told.add(tip);
        settings.put(
                Setting.TIPS_TOLD, told.stream().map(Tip::name).collect(Collectors.joining(" ")));
    }

    private Set<Tip> told() {
        var names = List.of(settings.get(Setting.TIPS_TOLD).split(" "));
        var told = EnumSet.noneOf(Tip.class);
        for (Tip tip : Tip.values()) {
            if (names.contains(tip.name())) {
                told.add(tip);
            }
        }
        return told;
    }

    private void never() {
        settings.put(Setting.TIPS, false);
        away();
    }

    private void away() {
        boolean focus = isFocusWithin();
        setVisible(false);
        setManaged(false);
        if (focus) {
            reading.view().requestFocus();
        }
    }
}
