package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.dev.RealParts;
import sunlight.rest.Desk;
import sunlight.viewing.Attached;

/** What a neighbour has in the console answers, to a stranger, as what nobody has: its files, and its things under the own address. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NeighbourJourney {

    private static final String OWNER = "dongan-edu";
    private static final String STRANGER = "aimin-edu";
    private static final String NOBODY = "no-such-bureau";
    private static final UUID THING = UUID.randomUUID();
    private static final String BUREAU = "(select id from tenant where slug = '" + OWNER + "')";
    private static final String SCHOOL = "(select id from tenant where slug = '" + Desk.SCHOOL + "')";

    private static Browser browser;

    /** One of each kind, all with the same id. */
    @BeforeAll
    static void open() throws SQLException {
        RealParts.get();
        sql(
                "insert into inspection_campaign (tenant_id, id, name, ground, items, rule, seed, size, from_on, due_on, author_name,"
                        + " created_at) values (" + BUREAU + ", '" + THING
                        + "', '邻居的专项检查', 'g', '{S0703}', 'ALL', 1, 1, '2026-09-01', '2026-09-30', 'x', now())",
                "insert into inspection (tenant_id, id, title, rule, seed, size, pool, starter_name, started_at) values ("
                        + BUREAU + ", '" + THING + "', '邻居的检查', 'ALL', 1, 1, 1, 'x', now())",
                "insert into inspection_check (tenant_id, id, inspection_id, school_id, item_code, machine) values ("
                        + BUREAU + ", '" + THING + "', '" + THING + "', " + SCHOOL + ", 'S0703', 'OVERDUE')",
                "insert into inspection_evidence values (" + BUREAU + ", '" + THING + "', '" + THING
                        + "', now(), '[]', '[]', 0, null, 'd')",
                "insert into rectification_notice (tenant_id, id, addressee_id, strength, title, demand, days, created_at) values ("
                        + BUREAU + ", '" + THING + "', " + SCHOOL + ", 'NOTICE', '邻居的整改通知', 'd', 5, now())",
                "insert into rectification_step values (" + BUREAU + ", '" + THING + "', " + BUREAU + ", '" + THING
                        + "', "
                        + SCHOOL + ", 1, 'WRITE', 'x', 'x', '', null, null, '{\"disclosures\":[],\"files\":[]}', '[]',"
                        + " now())",
                "insert into assessment values (" + BUREAU + ", '" + THING
                        + "', '邻居的考核', '2026-01-01', '2026-06-30', '{}', null, null, null, now())");
        browser = Browser.open();
    }

    @AfterAll
    static void close() throws SQLException {
        browser.close();
        for (var table : List.of(
                "assessment",
                "rectification_step",
                "rectification_notice",
                "inspection_evidence",
                "inspection_check",
                "inspection",
                "inspection_campaign")) {
            sql("delete from " + table + " where id = '" + THING + "'");
        }
    }

    /** Files of the bureau that its administrator takes, as they follow the tenant in the address. */
    private static List<String> files() {
        return List.of(
                "exports/%s/matrix.xlsx",
                "exports/%s/matrix.pdf",
                "exports/%s/circular.docx",
                "exports/%s/figures.xlsx",
                "exports/%s/registers.xlsx",
                "exports/%s/campaign.xlsx?id=" + THING,
                "sites/%s/indicators.xlsx",
                "lists/%s/list",
                "lists/%s/catalogue-school-yaml",
                "binders/%s/" + Desk.SCHOOL + "/binder.xlsx?from=2026-01-01&until=2026-06-30",
                "papers/%s/letter/" + THING,
                "papers/%s/checked/" + THING);
    }

    @Test
    void the_administrator_has_the_files_and_a_stranger_meets_what_does_not_exist() {
        try (var owner = at("dongan-admin", OWNER + "/matrix", "公开矩阵");
                var stranger = at("aimin-inspector", STRANGER + "/matrix", "公开矩阵")) {
            for (var file : files()) {
                assertThat(answer(owner, file.formatted(OWNER))).as(file).startsWith("200");
                assertThat(answer(stranger, file.formatted(OWNER)))
                        .as(file)
                        .isEqualTo(answer(stranger, file.formatted(NOBODY)))
                        .startsWith("404");
            }
        }
    }

    @Test
    void under_the_own_address_a_neighbours_paper_is_no_paper() {
        try (var stranger = at("aimin-inspector", STRANGER + "/matrix", "公开矩阵")) {
            Stream.of(
                            "papers/aimin-edu/letter/%s",
                            "papers/aimin-edu/letter-pdf/%s",
                            "papers/aimin-edu/evidence/%s",
                            "papers/aimin-edu/checked/%s",
                            "assessment-papers/aimin-edu/%s/results.xlsx",
                            "exports/aimin-edu/campaign.xlsx?id=%s")
                    .forEach(paper -> assertThat(answer(stranger, paper.formatted(THING)))
                            .as(paper)
                            .isEqualTo(answer(stranger, paper.formatted(UUID.randomUUID())))
                            .startsWith("404"));
        }
    }

    @Test
    void under_the_own_address_a_neighbours_thing_looks_like_no_thing() {
        try (var owner = at("dongan-inspector", OWNER + "/matrix", "公开矩阵")) {
            owner.goTo("/console/" + OWNER + "/rectifications/" + THING);
            owner.sees("邻居的整改通知");
            owner.goTo("/console/" + OWNER + "/inspections/" + THING);
            owner.sees("邻居的检查");
            owner.goTo("/console/" + OWNER + "/campaigns/" + THING);
            owner.sees("邻居的专项检查");
        }
        try (var stranger = at("aimin-inspector", STRANGER + "/matrix", "公开矩阵")) {
            for (var view : List.of("rectifications", "inspections", "campaigns", "assessments")) {
                assertThat(textAt(stranger, STRANGER + "/" + view + "/" + THING))
                        .as(view)
                        .isEqualTo(textAt(stranger, STRANGER + "/" + view + "/" + UUID.randomUUID()))
                        .doesNotContain("邻居的");
            }
        }
    }

    @Test
    void a_draft_of_another_school_is_neither_previewed_nor_entrusted() {
        var draft = Desk.submitted("S0703", "邻居的稿件", "<p>尚未公开</p>");
        try (var owner = at("shiyan-editor", Desk.SCHOOL + "/due", "应公开事项")) {
            assertThat(answer(owner, "preview/" + Desk.SCHOOL + "/" + draft)).contains("邻居的稿件");
        }
        try (var stranger = at("aimin-approver", Desk.OTHER_SCHOOL + "/due", "应公开事项")) {
            assertThat(answer(stranger, "preview/" + Desk.SCHOOL + "/" + draft))
                    .isEqualTo(answer(stranger, "preview/" + NOBODY + "/" + draft))
                    .startsWith("404");
            assertThat(answer(stranger, "preview/" + Desk.OTHER_SCHOOL + "/" + draft))
                    .isEqualTo(answer(stranger, "preview/" + Desk.OTHER_SCHOOL + "/" + UUID.randomUUID()))
                    .startsWith("404");
            assertThat(textAt(stranger, Desk.OTHER_SCHOOL + "/entrusted/" + draft))
                    .isEqualTo(textAt(stranger, Desk.OTHER_SCHOOL + "/entrusted/" + UUID.randomUUID()))
                    .doesNotContain("邻居的");
        }
    }

    /** By the list, by the text and by its file, at the school's address and at the own. */
    @Test
    void an_internal_text_of_another_school_is_neither_listed_nor_read() throws Exception {
        var text = Desk.internal("S1102", "邻居的校内公开", List.of("matter", "amount", "ground"));
        var file = new Attached(Desk.SCHOOL, UUID.fromString(text)).file("邻居.txt", "text/plain", new byte[] {'x'});
        try (var owner = at("shiyan-staff", Desk.SCHOOL + "/internal", "邻居的校内公开")) {
            assertThat(answer(owner, "files/" + Desk.SCHOOL + "/" + file)).startsWith("200");
            assertThat(answer(owner, "view/" + Desk.SCHOOL + "/" + file + "/1")).startsWith("200");
        }
        try (var stranger = at("aimin-approver", Desk.OTHER_SCHOOL + "/internal", "面向教职工的内容")) {
            assertThat(stranger.page().locator("main").innerText()).doesNotContain("邻居的");
            assertThat(textAt(stranger, Desk.OTHER_SCHOOL + "/internal/" + text))
                    .isEqualTo(textAt(stranger, Desk.OTHER_SCHOOL + "/internal/" + UUID.randomUUID()));
            assertThat(textAt(stranger, Desk.SCHOOL + "/internal/" + text))
                    .isEqualTo(textAt(stranger, NOBODY + "/internal/" + text));
            for (var door : List.of("files/%s/" + file, "view/%s/" + file + "/1")) {
                assertThat(answer(stranger, door.formatted(Desk.SCHOOL)))
                        .isEqualTo(answer(stranger, door.formatted(NOBODY)))
                        .startsWith("404");
                assertThat(answer(stranger, door.formatted(Desk.OTHER_SCHOOL))).startsWith("404");
            }
        }
    }

    /** Signed in for good: what is asked for on the way to the login is answered by the login. */
    private static Visitor at(String user, String path, String shown) {
        var visitor = Visitor.signedIn(browser, user, path);
        visitor.sees(shown);
        return visitor;
    }

    /** Status and words of what stands beside the views. */
    private static String answer(Visitor visitor, String path) {
        var answer = visitor.fetch("/console/" + path);
        return answer.status() + " " + answer.text();
    }

    /** What stands there, without the address, which of course differs. */
    private static String textAt(Visitor stranger, String path) {
        stranger.goTo("/console/" + path);
        stranger.page().locator("h1:visible, p:visible").first().waitFor();
        return stranger.page().locator("body").innerText();
    }

    private static void sql(String... texts) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            for (var text : texts) {
                statement.execute(text);
            }
        }
    }
}
