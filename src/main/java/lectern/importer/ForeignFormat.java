package lectern.importer;

import java.util.Optional;

/// Formats that look like nothing when read as text, told by their first bytes.
enum ForeignFormat {
    PDF("pdf", 0, "%PDF-"),
    RTF("rtf_document", 0, "{\\rtf"),
    ZIP("zip_archive", 0, "PK\u0003\u0004"),
    OLD_OFFICE("old_office_document", 0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1"),
    POSTSCRIPT("postscript_file", 0, "%!PS"),
    SQLITE("database", 0, "SQLite format 3\0"),
    PNG("picture", 0, "\u0089PNG\r\n"),
    JPEG("picture", 0, "\u00FF\u00D8\u00FF"),
    GIF("picture", 0, "GIF8"),
    TIFF_LITTLE("picture", 0, "II*\0"),
    TIFF_BIG("picture", 0, "MM\0*"),
    WEBP("picture_film_or_sound", 0, "RIFF"),
    FILM("film_or_picture", 4, "ftyp"),
    OGG("sound_or_film", 0, "OggS"),
    MP3("sound", 0, "ID3"),
    FLAC("sound", 0, "fLaC"),
    GZIP("packed_file", 0, "\u001F\u008B"),
    BZIP2("packed_file", 0, "BZh9"),
    XZ("packed_file", 0, "\u00FD7zXZ\0"),
    SEVEN_ZIP("packed_file", 0, "7z\u00BC\u00AF"),
    RAR("packed_file", 0, "Rar!\u001A"),
    ELF("program", 0, "\u007FELF"),
    CLASS("program", 0, "\u00CA\u00FE\u00BA\u00BE");

    /// Which words name it, under `format.`.
    private final String words;

    private final int offset;
    private final String magic;

    ForeignFormat(String words, int offset, String magic) {
        this.words = words;
        this.offset = offset;
        this.magic = magic;
    }

    static Optional<ForeignFormat> of(byte[] head) {
        for (ForeignFormat format : values()) {
            if (begins(head, format.offset, format.magic)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /// Whether these bytes stand in a file there, one for each character.
    static boolean begins(byte[] file, int offset, String bytes) {
        if (file.length < offset + bytes.length()) {
            return false;
        }
        for (int i = 0; i < bytes.length(); i++) {
            if ((file[offset + i] & 0xFF) != bytes.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Why such a file is not read.
    ImportException refusal(String fileName) {
        String ending = FileText.ending(fileName);
        if (this == SQLITE && ending.equals("lectern")) {
            return new ImportException(Sentence.PROJECT, fileName);
        }
        String what =
                switch (this == ZIP ? ending : "") {
                    case "docx", "docm" -> "word_document";
                    case "odt", "odp", "ods", "xlsx", "pptx" -> "office_document";
                    case "epub" -> "epub";
                    default -> words;
                };
        return new ImportException(Sentence.OTHER_FORMAT, fileName, Words.of("format." + what));
    }
}
