package lectern.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a full stop behind an abbreviation can mean. Each kind lists its words without the last stop: those in lower case
/// hold with a capital, too; those with a capital hold with all letters capital, too.
enum Abbreviation {
    /// Stands before a name or inside a phrase: never ends a sentence.
    INNER(
            """
            Mr Mrs Ms Mx Messrs Dr Drs Prof Profs Rev Fr Hon Rt Esq Mgr Msgr
            Gen Maj Col Lt Ltn Capt Cpt Cmdr Cdr Cmd Comdr Adm Vice-Adm Brig Sgt Cpl Pvt Pfc Spc Insp Supt Det Ofc
            Sen Sens Rep Reps Gov Govs Pres Amb Atty Sec Min Del Assemb Treas Supt
            e.g eg i.e ie vs cf viz approx incl excl esp resp
            Mme Mmes Mlle MM Hr Hrn Dipl Ing Mag Sr Sra Srta Dott Ing Sig
            z.b d.h u.a u.ä v.a i.d.r m.e s.o s.u bzw bspw evtl ggf inkl exkl zzgl vgl sog ca usf
            p.ex c.-à-d c-à-d env av apr
            """),
    /// Stands before a number: ends a sentence when anything else follows.
    NUMBERED(
            """
            No Nos Nr N° Nº n° nº no. Núm pp vol vols ch chap sec sect art arts fig figs eq para paras par pt ver ed
            Abs Art Ziff Rn Kap Bd S tit cl reg op cap
            """),
    /// May stand at the end of a sentence or inside one.
    EITHER(
            """
            Inc Ltd Co Corp Cos Bros Assn Assoc Dept Univ Inst Intl Natl Govt Mfg Plc GmbH Cie
            Jr Snr Jnr al est dept univ ext tel ave
            St Ste Mt Mtn Mts Ft Ave Blvd Rd Ln Hwy Pl Sq Bldg Apt Pkwy
            Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
            Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore
            Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que
            Ph.D Ph Bros Alt Mio Mrd usw Str Tsd Jh Jhd
            """);

    private static final Map<String, Abbreviation> KINDS = kinds();

    /// No abbreviation is longer, its inner stops counted.
    private static final int LONGEST = 12;

    private final String words;

    Abbreviation(String words) {
        this.words = words;
    }

    private static Map<String, Abbreviation> kinds() {
        Map<String, Abbreviation> kinds = new HashMap<>();
        for (var kind : values()) {
            Arrays.stream(kind.words.trim().split("\\s+", -1))
                    .forEach(word -> kinds.putIfAbsent(word, kind));
        }
        return Map.copyOf(kinds);
    }

    /// What kind of abbreviation ends at this stop, if it is one.
    ///
    /// @param start no word begins before it
    static Optional<Abbreviation> before(CharSequence text, int start, int stop) {
        return of(wordBefore(text, start, stop));
    }

    /// The letters before a stop, with the stops and hyphens inside; empty if there are none, too many, or if they are
    /// the end of an address or the like.
    private static String wordBefore(CharSequence text, int start, int stop) {
        int at = stop;
        while (at > start && isPart(text.charAt(at - 1))) {
            at--;
            if (stop - at > LONGEST) {
                return "";
            }
        }
        boolean whole = at == start || isAround(text.charAt(at - 1));
        return whole ? text.subSequence(at, stop).toString() : "";
    }

    private static boolean isAround(char c) {
        return WhiteSpace.is(c) || Stops.isOpener(c) || Character.isDigit(c);
    }

    private static boolean isPart(char c) {
        return Character.isLetter(c)
                || c == '.'
                || c == '-'
                || c == '°'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Optional<Abbreviation> of(String word) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        var kind = KINDS.get(word);
        if (kind == null) {
            kind = KINDS.get(Openings.titleCase(word));
        }
        if (kind == null) {
            kind = KINDS.get(Character.toLowerCase(word.charAt(0)) + word.substring(1));
        }
        return Optional.ofNullable(kind)
                .or(() -> isLetters(word) ? Optional.of(EITHER) : Optional.empty());
    }

    /// `U.S`, `p`, `J`, `J.-C`, `a.m`: single letters.
    private static boolean isLetters(String word) {
        for (int i = 0; i < word.length(); i++) {
            boolean isLetter = Character.isLetter(word.charAt(i));
            if (isLetter && i > 0 && Character.isLetter(word.charAt(i - 1))) {
                return false;
            }
        }
        return Character.isLetter(word.charAt(word.length() - 1)) && isCased(word.charAt(0));
    }

    private static boolean isCased(char c) {
        return Character.isUpperCase(c) || Character.isLowerCase(c);
    }
}
