package lectern.guide;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.settings.Command;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class GuideTest {
    private final Guide guide = new Guide();

    private void each(String pattern, Consumer<MatchResult> check) {
        for (Guide.Page page : guide.pages()) {
            Pattern.compile(pattern).matcher(page.markdown()).results().forEach(check);
        }
    }

    @Test
    void whatLooksLikeACommandIsOne() {
        var commands =
                Arrays.stream(Command.values()).map(Command::name).collect(Collectors.toSet());
        each("\\{([A-Z_]{2,})}", found -> assertThat(commands).contains(found.group(1)));
    }

    @Test
    void everyLinkLeadsToAPage() {
        var names = guide.pages().stream().map(Guide.Page::name).toList();
        each("page:(\\w+)", found -> assertThat(names).contains(found.group(1)));
    }

    @Test
    void everyPictureIsThere() {
        each(
                "!\\[[^]]+]\\(([^)]+)\\)",
                found ->
                        assertThat(GuideTest.class.getResource("/help/" + found.group(1)))
                                .as(found.group(1))
                                .isNotNull());
    }

    @Test
    void whatOneDoesByKeyIsToldSomewhere() {
        Set<String> told = new TreeSet<>();
        each("\\{([A-Z_]{2,})}", found -> told.add(found.group(1)));
        assertThat(told)
                .contains(
                        "PASTE",
                        "IMPORT_FILES",
                        "IMPORT_FOLDER",
                        "FOLD",
                        "SOURCE",
                        "HIGHLIGHT",
                        "TAG",
                        "SELECT_SENTENCE",
                        "NOTE",
                        "MOVE_ENDS",
                        "REMOVE",
                        "SOLO",
                        "MUTE",
                        "FIND",
                        "SEARCH",
                        "ANNOTATIONS",
                        "HISTORY",
                        "BIN",
                        "ORPHANS",
                        "EXPORT",
                        "UNDO",
                        "SAVE_COPY",
                        "KEYS",
                        "PALETTE",
                        "GUIDE");
    }

    @Test
    void aSearchFindsThePagesOnWhichAllWordsStand() {
        assertThat(names("formula")).containsExactly("export");
        assertThat(names("bin empty")).contains("highlight", "kept");
        assertThat(names("")).hasSize(guide.pages().size());
        assertThat(names("zeppelin")).isEmpty();
    }

    private List<String> names(String words) {
        return guide.with(words).stream().map(Guide.Page::name).toList();
    }
}
