package sunlight.provisioning;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sunlight.language.Text;
import sunlight.provisioning.Stored.StoredEdition;
import sunlight.provisioning.Stored.StoredPlan;
import sunlight.provisioning.Stored.Tenant;

/** Reads what the database holds; runs in the platform's scope. */
final class StoredState {

    private static final String TENANTS = """
            select t.*, p.slug as parent from tenant t left join tenant p on p.id = t.parent_id
             where t.path >= ? and t.path < ? order by t.path
            """;
    private static final String FIRST_PATH = "";
    private static final String BEHIND_PATHS = "~";
    private static final String EDITIONS = """
            select t.slug, e.audience, e.effective_on, e.content_hash, e.kept_in
              from catalogue_edition e join tenant t on t.id = e.tenant_id
            """;

    private static final String PLANS = """
            select t.slug, p.audience, p.content_hash from site_plan p join tenant t on t.id = p.tenant_id
            """;

    private final Connection connection;

    StoredState(Connection connection) {
        this.connection = connection;
    }

    Stored read() throws SQLException {
        ScopeRole.PLATFORM.take(connection);
        var tenants = tenants(FIRST_PATH, BEHIND_PATHS);
        var editions = editions();
        var plans = plans();
        // Calendars are public, and the platform has no eye on a tenant's own tables.
        ScopeRole.PUBLIC.take(connection);
        var withTerms = bureausIn("school_term");
        var withAnchors = bureausIn("anchor_date");
        ScopeRole.PLATFORM.take(connection);
        return new Stored(tenants, editions, plans, withTerms, withAnchors);
    }

    /** The tenants of a range of paths, in whatever scope the transaction is. */
    List<Tenant> tenants(String path, String pathEnd) throws SQLException {
        try (var query = connection.prepareStatement(TENANTS)) {
            query.setString(1, path);
            query.setString(2, pathEnd);
            var rows = query.executeQuery();
            var tenants = new ArrayList<Tenant>();
            while (rows.next()) {
                tenants.add(new Tenant(
                        rows.getObject("id", UUID.class),
                        "ACTIVE".equals(rows.getString("status")),
                        rows.getString("declared_hash"),
                        state(rows),
                        KeptIn.valueOf(rows.getString("kept_in")),
                        Set.copyOf(list(rows.getArray("chosen"))),
                        list(rows.getArray("former_names"))));
            }
            return tenants;
        }
    }

    private static DeclaredTenant state(ResultSet row) throws SQLException {
        return new DeclaredTenant(
                row.getString("slug"),
                row.getString("parent"),
                row.getString("path"),
                new Text(row.getString("name_zh"), row.getString("name_en")),
                row.getString("initials"),
                row.getString("district"),
                list(row.getArray("kinds")),
                list(row.getArray("flags")),
                list(row.getArray("hosts")),
                Canonical.read(row.getString("contact")),
                Canonical.read(row.getString("settings")));
    }

    private static List<String> list(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private List<StoredEdition> editions() throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery(EDITIONS)) {
            var editions = new ArrayList<StoredEdition>();
            while (rows.next()) {
                editions.add(new StoredEdition(
                        rows.getString("slug"),
                        rows.getString("audience"),
                        rows.getDate("effective_on").toLocalDate(),
                        rows.getString("content_hash"),
                        KeptIn.valueOf(rows.getString("kept_in"))));
            }
            return editions;
        }
    }

    private List<StoredPlan> plans() throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery(PLANS)) {
            var plans = new ArrayList<StoredPlan>();
            while (rows.next()) {
                plans.add(new StoredPlan(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
            return plans;
        }
    }

    private Set<String> bureausIn(String table) throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery(
                        "select slug from tenant where id in (select tenant_id from " + table + ")")) {
            var bureaus = new HashSet<String>();
            while (rows.next()) {
                bureaus.add(rows.getString(1));
            }
            return bureaus;
        }
    }
}
