package sunlight.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Tries every verb in every scope on every table and writes down whose rows it reached. Works on the seed of
 * isolation/seed.sql, as a superuser that takes one scope role after the other; everything is rolled back.
 */
final class PolicyProbe {

    private static final String COUNTY = "00000000-0000-0000-0000-0000000000d0";
    private static final String CITY = "00000000-0000-0000-0000-0000000000c0";
    private static final String SCHOOL_A = "00000000-0000-0000-0000-0000000000a0";

    /**
     * The settings each scope would carry: a person of school a, an inspector of the county, nobody; and a supervisor of the
     * county that looks after school a.
     */
    private static final Map<String, List<String>> SCOPES = Map.of(
            "scope_tenant", List.of(SCHOOL_A, CITY + "," + COUNTY + "," + SCHOOL_A, "city/county/a/", "person-of-a"),
            "scope_subtree", List.of(COUNTY, CITY + "," + COUNTY, "city/county/", "person-of-county"),
            "scope_public", List.of("", "", "", ""),
            "scope_platform", List.of("", "", "", "person-of-b"),
            "scope_worker", List.of("", "", "", ""),
            "supervisor scope_tenant", List.of(COUNTY, CITY + "," + COUNTY, "city/county/", "supervisor-of-county"),
            "supervisor scope_subtree", List.of(COUNTY, CITY + "," + COUNTY, "city/county/", "supervisor-of-county"));

    private final Connection superuser;
    private final List<String> tables;

    PolicyProbe(Connection superuser, List<String> tables) {
        this.superuser = superuser;
        this.tables = tables;
    }

    /** Lines such as {@code scope_tenant edition select: a1 a2}; nothing reached, no line. */
    List<String> reached() throws SQLException {
        var lines = new ArrayList<String>();
        for (var scope : new TreeSet<>(SCOPES.keySet())) {
            for (var table : tables) {
                for (var verb : verbs(scope)) {
                    var reached = reached(scope, table, verb);
                    if (!reached.isEmpty()) {
                        lines.add(
                                scope.replace(' ', '@') + " " + table + " " + verb + ": " + String.join(" ", reached));
                    }
                }
            }
        }
        return lines;
    }

    /** What a supervisor may write is what that person sees of what anybody of the bureau may write. */
    private static List<String> verbs(String scope) {
        return scope.startsWith("supervisor") ? List.of("select") : List.of("select", "insert", "update", "delete");
    }

    private TreeSet<String> reached(String scope, String table, String verb) throws SQLException {
        var role = role(scope);
        var reached = new TreeSet<String>();
        if ("f"
                .equals(one("select has_table_privilege('%1$s', '%2$s', '%3$s') or ('%3$s' <> 'delete' and"
                                .formatted(role, table, verb)
                        + " has_any_column_privilege('%s', '%s', '%s'))"
                                .formatted(role, table, verb.equals("delete") ? "select" : verb)))) {
            return reached;
        }
        var savepoint = superuser.setSavepoint();
        execute("create temp table probe on commit drop as select * from " + table);
        execute("grant all on probe to public");
        // Whose row it is must not be asked of a table that the role may not read.
        execute("set local session_replication_role = replica");
        if (verb.equals("insert")) {
            execute("delete from " + table);
        }
        take(scope);
        switch (verb) {
            case "select" -> collect("select %s from %s r".formatted(label(role, table), table), reached);
            case "insert" -> insertEach(table, reached);
            case "update" -> changeEach("update " + table, scope, table, reached);
            default -> changeEach("delete from " + table, scope, table, reached);
        }
        superuser.rollback(savepoint);
        return reached;
    }

    /** Whose row: the tenant's slug, and 1 or 2 for its public and its hidden thing. */
    private String label(String role, String table) throws SQLException {
        if (table.equals("tenant")) {
            return "r.slug";
        }
        var key = readable(role, table, List.of("id", "edition_id"));
        return "(select t.slug from tenant t where t.id = r.tenant_id)"
                + (key == null ? "" : " || right(r." + key + "::text, 1)");
    }

    private String readable(String role, String table, List<String> columns) throws SQLException {
        for (var column : columns) {
            var known = one("select count(*) from information_schema.columns where table_schema = 'public'"
                    + " and table_name = '" + table + "' and column_name = '" + column + "'");
            if (!"0".equals(known)
                    && "t"
                            .equals(one("select has_column_privilege('" + role + "', '" + table + "', '" + column
                                    + "', 'select')"))) {
                return column;
            }
        }
        return null;
    }

    private void insertEach(String table, TreeSet<String> reached) throws SQLException {
        var rows = list("select ctid::text from probe");
        for (var row : rows) {
            var label = one("select " + labelOfProbe(table) + " from probe r where ctid = '" + row + "'");
            var savepoint = superuser.setSavepoint();
            try {
                execute("insert into %s select * from probe where ctid = '%s'".formatted(table, row));
                reached.add(label);
            } catch (SQLException refused) {
                // 42501: no privilege, or a policy said no
                if (!"42501".equals(refused.getSQLState())) {
                    throw refused;
                }
            }
            superuser.rollback(savepoint);
        }
    }

    /** Changes everything it may, then compares as superuser: rows gone or touched since. */
    private void changeEach(String change, String scope, String table, TreeSet<String> reached) throws SQLException {
        var sql = change;
        if (change.startsWith("update")) {
            var column = one("select column_name from information_schema.columns where table_schema = 'public' and"
                    + " table_name = '" + table + "' and has_column_privilege('" + role(scope) + "', '" + table
                    + "', column_name::text, 'update') order by ordinal_position limit 1");
            if (column == null) {
                return;
            }
            sql = "update %s set %s = %s".formatted(table, column, column);
        }
        var before = asSuperuser("select string_agg(ctid::text, ',') from " + table);
        var savepoint = superuser.setSavepoint();
        try {
            take(scope);
            execute(sql);
        } catch (SQLException refused) {
            superuser.rollback(savepoint);
            if (!"42501".equals(refused.getSQLState())) {
                throw refused;
            }
            return;
        }
        execute("reset role");
        collect(
                "select " + labelOfProbe(table) + " from probe r where not exists (select 1 from " + table
                        + " now where now.ctid = any ('{" + quoted(before)
                        + "}'::tid[]) and to_jsonb(now) = to_jsonb(r))",
                reached);
    }

    private static String quoted(String ctids) {
        return ctids == null ? "" : "\"" + ctids.replace("),(", ")\",\"(") + "\"";
    }

    private static String labelOfProbe(String table) {
        return table.equals("tenant")
                ? "r.slug"
                : "(select t.slug from tenant t where t.id = r.tenant_id) || coalesce(right(coalesce("
                        + "to_jsonb(r)->>'id', to_jsonb(r)->>'edition_id'), 1), '')";
    }

    private static String role(String scope) {
        return scope.substring(scope.indexOf(' ') + 1);
    }

    private void take(String whose) throws SQLException {
        var scope = SCOPES.get(whose);
        execute("set local role " + role(whose));
        execute("select set_config('app.tenant', '%s', true), set_config('app.lineage', '%s', true)"
                .formatted(scope.get(0), scope.get(1)));
        var path = scope.get(2);
        var end = path.isEmpty() ? "" : path.substring(0, path.length() - 1) + "0";
        execute("select set_config('app.path', '%s', true), set_config('app.path_end', '%s', true),"
                        .formatted(path, end)
                + " set_config('app.actor', '" + scope.get(3) + "', true)");
    }

    private String asSuperuser(String sql) throws SQLException {
        execute("reset role");
        return one(sql);
    }

    private void collect(String sql, TreeSet<String> into) throws SQLException {
        var savepoint = superuser.setSavepoint();
        try {
            list(sql).forEach(value -> into.add(String.valueOf(value)));
        } catch (SQLException refused) {
            superuser.rollback(savepoint);
            if (!"42501".equals(refused.getSQLState())) {
                throw refused;
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private String one(String sql) throws SQLException {
        var all = list(sql);
        return all.isEmpty() ? null : all.get(0);
    }

    private List<String> list(String sql) throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
