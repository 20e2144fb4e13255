package sunlight.compliance.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sunlight.catalogue.CatalogueItem;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.MatrixPage;
import sunlight.compliance.Score;
import sunlight.language.Language;
import sunlight.tenancy.Flag;
import sunlight.tenancy.SchoolKind;

/**
 * A school's line of the matrix, small enough for a window that holds thousands.
 *
 * @param cells a letter for the status of each item, in the order of the catalogue; a capital one where something else
 *     is known now than was known on the day, and one of its own where nothing has been worked out yet
 */
record MatrixLine(
        UUID id,
        String slug,
        String name,
        String district,
        Set<SchoolKind> kinds,
        Set<Flag> flags,
        String cells,
        Score score) {

    private static final ComplianceStatus[] STATUSES = ComplianceStatus.values();

    /** Stands for a cell without a verdict; behind those of all statuses, dim ones too. */
    static final char UNJUDGED = 'y';

    static MatrixLine of(MatrixPage.Row row, List<CatalogueItem> items, Language language) {
        var cells = new StringBuilder(items.size());
        for (var item : items) {
            var letter = row.judged()
                    ? letter(row.statuses().getOrDefault(item.code(), ComplianceStatus.NOT_APPLICABLE))
                    : UNJUDGED;
            cells.append(row.differing().contains(item.code()) ? Character.toUpperCase(letter) : letter);
        }
        return new MatrixLine(
                row.id(),
                row.slug(),
                row.name().in(language),
                row.district() == null ? "" : row.district(),
                row.kinds(),
                row.flags(),
                cells.toString(),
                Score.of(row.statuses().values()));
    }

    static char letter(ComplianceStatus status) {
        return (char) ('a' + List.of(STATUSES).indexOf(status));
    }

    static ComplianceStatus status(char letter) {
        return STATUSES[Character.toLowerCase(letter) - 'a'];
    }

    /** Nothing where none has been worked out yet. */
    Optional<ComplianceStatus> status(int column) {
        return Optional.of(cells.charAt(column))
                .filter(letter -> letter != UNJUDGED)
                .map(MatrixLine::status);
    }

    boolean judged() {
        return cells.indexOf(UNJUDGED) < 0;
    }

    boolean moved(int column) {
        return Character.isUpperCase(cells.charAt(column));
    }

    /** How many cells were seen otherwise later. */
    int moved() {
        return (int) cells.chars().filter(Character::isUpperCase).count();
    }
}
