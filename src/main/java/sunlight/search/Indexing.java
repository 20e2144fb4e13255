package sunlight.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import sunlight.catalogue.ItemCode;
import sunlight.publication.PublishedItems;
import sunlight.publication.PublishedSummary;
import sunlight.publication.RecordChanged;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.viewing.ViewMade;

/**
 * Keeps what can be found the same as what can be read, in the transaction that changes it. What the public may read is
 * not decided here but asked, in the public's own scope, so that a text which is hidden for whatever reason is not found.
 */
@ApplicationScoped
class Indexing {

    @PersistenceContext
    EntityManager entities;

    @Inject
    PublishedItems published;

    @Inject
    PublishedTexts texts;

    @Inject
    FileTexts files;

    void recordChanged(@Observes RecordChanged change) {
        entities.flush();
        var tenant = Scope.requireTenant();
        var items = change.items();
        // All of it anew: of an edition that stays, a file may have been hidden.
        texts.known(items).keySet().forEach(texts::remove);
        match(
                tenant,
                items,
                published.of(tenant).stream()
                        .filter(summary -> items.contains(summary.item()))
                        .toList());
    }

    void viewMade(@Observes ViewMade view) {
        files.complete(Scope.requireTenant());
    }

    /** Everything of the tenant in scope. */
    void renew() {
        var tenant = Scope.requireTenant();
        var all = published.of(tenant);
        var items = new HashSet<ItemCode>();
        all.forEach(summary -> items.add(summary.item()));
        match(tenant, items, all);
    }

    private void match(Tenant tenant, Collection<ItemCode> items, List<PublishedSummary> readable) {
        var known = texts.known(items);
        for (var summary : readable) {
            var number = known.remove(summary.disclosure());
            if (number == null || number != summary.number()) {
                // The words of its files go with the row, and come again.
                texts.remove(summary.disclosure());
                published
                        .current(tenant, summary.disclosure())
                        .map(PublishedText::of)
                        .ifPresent(texts::put);
            }
        }
        known.keySet().forEach(texts::remove);
        files.complete(tenant);
    }
}
