package sunlight.publication.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import sunlight.catalogue.ItemCode;

/** Posting records as far as the scope may see them: those of the tenant itself, or of those below a bureau. */
@ApplicationScoped
public class PostingLines {

    @Inject
    PostingRows rows;

    /** The records of an item, the newest first. */
    public List<PostingLine> at(UUID tenant, ItemCode item, LocalDate today) {
        return rows.of(tenant, item).stream()
                .map(notice -> new PostingLine(
                        notice.edition(), notice.place(), notice.from(), notice.lastDay(), notice.state(today)))
                .toList();
    }
}
