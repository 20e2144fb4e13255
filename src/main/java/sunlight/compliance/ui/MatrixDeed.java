package sunlight.compliance.ui;

import java.util.Optional;
import sunlight.compliance.MatrixQuery;

/** What a bureau can do about all that the matrix shows; each feature offers its own as a CDI bean. */
public interface MatrixDeed {

    /**
     * A way to a view of the console.
     *
     * @param key message key of the link
     * @param path below the console
     */
    record Way(String key, String path, MatrixQuery query) {

        String address() {
            return query.text().isEmpty() ? path : path + "?" + query.text();
        }
    }

    /** None where the person may not, or it makes no sense for what is shown. */
    Optional<Way> of(String slug, MatrixQuery query);
}
