package sunlight.search;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import sunlight.tenancy.Tenant;

/** The product's own search over made-up texts on one connection, as the public's database role, without a container. */
public final class BareSearch {

    /** As many as a school has after some years. */
    public static final int OF_EACH = 100;

    private static final List<String> TABLES = List.of(
            "Seq Scan on published_text",
            "Seq Scan on published_file_text",
            "Seq Scan on edition",
            "Seq Scan on attachment");
    private static final int PAGE = 20;

    private final TextTable table;
    private final Texts questions;
    private final Tenant bureau;
    private final Tenant school;

    /** @param connection a superuser's to an empty schema, which does not commit by itself */
    public BareSearch(Connection connection, long seed, int texts) throws SQLException, IOException {
        table = new TextTable(connection, new Texts(seed));
        questions = new Texts(seed + 1);
        var made = new Tenant[2];
        table.settle(() -> {
            var schools = texts / OF_EACH;
            made[0] = table.bureau("city", schools - 1, OF_EACH);
            made[1] = table.school(made[0], schools - 1, OF_EACH);
        });
        bureau = made[0];
        school = made[1];
        table.asPublic();
    }

    /** Words as people type them: of one character, of two, and several beside each other. */
    public List<String> questions(int count) {
        return questions.questions(count);
    }

    /** Words of two characters. */
    public List<String> words(int count) {
        return questions.twoCharacterWords(count);
    }

    public int throughBureau(String asked) {
        return find(bureau, asked);
    }

    public int inSchool(String asked) {
        return find(school, asked);
    }

    /** Which texts of the bureau LIKE finds and the search does not. */
    public List<String> missed(String asked) {
        var words = Words.of(asked);
        var sql = new SearchSql(question(bureau, asked));
        var like = "select disclosure_id from published_text p where p.tenant_id in"
                + " (select id from tenant where path >= '%s' and path < '%s')"
                        .formatted(bureau.path(), bureau.pathEnd())
                + words.texts().stream()
                        .map(word -> " and (title like '%" + word + "%' or said like '%" + word + "%')")
                        .reduce("", String::concat);
        var most = Integer.MAX_VALUE;
        return table.list(
                "(%s) except (select disclosure_id from (%s) t union select disclosure_id from (%s) x)"
                        .formatted(
                                like,
                                sql.byIndex(SearchSql.Where.TITLE, most),
                                sql.byIndex(SearchSql.Where.TEXT, most)),
                sql.values());
    }

    /** How many statements that questions really need read a table from end to end. */
    public long readFromEndToEnd(List<String> asked) {
        var scans = new AtomicLong();
        Asking watched = (sql, values) -> {
            var plan = String.join("\n", table.list("explain " + sql, values));
            scans.addAndGet(TABLES.stream().filter(plan::contains).count());
            return table.of(sql, values);
        };
        for (var each : asked) {
            for (var within : List.of(bureau, school)) {
                var unused = new Lookup(watched, Lookup.MOST).find(question(within, each), 0, PAGE);
            }
        }
        return scans.get();
    }

    private int find(Tenant within, String asked) {
        return new Lookup(table, Lookup.MOST)
                .find(question(within, asked), 0, PAGE)
                .total();
    }

    private static Question question(Tenant within, String asked) {
        return new Question(within, Words.of(asked), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
