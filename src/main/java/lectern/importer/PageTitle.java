package lectern.importer;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a page is called: the heading that readers see, if what the page says in its head agrees with it; else what is said
/// there, without the name of the site.
final class PageTitle {
    private static final int LONGEST = 300;

    /// A heading shares so many of a hundred of its words with a title in the head.
    private static final int AGREES = 30;

    private static final int FEW_WORDS = 4;

    private static final Pattern TAIL =
            Pattern.compile("\\s+[|–—·»:•-]{1,2}\\s+([^|–—·»•]{2,60})$");

    private final Document page;
    private final LinkedData data;
    private final PageMeta meta;
    private final Predicate<String> isHouse;

    /// @param isHouse whether a name is that of the site or its publisher
    PageTitle(Document page, LinkedData data, PageMeta meta, Predicate<String> isHouse) {
        this.page = page;
        this.data = data;
        this.meta = meta;
        this.isHouse = isHouse;
    }

    /// All titles that it has, the surest first.
    List<Told> all() {
        var head = new ArrayList<Told>();
        data.texts("headline")
                .map(PageFacts::plain)
                .forEach(title -> head.add(new Told(title, 85)));
        meta.texts("og:title").forEach(title -> head.add(new Told(withoutHouse(title), 80)));
        meta.texts("twitter:title").forEach(title -> head.add(new Told(withoutHouse(title), 75)));
        head.add(new Told(withoutHouse(PageFacts.plain(page.title())), 70));
        head.removeIf(told -> told.value().isEmpty() || told.value().length() > LONGEST);
        var all = new ArrayList<>(headings(head));
        all.addAll(head);
        all.sort(Comparator.comparingInt(told -> -told.percent()));
        return all;
    }

    private List<Told> headings(List<Told> head) {
        List<Element> tops =
                page.select("h1").stream()
                        .filter(top -> top.closest("nav, aside, footer") == null)
                        .filter(top -> !top.text().isBlank() && !isHouse.test(top.text()))
                        .toList();
        var told = new ArrayList<Told>();
        for (Element top : tops) {
            String text = PageFacts.plain(top.text());
            if (text.length() > LONGEST) {
                continue;
            }
            int agrees =
                    head.stream().mapToInt(title -> agreement(text, title.value())).max().orElse(0);
            boolean only = tops.size() == 1 && Prose.words(text) >= FEW_WORDS;
            if (agrees >= AGREES) {
                told.add(new Told(text, 90 + agrees / 20));
            } else if (only || head.isEmpty()) {
                told.add(new Told(text, 86));
            }
        }
        return told;
    }

    /// How many of a hundred words of a heading stand in a title.
    private static int agreement(String heading, String title) {
        Set<String> words = words(heading);
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(words(title));
        return words.isEmpty() ? 0 : 100 * shared.size() / words.size();
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new HashSet<>(
                        Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
        words.remove("");
        return words;
    }

    private String withoutHouse(String title) {
        Matcher tail = TAIL.matcher(title);
        if (!tail.find() || tail.start() == 0) {
            return title;
        }
        String head = title.substring(0, tail.start());
        boolean bar = title.charAt(tail.start(1) - 2) == '|' && Prose.words(head) >= FEW_WORDS;
        return isHouse.test(tail.group(1)) || bar ? head : title;
    }
}
