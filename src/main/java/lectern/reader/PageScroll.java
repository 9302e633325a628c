package lectern.reader;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;

/// The scroll bar of the page, and beside it the strip that shows where things stand. Both count by [RowHeights], so that a
/// mark stands beside the thumb while its passage is in view, and the thumb runs evenly through rows of any height.
final class PageScroll extends Region {
    private static final double BAR = 12;
    static final double WIDTH = BAR + Strip.WIDTH;

    /// What an arrow of the bar moves, in px.
    private static final double LINE = 40;

    /// What a click beside the thumb moves, of the view.
    private static final double SCREEN = 0.95;

    /// Less than this is nothing.
    private static final double NOTHING = 1e-4;

    private final ScrollBar bar = new ScrollBar();
    private final Page page;
    private final Strip strip;
    private boolean following;

    PageScroll(Page page, Strip strip) {
        this.page = page;
        this.strip = strip;
        bar.setOrientation(Orientation.VERTICAL);
        bar.getStyleClass().add("page-scroll");
        bar.setFocusTraversable(false);
        bar.setMax(1);
        page.whenScrolled(this::requestLayout);
        page.heightProperty().addListener(_ -> requestLayout());
        bar.pressedProperty().addListener(_ -> requestLayout());
        bar.valueProperty()
                .addListener(
                        (_, _, value) -> {
                            if (!following) {
                                page.go(value.doubleValue());
                            }
                        });
        getChildren().addAll(strip, bar);
    }

    @Override
    protected void layoutChildren() {
        strip.resizeRelocate(0, 0, Strip.WIDTH, getHeight());
        strip.requestLayout();
        bar.resizeRelocate(Strip.WIDTH, 0, BAR, getHeight());
        page.seen().ifPresentOrElse(this::follow, () -> show(false));
    }

    private void follow(Page.Seen seen) {
        double part = seen.to() - seen.from();
        double hidden = 1 - part;
        show(hidden > NOTHING);
        strip.inView(seen.from(), seen.to());
        // A thumb that is held stays under the mouse.
        if (hidden > NOTHING && !bar.isPressed()) {
            following = true;
            // The bar is laid out anew for each amount, seen or not.
            if (Math.abs(part - bar.getVisibleAmount()) * getHeight() >= 1) {
                bar.setVisibleAmount(part);
                bar.setUnitIncrement(part * LINE / Math.max(LINE, page.getHeight()) / hidden);
                bar.setBlockIncrement(part * SCREEN / hidden);
            }
            bar.setValue(Math.clamp(seen.from() / hidden, 0, 1));
            following = false;
        }
    }

    private void show(boolean scrolls) {
        bar.setVisible(scrolls);
        strip.setVisible(scrolls);
    }
}
