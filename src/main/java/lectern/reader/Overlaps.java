package lectern.reader;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.shape.Circle;

import lectern.settings.Texts;
import lectern.text.Graphemes;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// The list of all annotations that lie where one clicked, innermost first.
final class Overlaps {
    private static final double DOT = 4;
    private static final int WORDS = 48;

    private final Texts texts;
    private final ContextMenu menu = new ContextMenu();
    private final Consumer<UUID> choose;

    Overlaps(Texts texts, Consumer<UUID> choose) {
        this.texts = texts;
        this.choose = choose;
        menu.getStyleClass().add("overlaps");
    }

    void show(Node owner, Point2D screen, List<Mark> marks, Shades shades) {
        menu.getItems().clear();
        for (Mark mark : marks) {
            var item = new MenuItem(says(mark, shades));
            item.setMnemonicParsing(false);
            item.setGraphic(new Circle(DOT, mark.strong()));
            item.setOnAction(_ -> choose.accept(mark.id()));
            menu.getItems().add(item);
        }
        menu.show(owner, screen.getX() + 4, screen.getY() + 12);
    }

    void hide() {
        menu.hide();
    }

    List<MenuItem> items() {
        return menu.isShowing() ? menu.getItems() : List.of();
    }

    private String says(Mark mark, Shades shades) {
        String words = mark.annotation().anchor().quote().exact().replaceAll("\\s+", " ");
        String first =
                words.length() <= WORDS
                        ? words
                        : words.substring(0, Graphemes.previous(words, WORDS)) + "…";
        return Hover.names(mark.annotation(), shades.codebook(), texts.get("reader.untagged"))
                + texts.get("reader.separator")
                + first;
    }
}
