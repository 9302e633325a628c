package lectern.window;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import lectern.settings.Texts;
import lectern.work.Job;
import lectern.work.Pace;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The line at the bottom: what is saved, what is under way, what is selected, what can be pressed now.
final class StatusBar extends HBox {
    private static final double BAR = 120;
    private static final double MINUTE = 60;

    /// What was said is read by then.
    private static final Duration READ = Duration.seconds(15);

    private final Texts texts;
    private final Label saved = new Label();
    private final Label said = new Label();
    private final PauseTransition reading = new PauseTransition(READ);
    private final Label busyText = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel;
    private final HBox busy;
    private final Label selection = new Label();
    private final HBox here = new HBox();
    private final HBox hints = new HBox();
    private Optional<Job> job = Optional.empty();
    private Pace pace = new Pace();

    StatusBar(Texts texts) {
        this.texts = texts;
        getStyleClass().add("status-bar");
        bar.setPrefWidth(BAR);
        cancel = new Button(texts.get("status.cancel"));
        cancel.getStyleClass().addAll("flat", "link-button");
        cancel.setOnAction(event -> job.ifPresent(Job::cancel));
        busy = new HBox(busyText, bar, cancel);
        busy.getStyleClass().add("busy");
        busy.setAlignment(Pos.CENTER_LEFT);
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        hints.getStyleClass().add("hints");
        hints.setAlignment(Pos.CENTER_RIGHT);
        hints.setMinWidth(0);
        selection.setMinWidth(Region.USE_PREF_SIZE);
        saved.setMinWidth(Region.USE_PREF_SIZE);
        here.getStyleClass().add("remarks");
        here.setAlignment(Pos.CENTER_LEFT);
        here.setMinWidth(0);
        getChildren().addAll(saved, busy, here, said, space, selection, hints);
        reading.setOnFinished(_ -> say(""));
        saved(Optional.empty());
        say("");
        idle();
    }

    /// Another project is open, or none: what was said is over.
    void clear() {
        saved(Optional.empty());
        say("");
    }

    /// Says when the last edit was committed; empty says nothing.
    void saved(Optional<Instant> at) {
        saved.setText(
                at.map(
                                instant ->
                                        texts.get(
                                                "status.saved",
                                                new When(texts, ZoneId.systemDefault())
                                                        .time(instant)))
                        .orElse(""));
        show(saved, at.isPresent());
    }

    /// Says something that needs no answer, until the next or until it is read.
    void say(String words) {
        said.setText(words);
        show(said, !words.isEmpty());
        if (words.isEmpty()) {
            reading.stop();
        } else {
            reading.playFromStart();
        }
    }

    /// This is over, if it is what was said last.
    void over(String words) {
        if (said.getText().equals(words)) {
            say("");
        }
    }

    /// Shows work that is under way, with the way to stop it.
    void busy(Job work) {
        job = Optional.of(work);
        pace = new Pace();
        busyText.setText(work.title());
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        say("");
        show(busy, true);
    }

    /// How far it is.
    void progress(long done, long total, String text) {
        job.ifPresent(
                work ->
                        busyText.setText(
                                total > 0
                                        ? texts.get(
                                                "status.progress",
                                                work.title(),
                                                done,
                                                total,
                                                pace(done, total),
                                                text)
                                        : texts.get("status.progress.open", work.title(), text)));
        bar.setProgress(total > 0 ? (double) done / total : ProgressBar.INDETERMINATE_PROGRESS);
    }

    /// How fast, and how long it will take: to the second in the last minute, to the minute before.
    private String pace(long done, long total) {
        return pace.at(done, total)
                .map(
                        seen ->
                                texts.get(
                                        "status.pace",
                                        seen.perSecond() < 1 ? 0 : 1,
                                        seen.perSecond() < 1
                                                ? seen.perSecond() * MINUTE
                                                : seen.perSecond(),
                                        seen.rest().toSeconds() < MINUTE ? 0 : 1,
                                        seen.rest().toSeconds() < MINUTE
                                                ? seen.rest().toSeconds()
                                                : Math.round(seen.rest().toSeconds() / MINUTE)))
                .orElse("");
    }

    void idle() {
        job = Optional.empty();
        bar.setProgress(0);
        show(busy, false);
    }

    /// Shows how much is selected; empty for nothing.
    void selection(String words) {
        selection.setText(words);
    }

    /// Shows what lies where one reads.
    void here(List<? extends Node> nodes) {
        here.getChildren().setAll(nodes);
    }

    /// Shows what can be pressed now.
    void hints(List<? extends Node> nodes) {
        hints.getChildren().setAll(nodes);
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
