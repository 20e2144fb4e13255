package sunlight.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sunlight.language.Text;

/**
 * Catalogue 信息公开目录: a dated edition of what must be disclosed.
 *
 * @param effectiveOn the day from which it is owed
 * @param groups groups in the order in which they are shown
 */
public record Catalogue(Text title, LocalDate effectiveOn, List<Group> groups, List<CatalogueItem> items) {

    /** A heading under which items stand. */
    public record Group(String code, Text title) {}

    public Optional<CatalogueItem> item(ItemCode code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }
}
