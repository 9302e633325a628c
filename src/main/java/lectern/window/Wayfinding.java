package lectern.window;

import lectern.settings.Setting;
import lectern.settings.Settings;
import lectern.settings.Texts;

/// Finding one's way in an article: its outline, paragraphs by number, back and forward through jumps.
final class Wayfinding {
    private final Texts texts;
    private final Settings settings;
    private final Reading reading;
    private final Notices notices;
    private final MainWindow window;
    private final OutlinePane outline;
    private final Jumps jumps;

    Wayfinding(
            Texts texts,
            Settings settings,
            Desk desk,
            Reading reading,
            Notices notices,
            MainWindow window,
            OutlinePane outline) {
        this.notices = notices;
        this.texts = texts;
        this.settings = settings;
        this.reading = reading;
        this.window = window;
        this.outline = outline;
        jumps = new Jumps(desk, reading);
        reading.whenLeaving(jumps::leaveArticle);
    }

    Jumps jumps() {
        return jumps;
    }

    /// Another article is shown, or other lines of it are folded.
    void refresh() {
        outline.show(reading.outline());
        showOutline();
        read();
    }

    /// One reads elsewhere now.
    void read() {
        outline.reading(reading.view().going().readAt());
    }

    /// Shows the outline and gives it the keyboard, or takes it away.
    void toggleOutline() {
        settings.put(Setting.OUTLINE, !settings.is(Setting.OUTLINE));
        showOutline();
        if (!settings.is(Setting.OUTLINE)) {
            reading.view().requestFocus();
        } else if (outline.isEmpty()) {
            notices.say(texts.get(reading.isOpen() ? "outline.empty" : "outline.none"));
        } else {
            outline.focusList();
        }
    }

    /// An article without headings leaves the room to others.
    private void showOutline() {
        window.showOutline(settings.is(Setting.OUTLINE) && !outline.isEmpty());
    }

    /// Asks for the number of a paragraph and goes there.
    void askParagraph() {
        var panels = window.panels();
        int last = reading.lastParagraph();
        var panel = new GoToPanel(texts, last, this::goToParagraph, panels::close);
        panels.show(panel.form(), panel.first());
    }

    private void goToParagraph(int number) {
        reading.paragraph(number).ifPresent(reading.view().going()::to);
    }
}
