package sunlight.supervision.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import sunlight.compliance.MatrixQuery;
import sunlight.compliance.ui.MatrixDeed;
import sunlight.console.Window;
import sunlight.identity.Permission;

/** Writes to all whom the matrix shows with something late. */
@ApplicationScoped
class FilterLetters implements MatrixDeed {

    @Override
    public Optional<Way> of(String slug, MatrixQuery query) {
        return Window.may(Permission.SUPERVISE) && query.day().isEmpty()
                ? Optional.of(new Way("letters.begin", slug + "/" + SupervisionNavigation.LETTERS, query))
                : Optional.empty();
    }
}
