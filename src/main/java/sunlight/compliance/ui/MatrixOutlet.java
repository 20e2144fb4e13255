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
     * @param most how many cells it can be made of
     */
    record File(String key, String address, int most) {

        /** Of any number. */
        public File(String key, String address) {
            this(key, address, Integer.MAX_VALUE);
        }
    }

    List<File> of(String slug, MatrixQuery query, Language language);
}
