package lectern.project;

import java.util.regex.Pattern;

/// The first words of a passage, as the history names it.
final class Excerpt {
    /// Longest excerpt, in UTF-16 units.
    private static final int LONGEST = 48;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Excerpt() {}

    static String of(String passage) {
        String line = SPACE.matcher(passage).replaceAll(" ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        int cut = space > LONGEST / 2 ? space : LONGEST;
        return line.substring(0, Character.isLowSurrogate(line.charAt(cut)) ? cut - 1 : cut) + "…";
    }
}
