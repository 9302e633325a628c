package lectern.reader;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/// The scroll bar of the page.
final class PageScroll {
    private final ScrollBar bar = new ScrollBar();
    private final Page page;
    private boolean following;

    PageScroll(Page page) {
        this.page = page;
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
    }

    ScrollBar bar() {
        return bar;
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
        following = false;
    }
}
