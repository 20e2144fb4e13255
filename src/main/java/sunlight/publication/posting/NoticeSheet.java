package sunlight.publication.posting;

import java.time.LocalDate;
import sunlight.catalogue.CatalogueItem;
import sunlight.language.Text;
import sunlight.publication.Answers;

/**
 * A notice as it is printed for the board.
 *
 * @param address of the public page that says where and when it hangs
 * @param body sanitised HTML; pictures are {@code files/<id>}
 * @param leastUntil the last day on which it must still hang if it goes up today
 */
public record NoticeSheet(
        Text school,
        String address,
        PostableEdition edition,
        CatalogueItem item,
        String body,
        Answers answers,
        LocalDate leastUntil) {}
