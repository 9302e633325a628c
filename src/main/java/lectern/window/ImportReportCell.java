package lectern.window;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import lectern.importer.Intake.Outcome;
import lectern.model.Imported;
import lectern.reader.WrappedLabel;
import lectern.settings.Texts;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// One file of an import: what came of it in words, and what can be done about it.
final class ImportReportCell extends ListCell<Outcome> {
    /// The encodings that texts on policy come in, most likely first.
    private static final List<String> ENCODINGS =
            List.of(
                    "UTF-8",
                    "windows-1252",
                    "ISO-8859-15",
                    "windows-1250",
                    "windows-1251",
                    "KOI8-R",
                    "windows-1253",
                    "windows-1254",
                    "windows-1255",
                    "windows-1256",
                    "Shift_JIS",
                    "EUC-JP",
                    "GB18030",
                    "Big5",
                    "EUC-KR",
                    "UTF-16LE",
                    "UTF-16BE");

    private final Texts texts;
    private final ImportReport.Requests requests;
    private final CopyChoices choices;
    private final Set<Accepted> accepted;

    /// An offer that was taken.
    record Accepted(UUID documentId, Imported.Offer offer) {}

    /// @param accepted shared by the rows of a report
    ImportReportCell(
            Texts texts,
            ImportReport.Requests requests,
            CopyChoices choices,
            Set<Accepted> accepted) {
        this.choices = choices;
        this.accepted = accepted;
        this.texts = texts;
        this.requests = requests;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Outcome item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty || item == null ? null : row(item));
    }

    private Node row(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Failed failed ->
                    row(
                            Feather.ALERT_CIRCLE,
                            name(failed.file()),
                            List.of(sentence(failed.why(), "fault")),
                            List.of());
            case Outcome.Duplicate there ->
                    row(
                            Feather.COPY,
                            there.copy().title(),
                            List.of(sentence(duplicate(there), "quiet")),
                            List.of(open(there.copy().original())));
            case Outcome.Revised revised ->
                    row(
                            Feather.LAYERS,
                            revised.copy().title(),
                            List.of(
                                    sentence(
                                            texts.get(
                                                    "report.as.revision",
                                                    name(revised.file()),
                                                    revised.number(),
                                                    revised.copy().percent(),
                                                    choices.words(revised.annotations())),
                                            "quiet")),
                            List.of(open(revised.copy().original())));
            case Outcome.Done done -> row(Feather.CHECK, done.title(), lines(done), actions(done));
        };
    }

    private List<Node> lines(Outcome.Done done) {
        Stream<Node> file =
                Stream.of(sentence(texts.get("report.done", name(done.file())), "quiet"));
        Stream<Node> warnings =
                done.warnings().stream().map(warning -> sentence(warning, "warning"));
        Stream<Node> offers = done.offers().stream().map(offer -> offer(done.documentId(), offer));
        return Stream.of(file, choices.lines(done).stream(), warnings, offers)
                .flatMap(all -> all)
                .toList();
    }

    private String duplicate(Outcome.Duplicate there) {
        return there.copy().percent() == 100
                ? texts.get("report.duplicate", name(there.file()))
                : texts.get("report.left.out", name(there.file()), there.copy().percent());
    }

    private List<Node> actions(Outcome.Done done) {
        Button open =
                choices.isSkipped(done) ? restore(done.documentId()) : open(choices.shown(done));
        return done.guessed().isPresent() ? List.of(encodings(done), open) : List.of(open);
    }

    private Button restore(UUID documentId) {
        var restore = link(texts.get("bin.restore"));
        restore.setOnAction(event -> requests.restore(documentId));
        return restore;
    }

    private Node row(Feather icon, String title, List<Node> lines, List<Node> actions) {
        var heading = new Label(title);
        heading.getStyleClass().add("report-title");
        var words = new VBox(heading);
        words.getChildren().addAll(lines);
        words.getStyleClass().add("report-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(new FontIcon(icon), words);
        row.getChildren().addAll(actions);
        row.getStyleClass().add("report-row");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    static Label sentence(String words, String style) {
        var label = new WrappedLabel(words);
        label.getStyleClass().add(style);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Node offer(UUID documentId, Imported.Offer offer) {
        String field = "report.offer." + offer.field().name().toLowerCase(Locale.ROOT);
        var words = sentence(texts.get(field, offer.value()), "quiet");
        if (offer.field() == Imported.Field.NOTE) {
            return words;
        }
        var accept = link(texts.get("report.accept"));
        var taken = new Accepted(documentId, offer);
        accept.setDisable(accepted.contains(taken));
        accept.setOnAction(
                event -> {
                    accepted.add(taken);
                    accept.setDisable(true);
                    requests.accept(documentId, offer);
                });
        var line = new HBox(words, accept);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Button open(UUID documentId) {
        var open = link(texts.get("report.open"));
        open.setOnAction(event -> requests.open(documentId));
        return open;
    }

    static Button link(String words) {
        var button = new Button(words);
        button.getStyleClass().addAll("flat", "link-button");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private MenuButton encodings(Outcome.Done done) {
        var menu = new MenuButton(texts.get("report.read.as"));
        menu.setMinWidth(USE_PREF_SIZE);
        ENCODINGS.stream()
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .filter(charset -> done.guessed().filter(charset::equals).isEmpty())
                .forEach(
                        charset -> {
                            var item = new MenuItem(charset.name());
                            item.setOnAction(
                                    event ->
                                            requests.readAs(
                                                    done.file(), done.documentId(), charset));
                            menu.getItems().add(item);
                        });
        return menu;
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
