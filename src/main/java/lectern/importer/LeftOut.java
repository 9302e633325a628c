package lectern.importer;

import lectern.model.Reason;

import java.util.EnumMap;
import java.util.Map;

/// Says why a piece of a page is not of its article: by what the boxes around it are called, else by how it reads, else by
/// whether it is a list of links.
final class LeftOut {
    private static final Map<ClassWords, Reason> NAMES = new EnumMap<>(ClassWords.class);
    private static final Map<Cue, Reason> WORDS = new EnumMap<>(Cue.class);

    static {
        NAMES.put(ClassWords.COOKIE, Reason.COOKIES);
        NAMES.put(ClassWords.COMMENT, Reason.COMMENTS);
        NAMES.put(ClassWords.NEWSLETTER, Reason.NEWSLETTER);
        NAMES.put(ClassWords.SHARE, Reason.SHARING);
        NAMES.put(ClassWords.ADVERT, Reason.ADVERTISEMENT);
        NAMES.put(ClassWords.RELATED, Reason.RELATED);
        NAMES.put(ClassWords.NAVIGATION, Reason.NAVIGATION);
        WORDS.put(Cue.ADVERT, Reason.ADVERTISEMENT);
        WORDS.put(Cue.SUBSCRIBE, Reason.NEWSLETTER);
        WORDS.put(Cue.COMMENT, Reason.COMMENTS);
        WORDS.put(Cue.RELATED, Reason.RELATED);
        WORDS.put(Cue.SHARE, Reason.SHARING);
    }

    private final Layout page;
    private final int first;
    private final int last;

    /// @param first the first piece of the article
    /// @param last its last
    LeftOut(Layout page, int first, int last) {
        this.page = page;
        this.first = first;
        this.last = last;
    }

    Reason reason(int piece) {
        int cues = Cue.of(page.get(piece).text());
        boolean around = false;
        for (Box box = page.get(piece).box();
                box != null && !page.holdsMost(box);
                box = box.parent) {
            for (var name : NAMES.entrySet()) {
                if (box.speaksOf(name.getKey())) {
                    return name.getValue();
                }
            }
            around |= box.tag.equals("nav") || box.tag.equals("menu") || box.isLandmarkAround;
        }
        if (around) {
            return Reason.NAVIGATION;
        }
        for (var word : WORDS.entrySet()) {
            if (word.getKey().isIn(cues)) {
                return word.getValue();
            }
        }
        if (page.get(piece).linkShare() > 0.5) {
            return piece > last ? Reason.RELATED : Reason.NAVIGATION;
        }
        return piece < first && page.words[piece] < 6 ? Reason.NAVIGATION : Reason.BOILERPLATE;
    }
}
