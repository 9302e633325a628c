package lectern.importer;

import org.jsoup.nodes.Element;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// What the tags of a page say of its lists. Source: HTML Living Standard, 4.4.5 to 4.4.8.
final class HtmlLists {
    private static final Pattern NUMBER =
            Pattern.compile("\\s*([+-]?\\d{1,6})\\b.*", Pattern.DOTALL);

    /// Many pages use a list for what nobody should see numbered.
    private static final Pattern UNMARKED =
            Pattern.compile("list-style(?:-type)?\\s*:[^;]*\\bnone\\b");

    private HtmlLists() {}

    static void enter(Element element, OpenLists lists) {
        switch (element.normalName()) {
            case "ol" -> lists.open(numbering(element));
            case "ul", "menu", "dir" -> lists.open(Optional.empty());
            case "li" -> lists.item(number(element, "value"));
            default -> {}
        }
    }

    static void leave(Element element, OpenLists lists) {
        if (isList(element)) {
            lists.close();
        }
    }

    private static boolean isList(Element element) {
        return switch (element.normalName()) {
            case "ol", "ul", "menu", "dir" -> true;
            default -> false;
        };
    }

    private static Optional<Numbering> numbering(Element list) {
        if (UNMARKED.matcher(list.attr("style").toLowerCase(Locale.ROOT)).find()) {
            return Optional.empty();
        }
        boolean down = list.hasAttr("reversed");
        int start = number(list, "start").orElseGet(() -> down ? items(list) : 1);
        String type = list.attr("type").strip();
        return Optional.of(
                new Numbering(start, down ? -1 : 1, type.isEmpty() ? '1' : type.charAt(0), "."));
    }

    private static int items(Element list) {
        return (int) list.children().stream().filter(child -> child.nameIs("li")).count();
    }

    private static OptionalInt number(Element element, String attribute) {
        var number = NUMBER.matcher(element.attr(attribute));
        return number.matches()
                ? OptionalInt.of(Integer.parseInt(number.group(1)))
                : OptionalInt.empty();
    }
}
