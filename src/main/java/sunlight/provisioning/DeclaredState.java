package sunlight.provisioning;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import sunlight.catalogue.Anchor;
import sunlight.language.Text;
import sunlight.provisioning.Declared.AnchorDay;
import sunlight.provisioning.Declared.Defaults;
import sunlight.provisioning.Declared.Edition;
import sunlight.provisioning.Declared.Plan;
import sunlight.provisioning.Declared.Term;

/** Reads what is stored below a bureau in the words of a declaration. All of it is public, and read in the public's scope. */
final class DeclaredState {

    private static final String BELOW =
            " x join tenant t on t.id = x.tenant_id where t.path >= ? and t.path < ? order by t.path, ";

    private final Connection connection;
    private final String path;
    private final String pathEnd;

    DeclaredState(Connection connection, String path, String pathEnd) {
        this.connection = connection;
        this.path = path;
        this.pathEnd = pathEnd;
    }

    /** A row in the words of a declaration. */
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    Declared read() throws SQLException {
        ScopeRole.PUBLIC.take(connection);
        // What is suspended is no longer declared.
        var tenants = new StoredState(connection)
                .tenants(path, pathEnd).stream()
                        .filter(Stored.Tenant::isActive)
                        .map(Stored.Tenant::state)
                        .toList();
        var editions = each(
                "select t.slug, x.audience, x.effective_on, x.definition::text from catalogue_edition" + BELOW
                        + "x.audience, x.effective_on",
                row -> new Edition(
                        row.getString(1),
                        row.getString(2),
                        row.getDate(3).toLocalDate(),
                        Canonical.read(row.getString(4))));
        var plans = each(
                "select t.slug, x.audience, x.definition::text from site_plan" + BELOW + "x.audience",
                row -> new Plan(row.getString(1), row.getString(2), Canonical.read(row.getString(3))));
        var crests = new HashMap<String, byte[]>();
        each(
                "select x.sha256, x.content from crest" + BELOW + "x.sha256",
                row -> crests.put(row.getString(1), row.getBytes(2)));
        var defaults = defaults();
        ScopeRole.TENANT.take(connection);
        return new Declared(tenants, editions, defaults, plans, used(crests, tenants));
    }

    /** A crest that nobody carries any more need not be declared. */
    private static Map<String, byte[]> used(Map<String, byte[]> crests, List<DeclaredTenant> tenants) {
        var used = new LinkedHashMap<String, byte[]>();
        tenants.stream()
                .map(tenant -> tenant.settings().path("look").path("crest").asText())
                .filter(crests::containsKey)
                .forEach(hash -> used.put(hash, crests.get(hash)));
        return used;
    }

    private List<Defaults> defaults() throws SQLException {
        var terms = new HashMap<String, List<Term>>();
        each(
                "select t.slug, x.name_zh, x.name_en, x.starts_on, x.ends_on from school_term" + BELOW + "x.starts_on",
                row -> terms.computeIfAbsent(row.getString(1), none -> new ArrayList<>())
                        .add(new Term(
                                new Text(row.getString(2), row.getString(3)),
                                row.getDate(4).toLocalDate(),
                                row.getDate(5).toLocalDate())));
        var anchors = new HashMap<String, List<AnchorDay>>();
        each(
                "select t.slug, x.anchor, x.falls_on from anchor_date" + BELOW + "x.falls_on",
                row -> anchors.computeIfAbsent(row.getString(1), none -> new ArrayList<>())
                        .add(new AnchorDay(
                                Anchor.valueOf(row.getString(2)), row.getDate(3).toLocalDate())));
        var bureaus = new TreeSet<>(terms.keySet());
        bureaus.addAll(anchors.keySet());
        return bureaus.stream()
                .map(bureau -> new Defaults(
                        bureau, terms.getOrDefault(bureau, List.of()), anchors.getOrDefault(bureau, List.of())))
                .toList();
    }

    private <T> List<T> each(String sql, Reading<T> reading) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, path);
            query.setString(2, pathEnd);
            var rows = query.executeQuery();
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(reading.of(rows));
            }
            return all;
        }
    }
}
