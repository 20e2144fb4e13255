package sunlight.portal;

import org.jspecify.annotations.Nullable;
import sunlight.portal.Rendered.Depends;
import sunlight.tenancy.RevisionSnapshot;

/** A page with what it depends on. */
final class ReadyPage {

    private final WrittenPage page;
    private final Depends depends;
    private final long revision;
    private final long day;

    /** The snapshot it was last found valid for: while it is the same one, nothing needs to be added up. */
    private volatile @Nullable RevisionSnapshot checked;

    ReadyPage(WrittenPage page, Depends depends, Moment moment) {
        this.page = page;
        this.depends = depends;
        this.revision = moment.snapshot().of(depends.tenant(), depends.below());
        this.day = moment.day();
        this.checked = moment.snapshot();
    }

    /**
     * When a page was asked for.
     *
     * @param snapshot what was known before anything was read for the page
     * @param day the day in Shanghai, counted
     */
    record Moment(RevisionSnapshot snapshot, long day) {}

    boolean isValid(Moment now) {
        if (day != now.day()) {
            return false;
        }
        if (checked != now.snapshot()) {
            if (now.snapshot().of(depends.tenant(), depends.below()) != revision) {
                return false;
            }
            checked = now.snapshot();
        }
        return true;
    }

    WrittenPage page() {
        return page;
    }
}
