package lectern.window;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

import lectern.importer.Intake.Outcome;
import lectern.model.Copy;
import lectern.model.Reanchored;
import lectern.project.Project;
import lectern.reader.Explanation;
import lectern.settings.Texts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What the user wants with the copies of an import: keep both, skip one, or have it as a new revision. A choice that is
/// undone is offered again.
final class CopyChoices {
    private final Texts texts;
    private final ImportReport.Requests requests;
    private final Runnable changed;
    private final Set<UUID> kept = new HashSet<>();
    private final Map<UUID, Reanchored> revised = new HashMap<>();

    /// Imported articles that are in the bin, by a choice made here or another way.
    private Set<UUID> gone = Set.of();

    /// @param changed shows the rows anew
    CopyChoices(Texts texts, ImportReport.Requests requests, Runnable changed) {
        this.texts = texts;
        this.requests = requests;
        this.changed = changed;
    }

    /// Looks which of the copies are still there.
    Runnable load(Project project, List<Outcome> outcomes) {
        var missing = new HashSet<UUID>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Done done
                    && done.copy().isPresent()
                    && project.documents().info(done.documentId()).isEmpty()) {
                missing.add(done.documentId());
            }
        }
        return () -> {
            gone = missing;
            changed.run();
        };
    }

    /// Whether there is something to choose.
    boolean isOpen(Outcome.Done done) {
        return done.copy().isPresent()
                && !kept.contains(done.documentId())
                && !gone.contains(done.documentId());
    }

    /// Whether a copy was skipped, and can be put back.
    boolean isSkipped(Outcome.Done done) {
        return gone.contains(done.documentId()) && !revised.containsKey(done.documentId());
    }

    /// What opening a row shows: the original, where the copy is gone.
    UUID shown(Outcome.Done done) {
        return gone.contains(done.documentId())
                ? done.copy().map(Copy::original).orElse(done.documentId())
                : done.documentId();
    }

    void keep(Outcome.Done done) {
        kept.add(done.documentId());
        changed.run();
    }

    void skip(Outcome.Done done) {
        revised.remove(done.documentId());
        requests.skip(done.documentId());
    }

    void revise(Outcome.Done done) {
        requests.revise(
                done.copy().orElseThrow().original(),
                done.documentId(),
                found -> {
                    revised.put(done.documentId(), found);
                    changed.run();
                });
    }

    /// What a row says of a copy, and what can be chosen.
    List<Node> lines(Outcome.Done done) {
        return done.copy().map(copy -> lines(done, copy)).orElse(List.of());
    }

    private List<Node> lines(Outcome.Done done, Copy copy) {
        if (isOpen(done)) {
            var buttons =
                    new HBox(
                            button("report.keep", "report.keep.key", () -> keep(done)),
                            button("report.revise", "report.revise.key", () -> revise(done)),
                            button("report.skip", "report.skip.key", () -> skip(done)));
            buttons.setAlignment(Pos.CENTER_LEFT);
            buttons.getStyleClass().add("report-choices");
            return List.of(
                    ImportReportCell.sentence(
                            texts.get("report.copy", copy.percent(), copy.title()), "warning"),
                    buttons);
        }
        return List.of(ImportReportCell.sentence(outcome(done, copy), "quiet"));
    }

    private String outcome(Outcome.Done done, Copy copy) {
        if (!gone.contains(done.documentId())) {
            return texts.get("report.kept", copy.percent(), copy.title());
        }
        return revised.containsKey(done.documentId())
                ? texts.get("report.revised", copy.title(), words(revised.get(done.documentId())))
                : texts.get("report.skipped");
    }

    /// How many highlights were found again.
    String words(Reanchored found) {
        return words(texts, found);
    }

    static String words(Texts texts, Reanchored found) {
        return texts.get("reanchored", found.all(), found.orphans(), found.all() - found.orphans());
    }

    private Button button(String key, String tip, Runnable action) {
        var button = ImportReportCell.link(texts.get(key));
        Explanation.put(button, texts.get(tip));
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }
}
