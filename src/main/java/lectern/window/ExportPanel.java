package lectern.window;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import lectern.exporter.CsvOptions;
import lectern.settings.Texts;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where the export goes and how it is written. Everything is filled in: Enter writes.
final class ExportPanel {
    /// What the panel asks of the window.
    interface Requests {
        /// Lets the user choose a folder.
        Optional<Path> chooseFolder(Path from);

        /// Writes the file.
        ///
        /// @param replace whether a file that is no export of Lectern may be replaced
        void write(Path file, CsvOptions options, boolean replace);

        void close();
    }

    private static final String ENDING = ".csv";

    private final Texts texts;
    private final Requests requests;
    private final Form form;
    private final TextField name = new TextField();
    private final TextField folder = new TextField();
    private final RadioButton perTag;
    private final CheckBox bom;
    private final CheckBox raw;
    private final CheckBox allTags;
    private final Label fault = new Label();
    private final Button write;
    private boolean replace;

    /// @param count how many annotations will be written
    ExportPanel(Texts texts, Requests requests, Path target, int count) {
        this.texts = texts;
        this.requests = requests;
        form = new Form(texts.get("exporting.title", count));
        folder.setText(String.valueOf(target.getParent()));
        name.setText(target.getFileName().toString());
        name.textProperty().addListener(seen -> calm());
        folder.textProperty().addListener(seen -> calm());
        var choose = new Button(texts.get("exporting.choose"));
        choose.setMinWidth(Button.USE_PREF_SIZE);
        choose.setOnAction(
                event ->
                        requests.chooseFolder(Path.of(folder.getText()))
                                .ifPresent(chosen -> folder.setText(chosen.toString())));
        HBox.setHgrow(folder, Priority.ALWAYS);
        folder.setAccessibleText(texts.get("exporting.folder"));
        form.row(texts.get("exporting.name"), name);
        form.row(texts.get("exporting.folder"), new HBox(8, folder, choose));

        bom = new CheckBox(texts.get("exporting.bom"));
        bom.setSelected(true);
        raw = new CheckBox(texts.get("exporting.raw"));
        allTags = new CheckBox(texts.get("exporting.all.tags"));
        var shape = new ToggleGroup();
        var perAnnotation = new RadioButton(texts.get("exporting.shape.annotation"));
        perTag = new RadioButton(texts.get("exporting.shape.tag"));
        perAnnotation.setToggleGroup(shape);
        perTag.setToggleGroup(shape);
        perAnnotation.setSelected(true);
        List.of(perAnnotation, perTag, bom, raw, allTags)
                .forEach(choice -> choice.setWrapText(true));
        form.row(texts.get("exporting.shape"), new VBox(4, perAnnotation, perTag));

        var options = new VBox(4, bom, raw, allTags);
        var unfold = new Hyperlink(texts.get("exporting.options"));
        unfold.getStyleClass().add("link-button");
        show(options, false);
        unfold.setOnAction(
                event -> {
                    show(options, true);
                    show(unfold, false);
                    bom.requestFocus();
                });
        form.row("", new VBox(unfold, options));

        fault.setWrapText(true);
        fault.setMinHeight(Label.USE_PREF_SIZE);
        fault.getStyleClass().add("warning");
        show(fault, false);
        form.wide(fault);
        var cancel = new Button(texts.get("panel.cancel"));
        cancel.setOnAction(event -> requests.close());
        write = new Button(texts.get("exporting.write"));
        write.setOnAction(event -> write());
        form.buttons(cancel, write);
    }

    Form form() {
        return form;
    }

    Node first() {
        return name;
    }

    /// Says why it was not written.
    void refused(String sentence) {
        fault.setText(sentence);
        show(fault, true);
    }

    /// Another file has this name: the same button now replaces it.
    void askToReplace(String sentence) {
        refused(sentence);
        replace = true;
        write.setText(texts.get("exporting.replace"));
    }

    private void calm() {
        replace = false;
        write.setText(texts.get("exporting.write"));
        show(fault, false);
    }

    private void write() {
        var options =
                new CsvOptions(
                        perTag.isSelected() ? CsvOptions.Shape.TAG : CsvOptions.Shape.ANNOTATION,
                        bom.isSelected(),
                        raw.isSelected(),
                        allTags.isSelected());
        String file = name.getText().strip();
        if (file.isEmpty()) {
            refused(texts.get("exporting.no.name"));
            return;
        }
        try {
            Path target =
                    Path.of(folder.getText().strip())
                            .resolve(file.contains(".") ? file : file + ENDING);
            requests.write(target, options, replace);
        } catch (InvalidPathException e) {
            refused(texts.get("exporting.bad.name"));
        }
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
