package lectern.window;

import lectern.settings.Command;

import java.util.function.BooleanSupplier;

/// The commands on project files: to open and close them, to bring articles in and rows out.
final class FileCommands {
    private final Desk desk;
    private final Shelf shelf;
    private final Importing importing;
    private final Exporting exporting;
    private final Progressing progressing;

    FileCommands(
            Desk desk,
            Shelf shelf,
            Importing importing,
            Exporting exporting,
            Progressing progressing) {
        this.desk = desk;
        this.shelf = shelf;
        this.importing = importing;
        this.exporting = exporting;
        this.progressing = progressing;
    }

    void into(Actions actions) {
        BooleanSupplier open = () -> desk.project().isPresent();
        actions.put(Command.NEW, shelf::makeNew);
        actions.put(Command.OPEN, shelf::choose);
        actions.put(Command.IMPORT_FILES, importing::chooseFiles);
        actions.put(Command.IMPORT_FOLDER, importing::chooseFolder);
        actions.put(Command.PASTE, importing::paste);
        actions.put(Command.EXPORT, exporting::ask, open);
        actions.put(Command.SAVE_COPY, () -> shelf.saveCopy(progressing), open);
        actions.put(Command.SHOW_IN_FOLDER, shelf::showInFolder, open);
        actions.put(Command.CLOSE, shelf::close, open);
    }
}
