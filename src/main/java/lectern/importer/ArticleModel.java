package lectern.importer;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// What was learnt from pages whose articles are known: numbers only, no text of any page.
///
/// @param pieces how likely a piece belongs to the article, by itself
/// @param context the same, when the answers for its neighbours are known
/// @param choice how much better than the usual guess another one is
record ArticleModel(Trees pieces, Trees context, Trees choice) {
    private static final int MARK = 0x4C41_0001;
    private static final String RESOURCE = "/importer/article.model";

    /// The model that Lectern ships.
    static ArticleModel standard() {
        return Standard.MODEL;
    }

    private static final class Standard {
        static final ArticleModel MODEL = load();

        private static ArticleModel load() {
            try (InputStream in =
                    Objects.requireNonNull(
                            ArticleModel.class.getResourceAsStream(RESOURCE), RESOURCE)) {
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(RESOURCE, e);
            }
        }
    }

    static ArticleModel read(InputStream stream) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(stream));
        if (in.readInt() != MARK) {
            throw new IOException("Not a model of this version");
        }
        return new ArticleModel(Trees.read(in), Trees.read(in), Trees.read(in));
    }

    void write(OutputStream stream) throws IOException {
        var out = new DataOutputStream(stream);
        out.writeInt(MARK);
        pieces.write(out);
        context.write(out);
        choice.write(out);
        out.flush();
    }
}
