package sunlight.compliance.ui;

import java.util.List;
import sunlight.compliance.MatrixQuery;
import sunlight.language.Language;

/** Files that can be made of what the matrix shows; each feature offers its own as a CDI bean. */
public interface MatrixOutlet {

    /**
     * A file.
     *
     * @param key message key of the link
     * @param address below the console
     */
    record File(String key, String address) {}

    List<File> of(String slug, MatrixQuery query, Language language);
}
