package lectern.window;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

import lectern.settings.Command;
import lectern.settings.Texts;

import java.util.function.Consumer;

/// The line at the top: menus, the name of the project, the field that searches all articles.
final class TopBar extends StackPane {
    private static final double GAP = 12;

    /// Width of the field where its words leave it the choice.
    private static final double SEARCH = 280;

    private final MenuBar menus;
    private final HBox line;
    private final HBox middle;
    private final Label name = new Label();
    private final Label sample;
    private final TextField search = new TextField();

    /// @param find takes the words while they are typed
    /// @param enter is called when the field is left for what was found
    /// @param leave is called when the field is left by Escape
    TopBar(
            Texts texts,
            CurrentKeys keys,
            MenuBar menus,
            Consumer<String> find,
            Runnable enter,
            Runnable leave) {
        this.menus = menus;
        getStyleClass().add("top-bar");
        name.getStyleClass().add("project-name");
        sample = new Label(texts.get("top.sample"));
        sample.getStyleClass().add("badge");
        name.setMinWidth(0);
        sample.setMinWidth(Region.USE_PREF_SIZE);
        middle = new HBox(name, sample);
        middle.getStyleClass().add("project");
        middle.setAlignment(Pos.CENTER);
        middle.setManaged(false);
        middle.setMouseTransparent(true);

        keys.tell(texts, "top.search", search::setPromptText, Command.SEARCH);
        search.setAccessibleText(texts.get(Command.SEARCH.text()));
        search.promptTextProperty().addListener(seen -> fit());
        search.fontProperty().addListener(seen -> fit());
        search.insetsProperty().addListener(seen -> fit());
        search.textProperty().addListener((seen, before, words) -> find.accept(words));
        search.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        leave.run();
                    } else if (event.getCode() == KeyCode.ENTER
                            || event.getCode() == KeyCode.DOWN) {
                        event.consume();
                        enter.run();
                    }
                });
        menus.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        line = new HBox(menus, space, search);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, middle);
        project("", false);
    }

    /// Makes the field wide enough for what it says while it is empty.
    private void fit() {
        var words = new Text(search.getPromptText());
        words.setFont(search.getFont());
        Insets around = search.getInsets();
        search.setPrefWidth(
                Math.max(
                        SEARCH,
                        Math.ceil(
                                words.getLayoutBounds().getWidth()
                                        + around.getLeft()
                                        + around.getRight())));
    }

    /// The name stands in the middle of the window, or as near to it as menus and search leave room. It is placed here and by
    /// nothing else: what is placed twice is laid out, and painted, again at each beat of the screen.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        line.layout();
        double left = menus.getBoundsInParent().getMaxX() + line.getLayoutX() + GAP;
        double right = search.getBoundsInParent().getMinX() + line.getLayoutX() - GAP;
        double width = Math.clamp(middle.prefWidth(-1), 0, Math.max(0, right - left));
        double height = middle.prefHeight(width);
        double x = Math.clamp((getWidth() - width) / 2, left, Math.max(left, right - width));
        middle.resizeRelocate(
                snapPositionX(x), snapPositionY((getHeight() - height) / 2), width, height);
    }

    /// Shows the name of the open project; empty for none.
    void project(String words, boolean isSample) {
        name.setText(words);
        sample.setVisible(isSample);
        sample.setManaged(isSample);
        search.setDisable(words.isEmpty());
        requestLayout();
    }

    TextField search() {
        return search;
    }
}
