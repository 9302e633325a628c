package lectern.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Parts pages into folds of about the same size, so that no site is in two of them.
final class Folds {
    private static final int SEED = 7;

    private Folds() {}

    /// The fold of each site.
    static Map<String, Integer> of(List<String> sites, int folds) {
        var sizes = new TreeMap<String, Integer>();
        sites.forEach(site -> sizes.merge(site, 1, Integer::sum));
        var names = new ArrayList<>(sizes.keySet());
        Collections.shuffle(names, new Random(SEED));
        names.sort(Comparator.comparingInt(name -> -sizes.getOrDefault(name, 0)));
        int[] loads = new int[folds];
        var parted = new TreeMap<String, Integer>();
        for (String name : names) {
            int least = 0;
            for (int fold = 1; fold < folds; fold++) {
                least = loads[fold] < loads[least] ? fold : least;
            }
            parted.put(name, least);
            loads[least] += sizes.getOrDefault(name, 0);
        }
        if (Arrays.stream(loads).anyMatch(load -> load == 0)) {
            throw new IllegalArgumentException("Too few sites for " + folds + " folds");
        }
        return parted;
    }
}
