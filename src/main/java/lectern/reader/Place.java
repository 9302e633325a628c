package lectern.reader;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.util.Duration;

import lectern.text.DisplayText.Side;
import lectern.text.TextRange;

import java.util.Optional;

/// Keeps the line one reads in place while the page is set anew, and tells when another place was reached.
final class Place {
    /// Scrolling has stopped when nothing moved for so long.
    private static final Duration PAUSE = Duration.millis(500);

    /// One who has jumped somewhere reads there when nothing moved for so long.
    private static final Duration STAY = Duration.seconds(5);

    /// What stands in the first or last of so many parts of the view stands at its edge.
    private static final double EDGE = 6;

    private final Page page;
    private final ReaderRequests requests;
    private final Runnable layout;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final PauseTransition stay = new PauseTransition(STAY);
    private final ReadSoFar read = new ReadSoFar();

    /// The place to go to in the next layout: a position of the text, and how far below the top its line shall stand.
    private Optional<Line> wanted = Optional.empty();

    private int told = -1;
    private int toldRead = -1;

    /// @param top not a number for a third of the way down, unless it can be seen already
    /// @param edges whether what stands at an edge of the view counts as seen
    private record Line(int position, int end, double top, boolean edges) {
        static Line at(int position, double top) {
            return new Line(position, position, top, true);
        }
    }

    /// @param layout asks for a layout of the view, in which [#settle] is called
    Place(Page page, ReaderRequests requests, Runnable layout) {
        this.page = page;
        this.requests = requests;
        this.layout = layout;
        pause.setOnFinished(_ -> stopped());
        stay.setOnFinished(_ -> stayed());
        page.whenScrolled(this::moved);
    }

    /// Begins with another text.
    void open(int position) {
        read.begin();
        told = -1;
        toldRead = -1;
        wanted = Optional.of(Line.at(position, 0));
        moved();
    }

    void close() {
        pause.stop();
        stay.stop();
        wanted = Optional.empty();
    }

    /// Does something that sets the page anew, and brings the line at its top back to where it was.
    void keepDuring(Runnable change) {
        Optional<Line> line =
                wanted.isPresent() || !page.isOnScreen() ? wanted : Optional.of(top());
        change.run();
        wanted = line;
        layout.run();
    }

    /// Brings a range into view, a third of the way down, unless it can be seen already.
    ///
    /// @param edges whether what stands at an edge of the view counts as seen
    void reveal(TextRange range, boolean edges) {
        wanted = Optional.of(new Line(range.start(), range.end(), Double.NaN, edges));
    }

    /// Goes where this position is the first line.
    void top(int position) {
        wanted = Optional.of(Line.at(position, 0));
        layout.run();
    }

    private Line top() {
        int position = page.top();
        return Line.at(position, page.topOf(position).orElse(0.0));
    }

    /// Goes where it was asked to; called when the page has been laid out.
    void settle() {
        if (wanted.isEmpty() || !page.isOnScreen()) {
            return;
        }
        Line line = wanted.get();
        wanted = Optional.empty();
        double top = line.top();
        if (Double.isNaN(top)) {
            if (isSeen(line)) {
                return;
            }
            top = third(page);
        }
        // The text begins below its title and source, which may be lines of ours.
        boolean whole = line.position() == 0 && line.top() == 0;
        int row = whole ? 0 : page.display().rowOf(line.position(), Side.AFTER);
        page.showRow(row, 0);
        if (!whole) {
            double wish = top;
            page.topOf(line.position()).ifPresent(now -> page.showRow(row, wish - now));
        }
    }

    /// Where the line stands that is gone to, in px from the top of the page.
    static double third(Page page) {
        return Math.floor(page.getHeight() / 3);
    }

    /// Whether all of it can be seen. In a view of few lines the edge is less than a line.
    private boolean isSeen(Line line) {
        double height = page.getHeight();
        var lines = page.bounds(new TextRange(line.position(), line.end()));
        var first = lines.isEmpty() ? Optional.<Bounds>empty() : Optional.of(lines.getFirst());
        Optional<Double> top = first.map(Bounds::getMinY).or(() -> page.topOf(line.position()));
        double tall = first.map(Bounds::getHeight).orElse(0.0);
        double margin =
                line.edges() ? 0 : Math.max(0, Math.min(height / EDGE, (height - tall) / 3));
        double behind = height - margin;
        // Of what is taller than the view its beginning counts.
        double bottom =
                lines.isEmpty()
                                || lines.getLast().getMaxY() - lines.getFirst().getMinY()
                                        > height / 2
                        ? top.orElse(0.0) + tall
                        : lines.getLast().getMaxY();
        return top.filter(y -> y >= margin && bottom <= behind).isPresent();
    }

    private void moved() {
        stay.stop();
        pause.playFromStart();
    }

    private void stopped() {
        if (page.isOnScreen()) {
            read.seen(page.top(), page.bottom());
            tell();
            stay.playFromStart();
        }
    }

    private void stayed() {
        if (page.isOnScreen()) {
            read.stayed(page.bottom());
            tell();
        }
    }

    private void tell() {
        int length = Math.max(1, page.display().text().length());
        int top = page.top();
        if (top != told || read.end() != toldRead) {
            told = top;
            toldRead = read.end();
            requests.reading(top, Math.min(1, toldRead / (double) length));
        }
    }
}
