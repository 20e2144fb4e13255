package sunlight.compliance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Schools with a record of every kind, made by the database itself, and what an independent statement says of them.
 *
 * @param connection a superuser's
 * @param seed the same seed makes the same schools
 */
public record GeneratedSchools(Connection connection, long seed, LocalDate today) {

    private static final String STORED = """
            select i.tenant_id as tenant, i.item_code as item, i.status from compliance_interval i
            where i.known_until is null and i.from_on <= date '${day}' and (i.until_on is null or i.until_on > date '${day}')
            """;
    private static final int SHOWN = 20;

    /** @param count how many schools; there may be no tenants before */
    public void make(int count) throws SQLException, IOException {
        execute(resource("schools.sql", Map.of("schools", count, "seed", seed, "today", today)));
    }

    /** What the oracle says for a day; it takes the place of what it said before. */
    public void ask(LocalDate day) throws SQLException, IOException {
        execute("drop table if exists oracle; create temp table oracle as "
                + resource("oracle.sql", Map.of("day", day)));
    }

    /** Pairs on which the product and the oracle say different things, or only one says anything; not all of many. */
    public List<String> differences(LocalDate day) throws SQLException {
        return rows("select school.slug, coalesce(o.item, p.item), p.status as product, o.status as oracle"
                + " from (" + STORED.replace("${day}", day.toString()) + ") p"
                + " full join oracle o on o.tenant = p.tenant and o.item = p.item"
                + " join tenant school on school.id = coalesce(o.tenant, p.tenant)"
                + " where p.status is distinct from o.status order by 1, 2 limit " + SHOWN);
    }

    /** How often the oracle said what. */
    public List<String> statuses() throws SQLException {
        return rows("select status, count(*) from oracle group by status order by 2 desc");
    }

    public void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("reset role");
            statement.execute(sql);
        }
    }

    public List<String> rows(String sql) throws SQLException {
        execute("reset role");
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var lines = new ArrayList<String>();
            while (found.next()) {
                var line = new ArrayList<String>();
                for (var i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    line.add(found.getString(i));
                }
                lines.add(String.join(" ", line.stream().map(String::valueOf).toList()));
            }
            return lines;
        }
    }

    private static String resource(String name, Map<String, Object> values) throws IOException {
        try (var in = GeneratedSchools.class.getResourceAsStream("/compliance/" + name)) {
            if (in == null) {
                throw new IOException("compliance/" + name + " is not on the class path");
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (var value : values.entrySet()) {
                text = text.replace(
                        "${" + value.getKey() + "}", value.getValue().toString());
            }
            return text;
        }
    }
}
