package sunlight.publication.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import sunlight.privacy.Phrase;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Tenant;

/** The stored word lists 用语表 of the tenant in scope and of the bureaus above it. */
@ApplicationScoped
public class WordLists {

    @Inject
    Rows rows;

    /** What holds for a tenant; of a word that several bureaus name, what the nearest says. */
    public List<Phrase> above(Tenant tenant) {
        return phrases(rows.of("""
                select distinct on (p.word) p.word, p.instead, p.forbidden from bureau_phrase p
                join unnest(cast(?1 as uuid[])) with ordinality as above(id, depth) on above.id = p.tenant_id
                order by p.word, above.depth desc
                """, Rows.array(tenant.lineage())));
    }

    List<Phrase> of(Tenant tenant) {
        return phrases(rows.of(
                "select word, instead, forbidden from bureau_phrase where tenant_id = ?1 order by forbidden desc, word",
                tenant.id()));
    }

    private static List<Phrase> phrases(List<Object[]> found) {
        return found.stream()
                .map(row -> new Phrase((String) row[0], (String) row[1], (Boolean) row[2]))
                .toList();
    }

    void keep(Phrase phrase, Actor by, Instant now) {
        rows.change("""
                insert into bureau_phrase (word, instead, forbidden, changed_by, changed_at) values (?1, ?2, ?3, ?4, ?5)
                on conflict (tenant_id, word) do update set instead = excluded.instead, forbidden = excluded.forbidden,
                  changed_by = excluded.changed_by, changed_at = excluded.changed_at
                """, phrase.word(), phrase.instead(), phrase.forbidden(), by.subject(), now);
    }

    void remove(Tenant tenant, String word) {
        rows.change("delete from bureau_phrase where tenant_id = ?1 and word = ?2", tenant.id(), word);
    }
}
