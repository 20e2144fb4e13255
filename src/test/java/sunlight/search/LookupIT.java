package sunlight.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.ItemCode;
import sunlight.dev.RealParts;
import sunlight.tenancy.SchoolKind;
import sunlight.tenancy.Tenant;

/** The search against what LIKE finds in the same texts, as the public's database role and with the product's statements. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LookupIT {

    private static final long SEED = 20_261_124;
    private static final int QUESTIONS = 200;
    private static final int EVERYTHING = 1_000_000;

    private static Connection connection;
    private static TextTable table;
    private static Tenant bureau;
    private static Tenant stranger;
    private static Tenant school;

    @BeforeAll
    static void fill() throws SQLException, IOException {
        System.out.println("texts and questions are made with seed " + SEED);
        connection = RealParts.emptySchema(LookupIT.class);
        connection.setAutoCommit(false);
        table = new TextTable(connection, new Texts(SEED));
        table.settle(() -> {
            bureau = table.bureau("city", 40, 500);
            stranger = table.bureau("stranger", 4, 500);
            school = table.school(bureau, 99, 400);
        });
        table.asPublic();
    }

    @AfterAll
    static void forget() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void a_bureaus_search_finds_what_like_finds_and_nothing_else() {
        for (var asked : new Texts(SEED + 1).questions(QUESTIONS)) {
            assertThat(differences(bureau, asked, Words.of(asked).texts()))
                    .as(asked)
                    .isZero();
        }
    }

    @Test
    void a_schools_search_finds_what_like_finds_and_nothing_else() {
        for (var asked : new Texts(SEED + 2).questions(QUESTIONS)) {
            var found = found(question(school, asked), EVERYTHING);

            assertThat(found).as(asked).isEqualTo(like(school, Words.of(asked).texts()));
            assertThat(found).as(asked + " as it was typed").containsAll(like(school, List.of(asked)));
        }
    }

    @Test
    void no_more_are_counted_than_anybody_reads() {
        for (var asked : new Texts(SEED + 3).questions(QUESTIONS)) {
            var all = Integer.parseInt(table.list(
                            "select count(*) from (" + likeSql(Words.of(asked).texts()) + ") found",
                            bureau.path(),
                            bureau.pathEnd())
                    .get(0));
            var counted = new Lookup(table, Lookup.MOST).find(question(bureau, asked), 0, 20);

            assertThat(counted.total()).as(asked).isEqualTo(Math.min(Lookup.MOST, all));
            assertThat(counted.more()).as(asked).isEqualTo(all > Lookup.MOST);
        }
    }

    /** How many are found by only one of both, counted by the database itself. */
    private static int differences(Tenant within, String asked, List<String> words) {
        var sql = new SearchSql(question(within, asked));
        // Title and text never find the same twice; files find again what their text has.
        var found = "select disclosure_id from (" + sql.byIndex(SearchSql.Where.TITLE, EVERYTHING)
                + ") t union all select disclosure_id from (" + sql.byIndex(SearchSql.Where.TEXT, EVERYTHING) + ") x";
        var files = sql.byIndex(SearchSql.Where.FILE, EVERYTHING);
        found += " union all (select disclosure_id from (" + files + ") f except (" + found + "))";
        var like = likeSql(words).replace("?1", "'" + within.path() + "'").replace("?2", "'" + within.pathEnd() + "'");
        return Integer.parseInt(table.list(
                        "with found as (%s), expected as (%s)".formatted(found, like)
                                + " select count(*) from ((table found except all table expected)"
                                + " union all (table expected except all table found)) different",
                        sql.values())
                .get(0));
    }

    @Test
    void titles_come_first_and_the_newest_of_them_before_the_others() {
        var hits = new Lookup(table, EVERYTHING)
                .find(question(school, "招生"), 0, EVERYTHING)
                .hits();
        var inTitle =
                hits.stream().map(hit -> hit.title().text().contains("招生")).toList();

        assertThat(inTitle).contains(true, false).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(hits.stream()
                        .filter(hit -> hit.title().text().contains("招生"))
                        .map(Hit::publishedAt))
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void what_stands_only_in_files_comes_last_and_names_the_file() {
        var hits = new Lookup(table, EVERYTHING)
                .find(question(school, "招生"), 0, EVERYTHING)
                .hits();

        assertThat(hits.stream().map(hit -> hit.attached() != null))
                .contains(true, false)
                .isSorted();
        assertThat(hits.stream().filter(hit -> hit.attached() != null))
                .allSatisfy(hit -> assertThat(hit.attached().passage().text()).contains("招生"));
    }

    @Test
    void filters_leave_out_everything_else() {
        var question = new Question(
                bureau,
                Words.of("收费"),
                Optional.of(new ItemCode("S0003")),
                Optional.of(2025),
                Optional.of(SchoolKind.PRIMARY));
        var expected = Set.copyOf(table.list("""
                select p.disclosure_id from published_text p join tenant t on t.id = p.tenant_id
                  left join published_file_text f on f.tenant_id = p.tenant_id and f.disclosure_id = p.disclosure_id
                where t.path like 'city/%' and item_code = 'S0003' and (p.title || p.said || coalesce(f.said, '')) like '%收费%'
                  and extract(year from p.published_at at time zone 'Asia/Shanghai') = 2025
                """));

        assertThat(expected).isNotEmpty();
        assertThat(found(question, EVERYTHING)).isEqualTo(expected);
        assertThat(found(
                        new Question(
                                bureau,
                                Words.of("收费"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(SchoolKind.SENIOR)),
                        EVERYTHING))
                .isEmpty();
    }

    @Test
    void nothing_of_another_bureau_is_found() {
        var owners = new Lookup(table, EVERYTHING)
                .find(question(stranger, "学校 中考"), 0, EVERYTHING).hits().stream()
                        .map(hit -> hit.owner().slug())
                        .collect(Collectors.toSet());

        assertThat(owners).isNotEmpty().allMatch(slug -> slug.startsWith("stranger"));
    }

    @Test
    void the_name_of_a_publisher_counts_as_found_in_its_texts_and_in_no_others() {
        var path = "city/city-school-7";
        var expected = Set.copyOf(table.list(likeSql(List.of("招生")), path + "/", path + "0"));
        var question = question(bureau, "“city-school-7” 招生");
        var found = new Lookup(table, EVERYTHING).find(question, new Publishers(table).named(question), 0, EVERYTHING);

        assertThat(expected).isNotEmpty();
        assertThat(found.hits().stream().map(hit -> hit.disclosure().toString()))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found.named()).as("more was asked than a name").isEmpty();
    }

    @Test
    void who_alone_is_asked_for_is_named_and_what_many_are_called_names_nobody() {
        assertThat(new Publishers(table).named(question(bureau, "“city-school-7”")))
                .singleElement()
                .satisfies(named -> assertThat(named.isAllThatIsAsked()).isTrue());
        assertThat(new Publishers(table).named(question(bureau, "school"))).isEmpty();
        assertThat(new Publishers(table).named(question(stranger, "“city-school-7”")))
                .as("nobody outside")
                .isEmpty();
    }

    @Test
    void no_table_is_read_from_end_to_end() {
        for (var asked : List.of("招生", "费", "学校", "倩", "学校收费的标准", "高考 幼儿园 退费", "“中考加分”", "“city-school-7” 招生")) {
            for (var within : List.of(bureau, school)) {
                assertThat(plans(question(within, asked)))
                        .as(asked)
                        .isNotEmpty()
                        .allSatisfy(plan -> assertThat(plan)
                                .containsAnyOf(
                                        "published_text_words",
                                        "published_text_newest",
                                        "published_text_pkey",
                                        "published_text_by_item",
                                        "published_file_text_words",
                                        "published_file_text_newest",
                                        "published_file_text_pkey")
                                .doesNotContain(
                                        "Seq Scan on published_text",
                                        "Seq Scan on published_file_text",
                                        "Seq Scan on edition",
                                        "Seq Scan on attachment"));
            }
        }
    }

    /** The plan of each statement that the question really needs. */
    private static List<String> plans(Question question) {
        var plans = new ArrayList<String>();
        Asking watched = (sql, values) -> {
            plans.add(String.join("\n", table.list("explain " + sql, values)));
            return table.of(sql, values);
        };
        new Lookup(watched, Lookup.MOST).find(question, new Publishers(table).named(question), 0, 20);
        return plans;
    }

    private static Question question(Tenant within, String asked) {
        return new Question(within, Words.of(asked), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Set<String> found(Question question, int most) {
        return new Lookup(table, most)
                .find(question, 0, most).hits().stream()
                        .map(hit -> hit.disclosure().toString())
                        .collect(Collectors.toSet());
    }

    private static Set<String> like(Tenant within, List<String> words) {
        return Set.copyOf(table.list(likeSql(words), within.path(), within.pathEnd()));
    }

    private static String likeSql(List<String> words) {
        return "select disclosure_id from published_text p"
                + " where p.tenant_id in (select id from tenant where path >= ?1 and path < ?2)"
                + " and (" + all(words, "") + " or exists (select 1 from published_file_text f where"
                + " f.tenant_id = p.tenant_id and f.disclosure_id = p.disclosure_id and "
                + all(words, " or f.said like '%%%1$s%%'") + "))";
    }

    private static String all(List<String> words, String orElse) {
        var one = "(p.title like '%%%1$s%%' or p.said like '%%%1$s%%'" + orElse + ")";
        return words.stream().map(one::formatted).collect(Collectors.joining(" and "));
    }
}
