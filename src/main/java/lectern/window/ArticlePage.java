package lectern.window;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import lectern.model.Imported;
import lectern.model.Source;
import lectern.reader.Explanation;
import lectern.settings.Texts;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The open article: the reading view, and above it, when asked for, the strip that says where the article is from.
final class ArticlePage extends BorderPane implements SourceStrip.Requests {
    /// At the bottom, where the paper below the last line keeps even the last hit free; beside the scroll bar and its strip.
    private static final Insets OVER = new Insets(8, 36, 12, 8);

    private final Desk desk;
    private final Reading reading;
    private final SourceStrip strip;
    private final Button hidden;
    private final Notices notices;
    private final Texts texts;
    private Optional<UUID> described = Optional.empty();
    private final Button orphans = new Button();

    /// @param find the bar that lies over the text while one searches in it
    /// @param tray shows the highlights that are to be placed
    ArticlePage(
            Texts texts,
            Notices notices,
            Desk desk,
            Reading reading,
            Showing showing,
            Node find,
            Runnable tray) {
        this.texts = texts;
        this.notices = notices;
        this.desk = desk;
        this.reading = reading;
        strip = new SourceStrip(texts, this);
        hidden = new Button();
        hidden.getStyleClass().addAll("hidden-tags");
        hidden.setMnemonicParsing(false);
        hidden.setGraphic(new FontIcon(Feather.EYE_OFF));
        hidden.setFocusTraversable(false);
        Explanation.put(hidden, texts.get("showing.all"));
        hidden.setOnAction(_ -> showing.all());
        orphans.getStyleClass().add("hidden-tags");
        orphans.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        orphans.setFocusTraversable(false);
        Explanation.put(orphans, texts.get("orphans.hint.tip"));
        orphans.setOnAction(_ -> tray.run());
        orphans(0);
        StackPane.setAlignment(find, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(find, OVER);
        setCenter(new StackPane(reading.view(), find));
        showing.filter().subscribe(_ -> sayHidden(showing.words()));
    }

    private void sayHidden(String words) {
        hidden.setText(words);
        hidden.setVisible(!words.isEmpty());
        hidden.setManaged(!words.isEmpty());
    }

    /// What is to be said of the article beside its text: what is hidden, what is to be placed.
    List<Node> remarks() {
        return List.of(orphans, hidden);
    }

    /// Says how many highlights are to be placed.
    void orphans(int count) {
        orphans.setText(texts.get("orphans.hint", count));
        orphans.setVisible(count > 0);
        orphans.setManaged(count > 0);
    }

    /// Opens the strip for the article that is read, or closes it.
    void toggleSource() {
        if (getTop() == null) {
            editSource();
        } else {
            leave();
        }
    }

    /// Opens the strip for an article, which is opened first.
    void editSource(UUID documentId) {
        reading.open(documentId, this::editSource);
    }

    /// Closes the strip and keeps what was typed into it; what cannot be kept is said.
    void closeStrip() {
        String lost = keepTyped();
        described = Optional.empty();
        setTop(null);
        if (!lost.isEmpty()) {
            notices.say(lost);
        }
    }

    /// Saves what was typed into the strip, which stays open.
    ///
    /// @return why something of it cannot be kept; else empty
    String keepTyped() {
        return described.isPresent() ? strip.keep() : "";
    }

    private void editSource() {
        desk.article().ifPresent(this::openStrip);
    }

    private void openStrip(UUID documentId) {
        desk.load(
                project ->
                        new Known(
                                project.documents().offers(documentId),
                                project.documents().confidence(documentId),
                                project.documents().authors(),
                                project.documents().publishers()),
                known ->
                        reading.opened()
                                .ifPresent(
                                        article -> {
                                            setTop(strip);
                                            described = Optional.of(documentId);
                                            strip.open(
                                                    article.source(),
                                                    known.offers(),
                                                    known.confidence(),
                                                    known.authors(),
                                                    known.publishers());
                                        }));
    }

    /// What may go into the fields: found by the import, or written into other articles' fields before.
    private record Known(
            List<Imported.Offer> offers,
            Map<String, Integer> confidence,
            List<String> authors,
            List<String> publishers) {}

    @Override
    public void save(Source source) {
        described.ifPresent(id -> desk.edit(project -> project.documents().describe(id, source)));
    }

    @Override
    public void leave() {
        closeStrip();
        reading.view().requestFocus();
    }
}
