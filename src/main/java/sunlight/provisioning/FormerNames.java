package sunlight.provisioning;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Names in addresses and hosts that tenants had before. They are only ever added to, so that no link dies. */
final class FormerNames {

    private final Connection connection;

    FormerNames(Connection connection) {
        this.connection = connection;
    }

    /** A name that somebody else had before belongs to whoever declares it now. */
    void keep(UUID tenant, String kind, List<String> names) throws SQLException {
        for (String name : names) {
            try (var upsert = connection.prepareStatement("""
                    insert into former_name (tenant_id, kind, name) values (?, ?, ?)
                        on conflict (kind, name) do update set tenant_id = excluded.tenant_id
                    """)) {
                upsert.setObject(1, tenant);
                upsert.setString(2, kind);
                upsert.setString(3, name);
                upsert.executeUpdate();
            }
        }
    }

    void rename(String from, String to) throws SQLException {
        try (var update = connection.prepareStatement("update tenant set slug = ? where slug = ?")) {
            update.setString(1, to);
            update.setString(2, from);
            update.executeUpdate();
        }
    }
}
