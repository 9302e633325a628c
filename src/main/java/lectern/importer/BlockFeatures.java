package lectern.importer;

import java.util.Arrays;

/// Everything the first model is told of each piece of a page: how it reads, where it stands, what its neighbours are.
final class BlockFeatures {
    private static final int MOST = 320;

    /// More pieces say no more of a page.
    private static final int MANY = 400;

    private static final int[] NEIGHBOURS = {-3, -2, -1, 1, 2, 3};

    private final Layout page;
    private final WordingFeatures wording;
    private final PlaceFeatures place;
    private final boolean hasBody;

    BlockFeatures(Layout page, PageHints hints, Candidate dense, Candidate named) {
        this.page = page;
        wording = new WordingFeatures(page, hints);
        place = new PlaceFeatures(page, dense, named);
        hasBody = !hints.body.isEmpty();
    }

    PlaceFeatures place() {
        return place;
    }

    /// Share of each piece that stands in the body the page carries for machines; negative where there is no telling.
    double[] hints() {
        double[] hints = new double[page.size];
        for (int i = 0; i < page.size; i++) {
            hints[i] = wording.inBody(i);
        }
        return hints;
    }

    float[] row(int i) {
        float[] numbers = new float[MOST];
        var row = new Row(numbers);
        wording.write(i, row);
        place.write(i, row);
        for (int distance : NEIGHBOURS) {
            neighbour(i, i + distance, row);
        }
        whole(row);
        return Arrays.copyOf(numbers, row.size());
    }

    private void neighbour(int i, int other, Row row) {
        if (other < 0 || other >= page.size) {
            row.put(-1).put(-1).put(-1).put(-1).put(-1).put(-1);
            return;
        }
        Piece piece = page.get(other);
        Box block = page.get(i).box().block();
        Box beside = piece.box().block();
        Box shared = Box.around(block, beside);
        row.put(page.words[other])
                .put(piece.linkShare())
                .put(piece.form() + 0.5 * piece.level() / 6)
                .put(page.sentence[other])
                .put(wording.cues(other) != 0)
                .put(block.depth + beside.depth - 2 * shared.depth);
    }

    private void whole(Row row) {
        Box all = page.get(0).box().up(Integer.MAX_VALUE);
        row.put(Math.log1p(page.chars(0, page.size)))
                .put(Math.min(MANY, page.size))
                .put(page.linkShare(all))
                .put(page.paragraphs(0, page.size))
                .put(hasBody);
    }
}
