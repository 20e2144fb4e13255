package sunlight.tenancy;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import sunlight.language.JsonText;
import sunlight.language.Text;

/** Reads tenants; they are written by the reconciliation only. */
@ApplicationScoped
class Tenants {

    /** With who takes over from a school that closes, under the present name and address, and what the units of a bureau owe. */
    private static final String SETTINGS = """
            case when not jsonb_exists(t.settings, 'successors') then t.settings
                 else t.settings || jsonb_build_object('successor_tenants', coalesce((
                   select jsonb_agg(jsonb_build_object('slug', s.slug, 'zh', s.name_zh, 'en', s.name_en) order by s.path)
                     from tenant s
                    where jsonb_exists(t.settings -> 'successors', s.slug)
                       or s.id in (select f.tenant_id from former_name f
                                    where f.kind = 'SLUG' and jsonb_exists(t.settings -> 'successors', f.name))),
                   '[]')) end
            || case when t.kind <> 'BUREAU' then '{}' else jsonb_build_object('passed_items', coalesce((
                   select jsonb_agg(distinct passed.item order by passed.item)
                     from tenant u, jsonb_array_elements_text(u.settings -> 'items') passed (item)
                    where u.parent_id = t.id and u.kind = 'UNIT' and u.status = 'ACTIVE'), '[]')) end""";

    private static final String SELECT = """
            select t.id, t.kind, t.slug, t.path, t.name_zh, t.name_en, t.district,
                   array_to_string(t.kinds, ','), array_to_string(t.flags, ','),
                   array_to_string(t.lineage, ','),
                   t.contact::text,
                   ((%s) || case when o.sha256 is null then '{}' else jsonb_build_object('own_crest', o.sha256) end)::text,
                   %s
            from tenant t left join own_crest o on o.tenant_id = t.id where\s""".formatted(SETTINGS, Closing.IS_ACTIVE);

    @Inject
    Rows rows;

    List<Tenant> where(String condition, Object... values) {
        return rows.of(SELECT + condition, values).stream().map(Tenants::tenant).toList();
    }

    Optional<String> firstHost(Tenant tenant) {
        return rows
                .<String>column("select hosts[1] from tenant where id = ?1 and cardinality(hosts) > 0", tenant.id())
                .stream()
                .findFirst();
    }

    Optional<String> setting(Tenant tenant, String key) {
        return rows.<String>column("""
                        select above.settings ->> ?2 from unnest(cast(?1 as uuid[])) with ordinality as line (id, depth)
                        join tenant above on above.id = line.id
                        where jsonb_exists(above.settings, ?2) order by line.depth desc limit 1
                        """, Rows.array(tenant.lineage()), key).stream()
                .findFirst();
    }

    private static Tenant tenant(Object[] row) {
        return new Tenant(
                (UUID) row[0],
                TenantKind.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                new Text((String) row[4], (String) row[5]),
                (String) row[6],
                constants((String) row[7], SchoolKind::valueOf),
                constants((String) row[8], Flag::valueOf),
                split((String) row[9]).map(UUID::fromString).toList(),
                flat((String) row[10]),
                flat((String) row[11]),
                (Boolean) row[12]);
    }

    private static <T> Set<T> constants(String list, Function<String, T> constant) {
        return split(list).map(constant).collect(toSet());
    }

    private static java.util.stream.Stream<String> split(String list) {
        return Arrays.stream(list.split(",")).filter(part -> !part.isEmpty());
    }

    private static Map<String, String> flat(String json) {
        var values = new HashMap<String, String>();
        try (var reader = JsonText.reader(json)) {
            reader.readObject()
                    .forEach((key, value) ->
                            values.put(key, value instanceof JsonString text ? text.getString() : value.toString()));
        }
        return values;
    }
}
