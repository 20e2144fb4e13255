package sunlight.provisioning;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import sunlight.problem.NotFound;
import sunlight.sheet.Sheet;

/** The schools and units below one bureau, in its own scope: the database lets it write those and no others. */
final class BureauSchools {

    private final Connection connection;
    private final String own;
    private final String path;
    private final String pathEnd;

    BureauSchools(Connection connection, String own, String path, String pathEnd) {
        this.connection = connection;
        this.own = own;
        this.path = path;
        this.pathEnd = pathEnd;
    }

    void lock() throws SQLException {
        Reconciling.lock(connection);
    }

    KnownTenants known() throws SQLException {
        return new KnownTenants(own, new StoredState(connection).tenants(path, pathEnd), elsewhere());
    }

    /** Everything declared below the bureau. */
    Declared declared() throws SQLException {
        return new DeclaredState(connection, path, pathEnd).read();
    }

    CheckedSchools check(List<Sheet> sheets, boolean isWhole) throws SQLException {
        return new SchoolsCheck(known(), isWhole).check(sheets);
    }

    /** Declares a stored school differently. */
    void change(String slug, UnaryOperator<DeclaredTenant> how) throws SQLException {
        var known = known();
        var before = known.schools().stream()
                .filter(school -> school.state().slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
        var steps = TenantSteps.plan(List.of(how.apply(before.state())), List.of(before), true);
        var stored = new Stored(known.below(), List.of(), List.of(), Set.of(), Set.of());
        new Applying(connection, stored, Map.of(), KeptIn.CONSOLE).apply(steps, none -> {});
    }

    void apply(CheckedSchools checked, IntConsumer progress) throws SQLException {
        apply(checked.changes(), progress);
    }

    void apply(List<Change> changes, IntConsumer progress) throws SQLException {
        var stored = new Stored(known().below(), List.of(), List.of(), Set.of(), Set.of());
        new Applying(connection, stored, Map.of(), KeptIn.CONSOLE).apply(changes, progress);
    }

    private Map<String, String> elsewhere() throws SQLException {
        var names = new HashMap<String, String>();
        try (var query = connection.prepareStatement("""
                select t.slug, f.name, t.name_zh from tenant t
                  left join former_name f on f.tenant_id = t.id and f.kind = 'SLUG'
                 where not (t.path >= ? and t.path < ?)
                """)) {
            query.setString(1, path);
            query.setString(2, pathEnd);
            var rows = query.executeQuery();
            while (rows.next()) {
                names.put(rows.getString(1), rows.getString(3));
                if (rows.getString(2) != null) {
                    names.put(rows.getString(2), rows.getString(3));
                }
            }
        }
        return names;
    }
}
