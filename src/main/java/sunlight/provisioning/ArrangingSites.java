package sunlight.provisioning;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import sunlight.provisioning.Declared.Plan;

/** Arranges the sites of a bureau anew; how they were arranged until then is kept, so that a past day is read by it. */
final class ArrangingSites {

    /** What is declared together with the bureau itself has held from its beginning. */
    static final String KEEP = """
            insert into former_site_plan (tenant_id, audience, until_at, definition)
            select t.id, ?, clock_timestamp(), p.definition
              from tenant t left join site_plan p on p.tenant_id = t.id and p.audience = ?
             where t.id = ? and (p.definition is not null
                                 or t.opened_on < cast(now() at time zone 'Asia/Shanghai' as date))
            """;

    private final Connection connection;

    ArrangingSites(Connection connection) {
        this.connection = connection;
    }

    void arrange(UUID bureau, Plan plan) throws SQLException {
        try (var keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, plan.audience());
            keep.setString(2, plan.audience());
            keep.setObject(3, bureau);
            keep.executeUpdate();
        }
        try (var upsert = connection.prepareStatement("""
                insert into site_plan (tenant_id, audience, content_hash, definition) values (?, ?, ?, ?::jsonb)
                    on conflict (tenant_id, audience) do update
                    set content_hash = excluded.content_hash, definition = excluded.definition
                """)) {
            upsert.setObject(1, bureau);
            upsert.setString(2, plan.audience());
            upsert.setString(3, plan.hash());
            upsert.setString(4, Canonical.write(plan.definition()));
            upsert.executeUpdate();
        }
    }
}
