package sunlight.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.CatalogueDifference;
import sunlight.catalogue.CatalogueJson;
import sunlight.problem.Stale;
import sunlight.provisioning.CheckedCatalogue.Draft;
import sunlight.provisioning.Declared.Edition;
import sunlight.provisioning.KeepingCatalogue.Line;
import sunlight.provisioning.KeepingCatalogue.Made;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;
import sunlight.tenancy.TenantKind;

/** The stored editions as the bureau in scope sees and writes them. */
@ApplicationScoped
class EditionRows {

    @Inject
    Rows rows;

    /** One at a time declares below the same topmost bureau: each looks at what the others have declared, for whatever day. */
    void lock(UUID topmost) {
        rows.lock("catalogues" + topmost);
    }

    List<Line> lines(TenantKind audience) {
        return rows.of("""
                select t.name_zh, e.effective_on, e.tenant_id = own_tenant(), e.kept_in = 'CONSOLE',
                       jsonb_array_length(e.definition -> 'items')
                  from catalogue_edition e join tenant t on t.id = e.tenant_id
                 where e.audience = ?1 and e.tenant_id = any (lineage()) order by e.effective_on desc, t.path
                """, audience.name()).stream()
                .map(row -> new Line(
                        (String) row[0], Rows.day(row[1]), (Boolean) row[2], (Boolean) row[3], Rows.number(row[4])))
                .toList();
    }

    List<Made> made() {
        return rows.of("""
                select audience, effective_on, reason, changer_name, changed_at, definition::text, compared::text
                  from catalogue_change where tenant_id = own_tenant() order by changed_at desc
                """).stream()
                .map(row -> new Made(
                        (String) row[0],
                        Rows.day(row[1]),
                        (String) row[2],
                        (String) row[3],
                        Rows.moment(row[4]),
                        row[6] == null ? null : CatalogueDifference.between(read(row[6]), read(row[5]))))
                .toList();
    }

    private static Catalogue read(Object definition) {
        return CatalogueJson.read(Canonical.read((String) definition));
    }

    List<Edition> own(String bureau) {
        return rows.of("""
                select audience, effective_on, definition::text from catalogue_edition
                 where tenant_id = own_tenant() order by effective_on
                """).stream()
                .map(row -> new Edition(bureau, (String) row[0], Rows.day(row[1]), Canonical.read((String) row[2])))
                .toList();
    }

    /** Writes an edition, or another in its place; one that is in force by the database's own day stays. */
    void keep(Edition edition) {
        var kept = rows.change(
                """
                insert into catalogue_edition (tenant_id, id, audience, effective_on, content_hash, definition, kept_in)
                values (own_tenant(), ?1, ?2, ?3, ?4, cast(?5 as jsonb), 'CONSOLE')
                    on conflict (tenant_id, audience, effective_on) do update
                    set content_hash = excluded.content_hash, definition = excluded.definition, kept_in = 'CONSOLE'
                """,
                Ids.next(),
                edition.audience(),
                edition.effectiveOn(),
                edition.hash(),
                Canonical.write(edition.definition()));
        if (kept != 1) {
            throw new Stale();
        }
    }

    /** All that it made owed, with what it was compared to when somebody confirmed it. */
    void note(Draft draft, String reason, Actor actor, Instant now) {
        var edition = draft.edition();
        var before = draft.before();
        rows.change(
                """
                insert into catalogue_change
                  (id, audience, effective_on, definition, reason, changer, changer_name, changed_at, compared)
                values (?1, ?2, ?3, cast(?4 as jsonb), ?5, ?6, ?7, ?8, cast(nullif(?9, '') as jsonb))
                """,
                Ids.next(),
                edition.audience(),
                edition.effectiveOn(),
                Canonical.write(CatalogueJson.write(draft.after())),
                reason,
                actor.subject(),
                actor.name(),
                now,
                before == null ? "" : Canonical.write(CatalogueJson.write(before)));
    }
}
