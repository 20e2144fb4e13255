package sunlight.search;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;
import sunlight.language.Text;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;

/** Published texts by the hundred thousand, and questions to them as the public's database role. */
public final class TextTable implements Asking {

    private static final Pattern PLACE = Pattern.compile("\\?(\\d+)");
    private static final int CHUNK = 5000;

    private final Connection connection;
    private final Texts texts;
    private final StringBuilder written = new StringBuilder();
    private int waiting;

    /** @param connection a superuser's, inside a transaction that is rolled back in the end */
    public TextTable(Connection connection, Texts texts) {
        this.connection = connection;
        this.texts = texts;
    }

    /** A bureau, schools below it, and texts of each. */
    public Tenant bureau(String slug, int schools, int textsOfEach) throws SQLException, IOException {
        var bureau = tenant(TenantKind.BUREAU, slug, slug + "/", null);
        for (var i = 0; i < schools; i++) {
            school(bureau, i, textsOfEach);
        }
        return bureau;
    }

    Tenant school(Tenant bureau, int number, int textsOfEach) throws SQLException, IOException {
        var slug = bureau.slug() + "-school-" + number;
        var school = tenant(TenantKind.SCHOOL, slug, bureau.path() + slug + "/", bureau.id());
        for (var i = 0; i < textsOfEach; i++) {
            write(school);
            if (++waiting == CHUNK) {
                load();
            }
        }
        return school;
    }

    private void write(Tenant school) {
        var title = texts.text(4);
        var said = texts.text(25);
        var folded = Grams.fold(title + "\n" + said);
        // Every third has a file, with other words than the text.
        var file = texts.text(written.length() % 3 == 0 ? 25 : 0);
        written.append(school.id())
                .append('\t')
                .append(sunlight.tenancy.Ids.next())
                .append('\t')
                .append(title)
                .append('\t')
                .append(said)
                .append('\t')
                .append(folded.replace("\n", "\\n"))
                .append('\t')
                .append(Grams.ofText(Grams.fold(title)))
                .append('\t')
                .append(Grams.ofText(folded))
                .append('\t')
                .append(file)
                .append('\t')
                .append(file.isEmpty() ? "{}" : Grams.ofText(folded + "\n" + Grams.fold(file)))
                .append('\n');
    }

    private Tenant tenant(TenantKind kind, String slug, String path, UUID parent) throws SQLException {
        var id = UUID.nameUUIDFromBytes(slug.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        execute("insert into tenant (id, kind, slug, path, parent_id, name_zh, name_en, initials, kinds, declared_hash)"
                + " values ('%s', '%s', '%s', '%s', %s, '%s', '%s', 'x', '%s', '')"
                        .formatted(
                                id,
                                kind,
                                slug,
                                path,
                                parent == null ? "null" : "'" + parent + "'",
                                slug,
                                slug,
                                kind == TenantKind.BUREAU ? "{}" : "{PRIMARY}"));
        return new Tenant(
                id,
                kind,
                slug,
                path,
                new Text(slug, slug),
                null,
                Set.of(),
                Set.of(),
                List.of(id),
                Map.of(),
                Map.of(),
                true);
    }

    /** Without checks of keys and without triggers; the rows are as the product writes them. */
    private void load() throws SQLException, IOException {
        execute(
                "create temp table if not exists loaded (tenant uuid, id uuid, n serial, title text, said text, folded text,"
                        + " title_grams int[], grams int[], file text, file_grams int[]); truncate loaded");
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy loaded (tenant, id, title, said, folded, title_grams, grams, file, file_grams) from stdin",
                        new StringReader(written.toString()));
        written.setLength(0);
        waiting = 0;
        execute("set local session_replication_role = replica");
        execute("""
                insert into edition select tenant, id, id, 1, 'S0' || lpad((n % 12)::text, 3, '0'), title, said, '{}',
                  '2026-01-01', null, id::text, 'PROACTIVE', '2026-11-01'::timestamptz - (n::bigint * 7919 % 200000) * interval '10 minutes',
                  'h' from loaded;
                insert into published_text select l.tenant, l.id, 1, e.item_code, e.published_at, l.title, l.said, l.folded,
                  l.title_grams, l.grams, search_facets(l.tenant, e.item_code, e.published_at), 1
                  from loaded l join edition e on e.tenant_id = l.tenant and e.id = l.id;
                insert into attachment (tenant_id, id, disclosure_id, sha256, file_name, media_type, size_bytes, added_at)
                  select tenant, id, id, 'h', 'f.pdf', 'application/pdf', 1, now() from loaded where file <> '';
                insert into edition_attachment select tenant, id, id, 1 from loaded where file <> '';
                insert into published_file_text select l.tenant, l.id, l.id, 1, p.published_at, 'f.pdf', l.file,
                  l.folded || E'\\n' || l.file, l.file_grams, p.facets
                  from loaded l join published_text p on p.tenant_id = l.tenant and p.disclosure_id = l.id
                 where l.file <> '';
                """);
        execute("set local session_replication_role = origin");
    }

    /** Indexes are quicker made over all rows than row by row. */
    public void settle(Loading loading) throws SQLException, IOException {
        var made = " from pg_indexes where tablename in ('published_text', 'published_file_text')"
                + " and indexname not like '%_pkey'";
        var indexes = list("select indexdef" + made);
        for (var name : list("select indexname" + made)) {
            execute("drop index " + name);
        }
        loading.load();
        load();
        execute("set local maintenance_work_mem = '512MB'");
        for (var index : indexes) {
            execute(index);
        }
        execute("analyze published_text");
        execute("analyze published_file_text");
        execute("analyze attachment");
        execute("analyze edition");
    }

    /** What puts the rows in. */
    @FunctionalInterface
    public interface Loading {
        void load() throws SQLException, IOException;
    }

    public void asPublic() throws SQLException {
        execute("set local role scope_public");
        execute("set local work_mem = '32MB'");
        execute("set local enable_seqscan = off");
    }

    @Override
    public List<Object[]> of(String sql, Object... values) {
        try (var statement = bound(sql, values);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<Object[]>();
            while (rows.next()) {
                var row = new Object[rows.getMetaData().getColumnCount()];
                for (var i = 0; i < row.length; i++) {
                    row[i] = rows.getObject(i + 1);
                }
                found.add(row);
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(PLACE.matcher(sql).replaceAll("?"));
        var places = PLACE.matcher(sql);
        for (var at = 1; places.find(); at++) {
            statement.setObject(at, values[Integer.parseInt(places.group(1)) - 1]);
        }
        return statement;
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<String> list(String sql, Object... values) {
        return of(sql, values).stream().map(row -> String.valueOf(row[0])).toList();
    }
}
