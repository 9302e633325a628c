package lectern.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Words that open sentences and are seldom part of a name: behind an abbreviation they tell that a sentence ended.
final class Openings {
    private static final Set<String> WORDS =
            Set.copyOf(
                    List.of(
                            """
                    A An The This That These Those There Here
                    I He She It We You They Who What When Where Why How Which Whose
                    My Your His Her Its Our Their
                    And But Or So Yet If As At By For From In Into Of On Over To Under Up Upon With Without Within
                    About Above Across After Against Along Among Around Because Before Behind Below Beside Between Beyond
                    Despite During Except Like Near Once Since Than Though Although Through Throughout Till Toward
                    Towards Unless Unlike Until Whether While Whereas
                    Am Is Are Was Were Be Been Being Do Does Did Done Has Have Had Having Can Could Should Would May Might Must
                    Not No Yes None Nothing Nobody Neither Either Both Each Every Everyone Everything Some Somebody Someone
                    Something Any Anyone Anything All Many Most Much More Few Several Such Other Others Another One
                    Two Three Half Also Again Already Always Almost Even Ever Never Just Only Now Then Thus Hence Therefore
                    However Moreover Furthermore Meanwhile Nevertheless Nonetheless Instead Indeed Still Later Soon Today
                    Yesterday Tomorrow Perhaps Maybe Please Thank Thanks Let Lets Too Very Well Whatever Finally First Second
                    Additionally Consequently Currently Recently Otherwise Overall Rather Similarly Sometimes Often Usually
                    According Given Mr Mrs Ms
                    Der Das Den Dem Des Ein Eine Einen Einem Er Sie Es Wir Ihr Im Zum Zur Auf Aber Und Oder Doch Nach Für Mit Bei
                    Seit Wenn Weil Wie Wer Wo Warum Diese Dieser Dieses Nicht Kein Keine Auch Nur Dann Dort Hier
                    Il Elle Ils Elles Nous Vous Ce Cette Ces Cela Mais Dans Pour Avec Sans Selon Après Avant Depuis Quand
                    Comme Si Est Sont Qui Que Où Pourquoi Leur Leurs Son Sa Ses
                    """
                                    .trim()
                                    .split("\\s+", -1)));

    private static final int LONGEST = WORDS.stream().mapToInt(String::length).max().orElseThrow();

    private Openings() {}

    /// Whether such a word stands here; `A.` is an initial.
    static boolean isAt(CharSequence text, int at, int limit) {
        int end = at;
        while (end < limit && end - at <= LONGEST && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = titleCase(text.subSequence(at, end).toString());
        return WORDS.contains(word) && (end - at > 1 || end == limit || text.charAt(end) != '.');
    }

    /// `THE` as `The`.
    static String titleCase(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(1))
                ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
                : word;
    }
}
