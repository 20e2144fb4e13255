package sunlight.search;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.UseCase;

/** Brings into the search what was published without it. */
@UseCase
public class CatchingUp {

    @Inject
    Indexing indexing;

    @Inject
    PublishedTexts texts;

    @Inject
    FileTexts files;

    /**
     * Tenants that have something public which cannot be found, or not by the present rule.
     *
     * @param since of files only those whose view was made since then
     */
    @OpenToAll
    public Set<UUID> behind(Instant since) {
        var behind = new LinkedHashSet<>(files.behind(since));
        behind.addAll(texts());
        return behind;
    }

    private List<UUID> texts() {
        return texts.of("""
                        select distinct e.tenant_id, 0 from edition e
                        where not exists (select 1 from edition newer where newer.tenant_id = e.tenant_id
                                            and newer.disclosure_id = e.disclosure_id and newer.number > e.number)
                          and not exists (select 1 from published_text p where p.tenant_id = e.tenant_id
                                            and p.disclosure_id = e.disclosure_id and p.number = e.number and p.rule = ?1)
                        """, Grams.RULE).stream().map(row -> (UUID) row[0]).toList();
    }

    /** Everything of the tenant in scope. */
    @ByWorker
    public void renew() {
        indexing.renew();
    }
}
