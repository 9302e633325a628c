import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/// Writes the style sheets of a folder into another one in the form that JavaFX reads without parsing. It takes them in place of
/// those that lie beside them under the same name.
void main(String[] args) throws IOException {
    Path target = Files.createDirectories(Path.of(args[1]));
    try (var sheets = Files.list(Path.of(args[0]))) {
        for (Path sheet : sheets.filter(file -> file.toString().endsWith(".css")).toList()) {
            String name = sheet.getFileName().toString().replace(".css", ".bss");
            Stylesheet.convertToBinary(sheet.toFile(), target.resolve(name).toFile());
        }
    }
}
