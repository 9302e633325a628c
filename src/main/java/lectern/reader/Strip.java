package lectern.reader;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

import lectern.settings.Texts;
import lectern.text.TextRange;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The strip beside the scroll bar: where in the text annotations and hits stand. A click goes there.
///
/// Painted when annotations, hits, rows, colours or its height change; scrolling only moves the marker of what is in view.
final class Strip extends Region {
    static final double WIDTH = 12;

    /// Room for the colours of tags, and behind a gap that for hits.
    private static final double TAGS = 6;

    private static final double LEFT = 1;
    private static final double HITS = 4;

    /// A click means a mark that is no further away.
    private static final double REACH = 4;

    /// So many marks and hits are painted in the same pulse; more come a little later, from a thread of their own.
    private static final int AT_ONCE = 1_000;

    private static final Duration PAUSE = Duration.millis(100);

    private static final double CURRENT = 4;
    private static final int NAMES = 8;

    private final Texts texts;
    private final Compositor compositor;
    private final Canvas canvas = new Canvas();
    private final Region view = new Region();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Rectangle current = new Rectangle(WIDTH - LEFT, CURRENT);
    private final Consumer<UUID> annotation;
    private final Consumer<TextRange> hit;
    private final Consumer<Integer> place;
    private Painted painted;
    private StripPlan plan;

    /// What the strip shows.
    private record Painted(
            Marks marks, RowHeights rows, List<TextRange> hits, Color paper, double height) {
        @SuppressWarnings("ReferenceEquality") // made anew whenever something differs
        boolean isSame(Painted other) {
            return marks == other.marks
                    && rows == other.rows
                    && hits == other.hits
                    && paper.equals(other.paper)
                    && height == other.height;
        }
    }

    /// What is painted of it.
    private record Runs(List<StripPlan.Run<Color>> tags, List<StripPlan.Run<Color>> hits) {
        static Runs of(StripPlan plan, Painted painted, Shades shades) {
            var accent = List.of(shades.ink(Ink.LINK));
            return new Runs(
                    plan.runs(
                            painted.marks().all(),
                            Mark::range,
                            mark ->
                                    shades.ofShownTags(mark.annotation()).stream()
                                            .distinct()
                                            .toList()),
                    plan.runs(painted.hits(), range -> range, _ -> accent));
        }
    }

    /// @param annotation goes to an annotation
    /// @param hit goes to a hit
    /// @param place goes to a position of the text
    Strip(
            Texts texts,
            Compositor compositor,
            Consumer<UUID> annotation,
            Consumer<TextRange> hit,
            Consumer<Integer> place) {
        this.texts = texts;
        this.compositor = compositor;
        this.annotation = annotation;
        this.hit = hit;
        this.place = place;
        painted = new Painted(Marks.NONE, compositor.heights(), List.of(), Color.WHITE, 0);
        plan = new StripPlan(painted.rows(), 1);
        getStyleClass().add("strip");
        view.getStyleClass().add("strip-view");
        pause.setOnFinished(_ -> paintLater());
        current.setVisible(false);
        for (var part : List.of(view, canvas, current)) {
            part.setManaged(false);
            part.setMouseTransparent(true);
        }
        getChildren().addAll(view, canvas, current);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setCursor(Cursor.HAND);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        new Hover(this, (_, y) -> names(y));
    }

    /// Moves the marker of what is in view.
    ///
    /// @param from its top, as a fraction of the page
    /// @param to its bottom, as a fraction of the page
    void inView(double from, double to) {
        double top = Math.rint(from * getHeight());
        view.resizeRelocate(0, top, WIDTH, Math.max(0, Math.rint(to * getHeight()) - top));
    }

    @Override
    protected void layoutChildren() {
        var now =
                new Painted(
                        compositor.marks,
                        compositor.heights(),
                        compositor.hits.all(),
                        compositor.shades.paper(),
                        Math.rint(getHeight()));
        if (!now.isSame(painted)) {
            painted = now;
            plan = new StripPlan(now.rows(), (int) now.height());
            if (now.marks().all().size() + now.hits().size() <= AT_ONCE) {
                pause.stop();
                paint(Runs.of(plan, now, compositor.shades));
            } else {
                pause.playFromStart();
            }
        }
        markCurrent();
    }

    private void markCurrent() {
        var range = compositor.hits.currentProperty().get();
        current.setVisible(range.isPresent());
        range.ifPresent(
                hit -> {
                    current.setFill(compositor.shades.ink(Ink.TEXT));
                    current.setX(LEFT);
                    current.setY(Math.rint(plan.top(hit) + 1 - CURRENT / 2));
                });
    }

    /// Works out on a thread of its own what to paint, and paints it if it is still what is wanted.
    private void paintLater() {
        Painted wanted = painted;
        StripPlan by = plan;
        Shades shades = compositor.shades;
        Thread.ofVirtual()
                .start(
                        () -> {
                            Runs runs = Runs.of(by, wanted, shades);
                            Platform.runLater(
                                    () -> {
                                        if (wanted.isSame(painted)) {
                                            paint(runs);
                                        }
                                    });
                        });
    }

    private void paint(Runs runs) {
        canvas.setWidth(WIDTH);
        canvas.setHeight(painted.height());
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, WIDTH, painted.height());
        for (var run : runs.tags()) {
            double each = TAGS / run.colours().size();
            for (int i = 0; i < run.colours().size(); i++) {
                double from = Math.rint(i * each);
                double width = Math.rint((i + 1) * each) - from;
                fill(pen, run, LEFT + from, width, run.colours().get(i));
            }
        }
        for (var run : runs.hits()) {
            fill(pen, run, WIDTH - HITS, HITS, run.colours().getFirst());
        }
        setAccessibleText(
                texts.get("reader.strip", painted.marks().all().size(), painted.hits().size()));
    }

    private static void fill(
            GraphicsContext pen, StripPlan.Run<Color> run, double x, double width, Color colour) {
        pen.setFill(colour);
        pen.fillRect(x, run.top(), width, run.bottom() - run.top());
    }

    private void press(MouseEvent press) {
        if (press.getButton() != MouseButton.PRIMARY) {
            return;
        }
        press.consume();
        double y = press.getY();
        Optional<Mark> mark = nearest(painted.marks().all().stream(), y, Mark::range);
        Optional<TextRange> found = nearest(painted.hits().stream(), y, range -> range);
        boolean hitFirst =
                found.isPresent()
                        && (mark.isEmpty()
                                || plan.distance(found.get(), y)
                                        < plan.distance(mark.get().range(), y)
                                || press.getX() >= WIDTH - HITS);
        if (hitFirst) {
            hit.accept(found.get());
        } else if (mark.isPresent()) {
            annotation.accept(mark.get().id());
        } else {
            place.accept(plan.position(y));
        }
    }

    private <T> Optional<T> nearest(
            Stream<T> all, double y, java.util.function.Function<T, TextRange> range) {
        return all.filter(one -> plan.distance(range.apply(one), y) <= REACH)
                .min(
                        Comparator.<T>comparingDouble(one -> plan.distance(range.apply(one), y))
                                .thenComparingDouble(
                                        one -> Math.abs(plan.y(range.apply(one).start()) - y)));
    }

    /// The tags that stand here, a line for each.
    private String names(double y) {
        var names =
                painted.marks().all().stream()
                        .filter(mark -> plan.distance(mark.range(), y) <= REACH / 2)
                        .map(
                                mark ->
                                        Hover.names(
                                                mark.annotation(),
                                                compositor.shades.codebook(),
                                                texts.get("reader.untagged")))
                        .collect(
                                Collectors.groupingBy(
                                        name -> name,
                                        java.util.LinkedHashMap::new,
                                        Collectors.counting()));
        long hits =
                painted.hits().stream()
                        .filter(range -> plan.distance(range, y) <= REACH / 2)
                        .count();
        var lines =
                names.entrySet().stream()
                        .limit(NAMES)
                        .map(
                                name ->
                                        name.getValue() == 1
                                                ? name.getKey()
                                                : texts.get(
                                                        "reader.strip.many",
                                                        name.getKey(),
                                                        name.getValue()));
        return Stream.concat(
                        lines,
                        hits == 0 ? Stream.of() : Stream.of(texts.get("reader.strip.hits", hits)))
                .collect(Collectors.joining("\n"));
    }
}
