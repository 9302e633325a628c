package lectern.reader;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;

/// The scroll bar of the page, and beside it the strip that shows where things stand.
final class PageScroll extends Region {
    private static final double BAR = 12;
    static final double WIDTH = BAR + Strip.WIDTH;

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
        page.estimatedScrollYProperty().addListener(_ -> follow());
        page.totalHeightEstimateProperty().addListener(_ -> follow());
        page.heightProperty().addListener(_ -> follow());
        bar.valueProperty()
                .addListener(
                        (_, _, value) -> {
                            if (!following) {
                                page.scrollYToPixel(value.doubleValue());
                            }
                        });
        getChildren().addAll(strip, bar);
    }

    @Override
    protected void layoutChildren() {
        strip.resizeRelocate(0, 0, Strip.WIDTH, getHeight());
        strip.requestLayout();
        bar.resizeRelocate(Strip.WIDTH, 0, BAR, getHeight());
        follow();
    }

    private void follow() {
        following = true;
        double total = page.totalHeightEstimateProperty().getOrElse(0.0);
        double view = page.getHeight();
        double hidden = Math.max(0, total - view);
        bar.setMax(hidden);
        bar.setVisibleAmount(total <= 0 ? hidden : hidden * view / total);
        bar.setUnitIncrement(40);
        bar.setBlockIncrement(Math.max(40, view - 40));
        bar.setValue(Math.clamp(page.estimatedScrollYProperty().getValue(), 0, hidden));
        bar.setVisible(hidden > 1);
        strip.setVisible(hidden > 1);
        strip.inView(hidden > 1 ? bar.getValue() / total : 0, hidden > 1 ? view / total : 0);
        following = false;
    }
}
