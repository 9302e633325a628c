package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import lectern.Fx;
import lectern.model.Kind;
import lectern.model.TagFilter;
import lectern.settings.TagColour;
import lectern.text.TextRange;

import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.UUID;

/// Which annotation keys act on, and what the page does when it changes.
class FocusViewTest {
    private static final String SENTENCE =
            "The minister said that talks would go on until spring. ";

    private static Stand stand(Sample sample) {
        return new Stand(sample.opened(), 1000, 800);
    }

    private static Sample pages() {
        var sample = new Sample().add(Kind.TITLE, "Harbour talks stall");
        for (int i = 1; i <= 30; i++) {
            sample.add(Kind.PARAGRAPH, i + ". " + SENTENCE.repeat(3).strip());
        }
        return sample;
    }

    @Test
    void anAnnotationThatTheCaretLeavesLosesTheFocus() {
        var sample = Sample.overlapping();
        try (var stand = stand(sample)) {
            var id = sample.annotation(3).id();
            stand.run(view -> view.focus(id));
            stand.caret(sample.annotation(3).anchor().range().end());
            assertThat(stand.focused()).contains(id);
            stand.type(KeyCode.CONTROL, KeyCode.END);
            assertThat(stand.focused()).isEmpty();
        }
    }

    @Test
    void withoutFocusTheInnermostAtTheCaretIsAtHandAsLongAsItIsSeen() {
        var sample = pages();
        int first = sample.range("1. The minister").start();
        sample.mark(new TextRange(first, first + 60), Sample.DETERRENCE)
                .mark(new TextRange(first, first + 12), Sample.SANCTIONS);
        try (var stand = stand(sample)) {
            stand.caret(first + 30);
            assertThat(stand.focused()).isEmpty();
            assertThat(atHand(stand)).contains(sample.annotation(0).id());
            stand.caret(first + 5);
            assertThat(atHand(stand)).contains(sample.annotation(1).id());
            stand.type(KeyCode.SHIFT, KeyCode.RIGHT);
            assertThat(atHand(stand)).isEmpty();
            stand.caret(first + 5);
            stand.run(view -> view.page.go(1));
            assertThat(atHand(stand)).isEmpty();
        }
    }

    private static Optional<UUID> atHand(Stand stand) {
        return Fx.call(() -> stand.view.focus().atHand());
    }

    @Test
    void oneThatEndsAtTheCaretIsWalkedToAndFrom() {
        var sample = new Sample().add(Kind.PARAGRAPH, SENTENCE.repeat(3).strip());
        sample.mark(new TextRange(0, SENTENCE.length() * 2 - 1), Sample.DETERRENCE)
                .mark(new TextRange(0, SENTENCE.length() - 1), Sample.SANCTIONS);
        try (var stand = stand(sample)) {
            var outer = sample.annotation(0).id();
            var inner = sample.annotation(1).id();
            stand.run(view -> view.focus(inner));
            stand.caret(SENTENCE.length() - 1);
            assertThat(Fx.call(() -> stand.view.here.names()))
                    .containsExactly("sanctions", "deterrence");
            stand.run(view -> view.focus().outwards());
            assertThat(stand.focused()).contains(outer);
            stand.run(view -> view.focus().inwards());
            assertThat(stand.focused()).contains(inner);
        }
    }

    @Test
    void theTextStaysWhereItIsWhenAPassageInViewIsTagged() {
        var sample = pages();
        try (var stand = stand(sample)) {
            stand.run(view -> view.page.go(0.5));
            int top = Fx.call(() -> stand.view.page.top());
            int bottom = Fx.call(() -> stand.view.page.bottom());
            sample.mark(new TextRange(bottom - 20, bottom), Sample.SANCTIONS);
            sample.mark(new TextRange(0, 7), Sample.SANCTIONS);
            stand.run(view -> view.annotations(sample.annotations(), Sample.CODEBOOK));
            stand.run(view -> view.focusInPlace(sample.annotation(0).id()));
            assertThat(stand.focused()).contains(sample.annotation(0).id());
            assertThat(Fx.call(() -> stand.view.page.top())).isEqualTo(top);
            // What is out of sight is gone to.
            stand.run(view -> view.focusInPlace(sample.annotation(1).id()));
            assertThat(Fx.call(() -> stand.view.page.top())).isLessThan(top);
        }
    }

    @Test
    void whatAJumpGoesToStandsOutForAMoment() {
        var sample = pages();
        try (var stand = stand(sample)) {
            stand.run(view -> view.going().to(sample.range("20. The minister said")));
            var lit = Fx.call(() -> stand.view.lookup(".landing"));
            assertThat(Fx.call(lit::getOpacity)).isPositive();
            var place = stand.at(sample.range("20. The minister said"));
            assertThat(Fx.call(() -> lit.localToScreen(lit.getLayoutBounds()).contains(place)))
                    .isTrue();
            stand.picture("reader-landing");
        }
    }

    @Test
    void aTagThatIsHiddenGivesNoColour() {
        var sample = new Sample().add(Kind.PARAGRAPH, SENTENCE.repeat(3).strip());
        var range = new TextRange(0, SENTENCE.length() - 1);
        sample.mark(range, Sample.DETERRENCE, Sample.SANCTIONS);
        try (var stand = stand(sample)) {
            assertThat(stand.pixels(range, Stand.tint(TagColour.SKY))).isPositive();
            var muted = TagFilter.ALL.toggleMuted(Sample.DETERRENCE.id());
            stand.run(view -> view.filter(muted));
            assertThat(stand.pixels(range, Stand.tint(TagColour.SKY))).isZero();
            assertThat(stand.pixels(range, Stand.tint(TagColour.GREEN))).isPositive();
            stand.run(view -> view.filter(TagFilter.ALL));
            assertThat(stand.pixels(range, Stand.tint(TagColour.SKY))).isPositive();
        }
    }

    @Test
    void theOneWithFocusIsNamedHoweverManyLieAtTheCaret() {
        var sample = new Sample().add(Kind.PARAGRAPH, SENTENCE.repeat(3).strip());
        for (int i = 0; i < 8; i++) {
            sample.mark(new TextRange(0, 20 + i), i == 7 ? Sample.SANCTIONS : Sample.DETERRENCE);
        }
        try (var stand = stand(sample)) {
            stand.run(view -> view.focus(sample.annotation(7).id()));
            assertThat(Fx.call(() -> stand.view.here.names())).contains("sanctions");
        }
    }

    @Test
    void anArticleBeginsWithItsTitleAlsoWhereThatIsNotInItsText() {
        var sample = new Sample();
        for (int i = 0; i < 30; i++) {
            sample.add(Kind.PARAGRAPH, SENTENCE.repeat(3).strip());
        }
        try (var stand = stand(sample)) {
            var first = Fx.call(() -> stand.view.compositor.layer(0).orElseThrow().y());
            assertThat(first).isBetween(0.0, 10.0);
            stand.type(KeyCode.CONTROL, KeyCode.END);
            // The paper below the last line is shown, too.
            int last = sample.revision().text().length();
            double bottom =
                    Fx.call(
                            () ->
                                    stand.view.page.getHeight()
                                            - stand.view.page.topOf(last - 1).orElseThrow());
            assertThat(bottom).isGreaterThan(100);
        }
    }
}
