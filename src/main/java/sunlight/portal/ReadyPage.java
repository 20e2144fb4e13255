package sunlight.portal;

import org.jspecify.annotations.Nullable;
import sunlight.portal.Rendered.Depends;
import sunlight.tenancy.RevisionSnapshot;
import sunlight.tenancy.Tenant;

/** A page with what it depends on. */
final class ReadyPage {

    private final WrittenPage page;
    private final Depends depends;
    private final Tenant site;
    private final long revision;
    private final long day;

    /** The snapshot it was last found valid for: while it is the same one, nothing needs to be added up. */
    private volatile @Nullable RevisionSnapshot checked;

    private volatile boolean reused;

    /** @param site whose site answers at the host: its name and looks are on the page, and the host may be given up */
    ReadyPage(WrittenPage page, Depends depends, Tenant site, Moment moment) {
        this.page = page;
        this.depends = depends;
        this.site = site;
        this.revision = revision(moment.snapshot());
        this.day = moment.day();
        this.checked = moment.snapshot();
    }

    private ReadyPage(WrittenPage page, ReadyPage before) {
        this.page = page;
        this.depends = before.depends;
        this.site = before.site;
        this.revision = before.revision;
        this.day = before.day;
        this.checked = before.checked;
        this.reused = true;
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
            if (revision(now.snapshot()) != revision) {
                return false;
            }
            checked = now.snapshot();
        }
        return true;
    }

    /** Whether this is the first time that it is asked for again. */
    boolean isFirstReuse() {
        if (reused) {
            return false;
        }
        reused = true;
        return true;
    }

    /** The next time is the first again. */
    void forgetReuse() {
        reused = false;
    }

    /** The same page in other bytes, which need not be changed again. */
    ReadyPage as(WrittenPage packed) {
        return new ReadyPage(packed, this);
    }

    /** Each of them only ever rises. */
    private long revision(RevisionSnapshot snapshot) {
        var sum = snapshot.of(depends.tenant(), depends.below()) + snapshot.of(site, false);
        for (var other : depends.others()) {
            sum += snapshot.of(other, false);
        }
        return sum;
    }

    WrittenPage page() {
        return page;
    }
}
