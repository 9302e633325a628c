package lectern.reader;

import javafx.event.Event;
import javafx.geometry.VPos;
import javafx.scene.Cursor;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/// The signs that a row of the page wears beside its letters: bullet, number of the paragraph, bar of a quotation, link on a
/// folded line. None takes part in the layout of the letters.
final class RowSigns {
    private static final double BAR = 2;

    /// How an item of a list begins that has a sign or number of its own.
    private static final Pattern MARK =
            Pattern.compile(
                    "[•‣◦▪–—*·-]\\s|\\(?(?:-?\\p{Nd}{1,4}|\\p{L}|[ivxlc]{1,7}|[IVXLC]{1,7})[.)]\\s");

    /// Of a list, of one in it, and of those deeper.
    private static final List<String> BULLETS = List.of("•", "◦", "–");

    /// Between the number of a paragraph and the column.
    private static final double NUMBER_GAP = 8;

    /// What a number may take: with its gap it stays inside the narrowest margin.
    private static final double NUMBER_ROOM = 23;

    private final Compositor compositor;
    private final String back;
    private final IntConsumer unfold;

    /// @param back what a click says that puts a folded line back
    /// @param unfold is told the block
    RowSigns(Compositor compositor, String back, IntConsumer unfold) {
        this.compositor = compositor;
        this.back = back;
        this.unfold = unfold;
    }

    /// A hairline beside a quotation, through the space between two of them.
    ///
    /// @param bottom how far above the lower edge of the row it ends; below it, if negative
    void bar(TextFlow flow, boolean fromRight, double above, double bottom) {
        double inset = Math.rint(Style.QUOTATION.indent * compositor.typography.em() / 2);
        var bar = new Rectangle(BAR, 0);
        bar.setManaged(false);
        bar.setMouseTransparent(true);
        bar.setSmooth(false);
        bar.setFill(compositor.shades.hairline());
        bar.setX(inset);
        bar.setY(Math.rint(above));
        flow.heightProperty()
                .addListener(
                        (_, _, height) ->
                                bar.setHeight(
                                        Math.rint(height.doubleValue() - bottom) - bar.getY()));
        if (fromRight) {
            flow.widthProperty()
                    .addListener(
                            (_, _, width) ->
                                    bar.setX(Math.rint(width.doubleValue() - inset - BAR)));
        }
        flow.getChildren().add(bar);
    }

    /// A bullet before an item of a list, unless the item brings a sign of its own.
    ///
    /// @param lists in how many lists the item stands
    /// @param indent of the item, on the side where its lines begin
    void bullet(
            TextFlow flow, String item, int lists, boolean fromRight, double indent, double above) {
        if (MARK.matcher(item).lookingAt()) {
            return;
        }
        var bullet = new Text(BULLETS.get(Math.min(lists, BULLETS.size()) - 1));
        bullet.setTextOrigin(VPos.TOP);
        bullet.setFont(compositor.typography.font(Style.LIST_ITEM));
        bullet.setFill(compositor.shades.ink(Ink.QUIET));
        bullet.setManaged(false);
        double inset = indent - Math.round(compositor.typography.em());
        bullet.relocate(inset, above);
        if (fromRight) {
            double width = Math.ceil(bullet.getLayoutBounds().getWidth());
            flow.widthProperty()
                    .addListener(
                            (_, _, room) ->
                                    bullet.relocate(
                                            Math.rint(room.doubleValue() - inset - width), above));
        }
        flow.getChildren().add(bullet);
    }

    /// Puts the number of a paragraph beside the column, on the line where its first words stand: in a row that runs from the
    /// right, places count from the right.
    void number(TextFlow flow, int number, Style style, double above) {
        if (number == 0 || style == Style.FOLDS || style == Style.FOLDED) {
            return;
        }
        var sign = new Text(Integer.toString(number));
        sign.getStyleClass().add("paragraph-number");
        sign.setTextOrigin(VPos.TOP);
        sign.setFont(compositor.typography.small());
        double wide = sign.getLayoutBounds().getWidth();
        if (wide > NUMBER_ROOM) {
            sign.setFont(
                    Font.font(
                            sign.getFont().getFamily(),
                            Math.floor(sign.getFont().getSize() * NUMBER_ROOM / wide * 2) / 2));
        }
        sign.setFill(compositor.shades.ink(Ink.QUIET));
        sign.setManaged(false);
        sign.setMouseTransparent(true);
        double top =
                Math.rint(above + compositor.typography.baseline(style) - sign.getBaselineOffset());
        double width = Math.ceil(sign.getLayoutBounds().getWidth());
        sign.relocate(-NUMBER_GAP - width, top);
        flow.getChildren().add(sign);
    }

    /// The link that puts a folded line back.
    ///
    /// @return how much room it takes
    double putBack(TextFlow flow, PageRow row, double above) {
        var link = new Text(back);
        link.setTextOrigin(VPos.TOP);
        link.setFont(compositor.typography.font(Style.FOLDS));
        link.setFill(compositor.shades.ink(Ink.LINK));
        link.setManaged(false);
        link.setCursor(Cursor.HAND);
        link.setPickOnBounds(true);
        link.setOnMousePressed(Event::consume);
        link.setOnMouseClicked(
                click -> {
                    unfold.accept(row.block());
                    click.consume();
                });
        double width = Math.ceil(link.getLayoutBounds().getWidth());
        double lower =
                (compositor.typography.height(row.style())
                                - compositor.typography.height(Style.FOLDS))
                        / 2;
        flow.widthProperty()
                .addListener(
                        (_, _, wide) ->
                                link.relocate(
                                        Math.rint(wide.doubleValue() - width), above + lower));
        flow.getChildren().add(link);
        return width + 16;
    }
}
