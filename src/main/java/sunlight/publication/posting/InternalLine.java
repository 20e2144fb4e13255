package sunlight.publication.posting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Audience;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;

/**
 * An edition for parents or staff that is in force.
 *
 * @param hangsUntil last day on the notice board; none where it does not hang there today
 */
public record InternalLine(
        UUID id,
        UUID disclosure,
        int number,
        ItemCode item,
        String title,
        LocalDate publishedOn,
        @Nullable LocalDate hangsUntil) {

    /**
     * Whether every member of the tenant may read it today. What is meant for parents is read where and as long as it hangs; so is a
     * list that comes down when its notice is over. What an item no longer in force was meant for nobody can say.
     *
     * @param owed the item of the catalogue in force
     */
    boolean isOpenToMembers(@Nullable CatalogueItem owed) {
        return hangsUntil != null || owed != null && owed.audience() != Audience.PARENTS && !comesDown(owed);
    }

    private static boolean comesDown(CatalogueItem owed) {
        var notice = owed.notice();
        return notice != null && notice.takenDown();
    }
}
