package sunlight.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import sunlight.dev.Databases;
import sunlight.dev.StartFailed;

/** Rows that the measured pages are made of. */
final class Rows {

    static final String SCHOOL = "mdj-teshu-xuexiao";
    static final String TITLE = "转学规定";
    private static final int DISCLOSURES = 50;

    private final Databases databases;

    Rows(Databases databases) {
        this.databases = databases;
    }

    /** Publishes disclosures with texts of the usual length; their addresses. */
    List<String> disclosures() {
        var ids =
                IntStream.range(0, DISCLOSURES).mapToObj(i -> UUID.randomUUID()).toList();
        for (var id : ids) {
            run("""
                    insert into disclosure select t.id, '%1$s', 1, 'S0701', '转学规定', 'x', '{}', '2026-10-28', null, '%1$s',
                      'PROACTIVE', 'PUBLISHED', 1, 1, 'a', 'a', 2, now(), now() from tenant t where slug = '%2$s';
                    insert into edition select t.id, gen_random_uuid(), '%1$s', 1, 'S0701', '转学规定', '%3$s',
                      '{"cases_accepted": {"answer": "户籍迁移", "notConcerned": false, "reason": ""}}', '2026-10-28', null,
                      '%1$s', 'PROACTIVE', now(), 'h' from tenant t where slug = '%2$s';
                    """.formatted(id, SCHOOL, text(id)));
        }
        return ids.stream().map(id -> "/" + SCHOOL + "/disclosures/" + id).toList();
    }

    static String text(UUID id) {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(n -> "<p>第" + n + "条　学生因户籍迁移、监护人工作调动等正当理由需要转学的，由监护人向转入学校提出书面申请，并提交户口簿、" + "居住证明和学籍材料（编号 "
                        + UUID.nameUUIDFromBytes((id + "/" + n).getBytes(UTF_8)) + "）。</p>")
                .reduce("", String::concat);
    }

    /** What the control reads: each answer of the product as a row. */
    void control(List<String> names, List<Answer> answers) {
        run("create table if not exists bench_row (name text primary key, etag text, body bytea);"
                + " grant select on bench_row to sunlight_owner");
        try (var connection = superuser();
                var insert = connection.prepareStatement("insert into bench_row values (?, ?, ?)")) {
            for (var i = 0; i < names.size(); i++) {
                insert.setString(1, names.get(i));
                insert.setString(2, answers.get(i).header("etag"));
                insert.setBytes(3, answers.get(i).body());
                insert.executeUpdate();
            }
        } catch (SQLException failed) {
            throw new StartFailed("Cannot write the rows of the control", failed);
        }
        run("analyze");
    }

    private void run(String sql) {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new StartFailed("Cannot prepare the rows", failed);
        }
    }

    private Connection superuser() throws SQLException {
        return DriverManager.getConnection(databases.url(), "postgres", "postgres");
    }
}
