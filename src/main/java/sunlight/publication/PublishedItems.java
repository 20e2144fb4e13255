package sunlight.publication;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.PublicReading;
import sunlight.tenancy.Tenant;

/** What the public may read of publications. */
@PublicReading
public class PublishedItems {

    @Inject
    PublicEditions editions;

    @Inject
    PublicFigures figures;

    /** The current edition of everything a tenant has published, newest first. */
    @OpenToAll
    public List<PublishedSummary> of(Tenant tenant) {
        return editions.currentOf(tenant.id());
    }

    /**
     * The current editions of a tenant, some at a time, newest first.
     *
     * @param item only of this item, if one is given
     * @param behind the entry behind which to begin, if not at the beginning
     */
    @OpenToAll
    public List<PublishedSummary> of(
            Tenant tenant, Optional<ItemCode> item, Optional<PublishedSummary.Place> behind, int limit) {
        return editions.some(tenant.id(), item, behind, limit);
    }

    /** The newest of a bureau and all tenants below it. */
    @OpenToAll
    public List<PublishedSummary> latestBelow(Tenant bureau, int limit) {
        return editions.latestBelow(bureau, limit);
    }

    /** The current edition of a disclosure. */
    @OpenToAll
    public Optional<PublishedEdition> current(Tenant tenant, UUID disclosure) {
        return editions.edition(tenant.id(), disclosure, 0);
    }

    @OpenToAll
    public Optional<PublishedEdition> edition(Tenant tenant, UUID disclosure, int number) {
        return number < 1 ? Optional.empty() : editions.edition(tenant.id(), disclosure, number);
    }

    /** Every edition there ever was, newest first, withdrawn ones included. */
    @OpenToAll
    public List<EditionTrace> history(Tenant tenant, UUID disclosure) {
        return editions.traces(tenant.id(), disclosure);
    }

    /** A file that belongs to a readable edition. */
    @OpenToAll
    public Optional<PublishedFile> file(Tenant tenant, UUID file) {
        return editions.file(tenant.id(), file);
    }

    /** A file beside the text of a disclosure, if an edition of it is readable. */
    @OpenToAll
    public Optional<PublishedFile> file(Tenant tenant, UUID disclosure, UUID file) {
        return editions.file(tenant.id(), disclosure, file);
    }

    /** Items for which it is declared that there is nothing of the kind on a day, each until when; what was published since is newer. */
    @OpenToAll
    public Map<ItemCode, LocalDate> nilDeclarations(Tenant tenant, LocalDate day) {
        return editions.nil(tenant.id(), day);
    }

    /** What was public once and is no more, the latest first. */
    @OpenToAll
    public List<TakenDown> takenDown(Tenant tenant) {
        return editions.takenDown(tenant.id());
    }

    /** Overdue items with the day they were due, where the bureau shows them openly; else nothing. */
    @OpenToAll
    public Map<ItemCode, LocalDate> overdueShown(Tenant tenant, LocalDate day) {
        return editions.overdue(tenant.id(), day);
    }

    /** Items owed only after an event of which none is registered: nobody is late for what did not happen. */
    @OpenToAll
    public Set<ItemCode> withoutEvent(Tenant tenant, LocalDate day) {
        return editions.withoutEvent(tenant.id(), day);
    }

    /** The current edition of everything published, item by item. */
    @OpenToAll
    public List<RegisterEntry> register(Tenant tenant, int offset, int limit) {
        return figures.register(tenant.id(), offset, limit);
    }

    /** By year, newest first, and item. */
    @OpenToAll
    public List<YearFigure> yearly(Tenant tenant) {
        return figures.yearly(tenant.id());
    }

    /** By year, newest first, of all tenants below a bureau together; the bureau's own do not count. */
    @OpenToAll
    public List<YearTotal> yearlyBelow(Tenant bureau) {
        return figures.yearlyBelow(bureau);
    }

    /** How many items each tenant below a bureau has not published in time, where the bureau shows them openly. */
    @OpenToAll
    public Map<UUID, Integer> overdueBelow(Tenant bureau, LocalDate day) {
        return figures.overdueBelow(bureau, day);
    }
}
