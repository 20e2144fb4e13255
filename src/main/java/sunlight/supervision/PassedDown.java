package sunlight.supervision;

import jakarta.inject.Inject;
import java.util.List;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.tenancy.OverSubtree;
import sunlight.tenancy.UseCase;

/** What a bureau below made of a notice that it passed down; a part of {@link Notices}. */
@UseCase
public class PassedDown {

    @Inject
    NoticeRows notices;

    @OverSubtree
    @Requires(Permission.INSPECT)
    public List<RectificationNotice> under(RectificationNotice notice) {
        return notices.under(notice);
    }
}
