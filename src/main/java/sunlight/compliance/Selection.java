package sunlight.compliance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Catalogue.Group;
import sunlight.catalogue.CatalogueItem;
import sunlight.language.Message;

/**
 * What a query lets through of the matrix, with its reasons.
 *
 * @param reading of today there is one only
 * @param items the columns that are asked for
 * @param schools every school that is asked for, whether or not a cell of it matches
 */
public record Selection(
        LocalDate day, Reading reading, List<Group> groups, List<CatalogueItem> items, List<Line> schools) {

    public Selection {
        groups = List.copyOf(groups);
        items = List.copyOf(items);
        schools = List.copyOf(schools);
    }

    /** A school with the cells that match, in the order of the items. */
    public record Line(MatrixPage.Row school, List<Cell> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** A cell that matches. */
    public record Cell(
            CatalogueItem item,
            ComplianceStatus status,
            @Nullable LocalDate since,
            @Nullable LocalDate dueOn,
            @Nullable Message reason,
            List<Message> ground) {}

    public int cells() {
        return schools.stream().mapToInt(line -> line.cells().size()).sum();
    }

    /** Schools for which nothing has been worked out yet. */
    public int unjudged() {
        return schools.size() - judged().schools.size();
    }

    /** Without those: a paper that goes out says nothing of them, neither good nor bad. */
    public Selection judged() {
        return new Selection(
                day,
                reading,
                groups,
                items,
                schools.stream().filter(line -> line.school().judged()).toList());
    }

    /** How a school stands with the items asked for, whatever cells match. */
    public Score score(Line line) {
        return items.stream()
                .map(item -> line.school().statuses().getOrDefault(item.code(), ComplianceStatus.NOT_APPLICABLE))
                .map(Score::of)
                .reduce(Score.NONE, Score::plus);
    }
}
