package lectern.window;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Text for the clipboard.
final class CopiedText {
    private CopiedText() {}

    /// Takes the place of what the clipboard holds.
    static void put(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
