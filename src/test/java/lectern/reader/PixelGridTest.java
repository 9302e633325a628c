package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.shape.Rectangle;

import lectern.Fx;
import lectern.model.Emphasis;
import lectern.model.Kind;
import lectern.model.Reason;
import lectern.settings.Theme;
import lectern.text.TextRange;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

/// Lines of highlights are two px thick: off the pixel grid each is smeared over three.
class PixelGridTest {
    /// Less than this is drawn like nothing.
    private static final double NOTHING = 1e-3;

    private static Sample ofAllKinds() {
        var sample =
                new Sample()
                        .add(Kind.TITLE, "Harbour talks stall")
                        .add(Kind.BYLINE, "By Ada Fenwick")
                        .add(Kind.PARAGRAPH, "The minister said that talks would go on. ".repeat(3))
                        .add(Kind.HEADING, "What comes next")
                        .heading(3, "And then")
                        .add(Kind.LIST_ITEM, "ships stay in port")
                        .add(Kind.QUOTATION, "We shall wait until spring. ".repeat(3))
                        .add(Kind.CAPTION, "The harbour at night")
                        .add(Kind.TABLE_ROW, "Ships\t12")
                        .fold(Reason.NAVIGATION, "Previous Article")
                        .add(Kind.PARAGRAPH, "部长说谈判将继续进行，直到春天。".repeat(3))
                        .add(Kind.PARAGRAPH, "قالت الوزيرة إن السفن ستبقى في الميناء. ".repeat(3))
                        .add(Kind.PARAGRAPH, "मंत्री ने कहा कि वार्ता जारी रहेगी। ".repeat(3))
                        .add(Kind.PARAGRAPH, "A sign of hope 🕊 in 港 and الميناء. ".repeat(2))
                        .add(Kind.PARAGRAPH, "Ships stay.")
                        .set(Emphasis.Style.STRONG, "minister");
        sample.mark(new TextRange(0, sample.revision().text().length()), Sample.DETERRENCE);
        return sample;
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 17, 18, 20, 22})
    void everyHighlightStandsOnThePixelGrid(int size) {
        try (var stand = new Stand(ofAllKinds().opened(), 1280, 800)) {
            Fx.run(() -> stand.view.look(new ReaderLook(Theme.PAPER, "", size, 68, true)));
            Fx.pulses(3);
            assertThat(offGrid(stand)).as("at the top").isEmpty();
            Fx.run(() -> stand.view.page.go(1));
            Fx.pulses(2);
            assertThat(offGrid(stand)).as("at the end").isEmpty();
        }
    }

    private static List<String> offGrid(Stand stand) {
        var off = new ArrayList<String>();
        Fx.run(
                () -> {
                    for (int row = 0; row < stand.view.page.display().rows(); row++) {
                        stand.view
                                .compositor
                                .layer(row)
                                .ifPresent(layer -> off.addAll(offGrid(layer)));
                    }
                });
        return off;
    }

    private static List<String> offGrid(HighlightLayer layer) {
        return layer.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Rectangle shape && shape.getWidth() > 0)
                .map(Rectangle.class::cast)
                .map(shape -> layer.localToScene(shape.getX(), shape.getY()))
                .filter(at -> isOff(at.getX()) || isOff(at.getY()))
                .map(Point2D::toString)
                .distinct()
                .limit(1)
                .map(at -> "row " + layer.row() + " at " + at)
                .toList();
    }

    private static boolean isOff(double place) {
        return Math.abs(place - Math.rint(place)) > NOTHING;
    }
}
