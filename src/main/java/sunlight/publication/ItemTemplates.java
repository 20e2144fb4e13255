package sunlight.publication;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import sunlight.catalogue.ItemCode;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Tenant;

/** The stored templates 模板 of the tenant in scope and of the bureaus above it. */
@ApplicationScoped
class ItemTemplates {

    @Inject
    Rows rows;

    /** Of the nearest bureau that has set one. */
    Optional<String> nearest(Tenant tenant, ItemCode item) {
        return rows.<String>column("""
                        select t.body from item_template t
                        join unnest(cast(?1 as uuid[])) with ordinality as above(id, depth) on above.id = t.tenant_id
                        where t.item_code = ?2 order by above.depth desc limit 1
                        """, Rows.array(tenant.lineage()), item.value()).stream()
                .findFirst();
    }

    Map<ItemCode, KeptTemplate> of(Tenant tenant) {
        return rows.of("""
                        select item_code, body, changed_by_name, changed_at from item_template where tenant_id = ?1
                        """, tenant.id()).stream()
                .map(row -> new KeptTemplate(
                        new ItemCode((String) row[0]), (String) row[1], (String) row[2], Rows.moment(row[3])))
                .collect(toMap(KeptTemplate::item, kept -> kept));
    }

    void keep(ItemCode item, String body, Actor by, Instant now) {
        rows.change("""
                insert into item_template (item_code, body, changed_by, changed_by_name, changed_at)
                values (?1, ?2, ?3, ?4, ?5)
                on conflict (tenant_id, item_code) do update set body = excluded.body, changed_by = excluded.changed_by,
                  changed_by_name = excluded.changed_by_name, changed_at = excluded.changed_at
                """, item.value(), body, by.subject(), by.name(), now.atOffset(java.time.ZoneOffset.UTC));
    }

    void remove(Tenant tenant, ItemCode item) {
        rows.change("delete from item_template where tenant_id = ?1 and item_code = ?2", tenant.id(), item.value());
    }
}
