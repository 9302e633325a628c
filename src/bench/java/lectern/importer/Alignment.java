package lectern.importer;

import java.util.List;

/// Which words of a page are words of its article: the best way to lay one text along the other, where neighbours that
/// stay neighbours count more than words that happen to be in both.
final class Alignment {
    private static final int FIRST = 1;
    private static final int NEXT = 4;
    private static final long MOST = 400_000_000;

    private Alignment() {}

    /// For each piece the share of its words that are in the article.
    static double[] shares(List<Piece> pieces, String article) {
        int[] from = new int[pieces.size() + 1];
        var words = new java.util.ArrayList<String>();
        for (int i = 0; i < pieces.size(); i++) {
            words.addAll(Shingles.words(pieces.get(i).text()));
            from[i + 1] = words.size();
        }
        boolean[] matched = matched(words, Shingles.words(article));
        double[] shares = new double[pieces.size()];
        for (int i = 0; i < pieces.size(); i++) {
            int hits = 0;
            for (int w = from[i]; w < from[i + 1]; w++) {
                hits += matched[w] ? 1 : 0;
            }
            shares[i] = from[i] == from[i + 1] ? -1 : (double) hits / (from[i + 1] - from[i]);
        }
        return shares;
    }

    private static boolean[] matched(List<String> page, List<String> article) {
        int n = page.size();
        int m = article.size();
        boolean[] matched = new boolean[n];
        if ((long) (n + 1) * (m + 1) > MOST) {
            throw new IllegalStateException("too long to align: " + n + " by " + m);
        }
        var numbers = new java.util.HashMap<String, Integer>();
        int[] a =
                page.stream()
                        .mapToInt(w -> numbers.computeIfAbsent(w, _ -> numbers.size()))
                        .toArray();
        int[] b =
                article.stream()
                        .mapToInt(w -> numbers.computeIfAbsent(w, _ -> numbers.size()))
                        .toArray();
        // Per cell: bit 0-1 how the best came (1 up, 2 left, 3 match), bit 2 whether a match here
        // goes on.
        byte[][] came = new byte[n + 1][m + 1];
        int[] best = new int[m + 1];
        int[] match = new int[m + 1];
        for (int i = 1; i <= n; i++) {
            int bestDiagonal = best[0];
            int matchDiagonal = match[0];
            for (int j = 1; j <= m; j++) {
                int bestHere = best[j];
                int matchHere = match[j];
                int score = Integer.MIN_VALUE / 2;
                byte way = 0;
                if (a[i - 1] == b[j - 1]) {
                    int on = matchDiagonal + NEXT;
                    int fresh = bestDiagonal + FIRST;
                    score = Math.max(on, fresh);
                    way = (byte) (on >= fresh ? 4 : 0);
                }
                int top = bestHere;
                way |= 1;
                if (best[j - 1] > top) {
                    top = best[j - 1];
                    way = (byte) ((way & 4) | 2);
                }
                if (score > top) {
                    top = score;
                    way = (byte) ((way & 4) | 3);
                }
                came[i][j] = way;
                best[j] = top;
                match[j] = score;
                bestDiagonal = bestHere;
                matchDiagonal = matchHere;
            }
            match[0] = Integer.MIN_VALUE / 2;
        }
        int i = n;
        int j = m;
        boolean inRun = false;
        while (i > 0 && j > 0) {
            byte way = came[i][j];
            if (inRun || (way & 3) == 3) {
                matched[i - 1] = true;
                inRun = (way & 4) != 0;
                i--;
                j--;
            } else if ((way & 3) == 1) {
                i--;
            } else {
                j--;
            }
        }
        return matched;
    }
}
