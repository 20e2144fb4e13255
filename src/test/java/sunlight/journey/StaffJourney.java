package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.dev.RealParts;
import sunlight.rest.Desk;
import sunlight.viewing.Attached;

/** A teacher without any part in publishing signs in on a phone and reads what the school discloses to its staff. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StaffJourney {

    private static final String SCHOOL = Desk.SCHOOL;
    private static final String NOT_FOUND = "没有找到这项内容";
    private static final List<String> MATTERS = List.of("matter", "amount", "ground");

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void a_teacher_reads_what_is_for_staff_with_its_files_and_nothing_that_is_not_published() throws Exception {
        var text = Desk.internal("S1102", "大宗采购情况（教职工）", MATTERS);
        var file = new Attached(SCHOOL, UUID.fromString(text))
                .file("采购清单.txt", "text/plain", "复印纸 20 箱".getBytes(StandardCharsets.UTF_8));
        var draft = Desk.submitted("S0703", "还在审核的稿件（教职工）", "<p>尚未公开</p>");
        try (var teacher = Visitor.reader(browser, 390)) {
            teacher.goTo("/console/");
            teacher.signIn("shiyan-staff");
            teacher.sees("大宗采购情况（教职工）");
            assertThat(teacher.page().url()).endsWith("/" + SCHOOL + "/internal");
            assertThat(teacher.page().locator("main").innerText()).doesNotContain("还在审核");
            assertThat(teacher.page().locator("nav a").count()).isEqualTo(1);
            assertThat(teacher.barriers()).isEmpty();
            teacher.keepPicture("staff-list-390");

            readsOnAPhone(teacher, file);
            meetsNothing(teacher, draft);
        }
    }

    @Test
    void a_file_of_a_draft_and_one_that_is_hidden_for_a_check_stay_shut_for_staff() throws Exception {
        var text = Desk.internal("S1102", "有两份附件（教职工）", MATTERS);
        var files = new Attached(SCHOOL, UUID.fromString(text));
        var hidden = files.file("隐去.txt", "text/plain", "hidden".getBytes(StandardCharsets.UTF_8));
        files.sql("update attachment set hidden_at = now() where id = '" + hidden + "'");
        var draft = Desk.submitted("S0703", "有附件的稿件（教职工）", "<p>尚未公开</p>");
        var unpublished = new Attached(SCHOOL, UUID.fromString(draft))
                .file("草稿附件.txt", "text/plain", "draft".getBytes(StandardCharsets.UTF_8));
        try (var teacher = atTheList()) {
            for (var file : List.of(hidden, unpublished)) {
                assertThat(teacher.fetch("/console/files/" + SCHOOL + "/" + file)
                                .status())
                        .isEqualTo(404);
                assertThat(teacher.fetch("/console/view/" + SCHOOL + "/" + file + "/1")
                                .status())
                        .isEqualTo(404);
            }
            teacher.goTo("/console/" + SCHOOL + "/internal/" + text);
            teacher.sees("请勿转发到校外");
            assertThat(teacher.page().locator("main").innerText()).doesNotContain("隐去.txt");
        }
    }

    @Test
    void what_is_for_parents_is_read_while_it_hangs_and_withdrawn_texts_no_more() throws Exception {
        var text = Desk.internal("S0505", "课后服务（教职工走查）");
        try (var teacher = atTheList()) {
            var view = "/console/" + SCHOOL + "/internal/" + text;
            teacher.goTo(view);
            teacher.sees(NOT_FOUND);

            hangs(text);
            teacher.goTo(view);
            teacher.sees("正在公示栏张贴");
            teacher.keepPicture("staff-hanging-1440");

            Desk.withdrawn(text);
            teacher.goTo(view);
            teacher.sees(NOT_FOUND);
        }
    }

    @Test
    void an_administrator_brings_staff_in_with_a_code_on_paper() {
        var user = "teacher." + UUID.randomUUID();
        try (var admin = Visitor.signedIn(browser, "shiyan-admin", SCHOOL + "/people")) {
            admin.button("增加人员").first().click();
            var dialog = admin.page().locator("vaadin-dialog-overlay");
            dialog.getByLabel("姓名或称呼").fill("教职工");
            dialog.getByLabel("用户名").fill(user);
            dialog.getByText("登录后阅读校内公开的内容").click();
            admin.keepPicture("staff-brought-in-1440");
            dialog.locator("vaadin-button[theme~=primary]").click();
            admin.sees("登录码");
        }
    }

    private static void readsOnAPhone(Visitor teacher, UUID file) {
        teacher.page().getByText("大宗采购情况（教职工）").first().click();
        teacher.sees("请勿转发到校外");
        teacher.sees("采购清单.txt");
        assertThat(teacher.barriers()).isEmpty();
        assertThat((int) teacher.page().evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        teacher.keepPicture("staff-text-390");
        assertThat(teacher.fetch("/console/files/" + SCHOOL + "/" + file).text())
                .contains("复印纸");
        assertThat(teacher.fetch("/console/view/" + SCHOOL + "/" + file + "/1").status())
                .isEqualTo(200);
    }

    private static void meetsNothing(Visitor teacher, String draft) {
        teacher.goTo("/console/" + SCHOOL + "/internal/" + draft);
        teacher.sees(NOT_FOUND);
        teacher.goTo("/console/" + SCHOOL + "/disclosures/" + draft);
        teacher.sees("您的角色不能进行这项操作");
        teacher.goTo("/console/" + SCHOOL + "/published");
        teacher.sees("您的角色不能进行这项操作");
        assertThat(teacher.fetch("/console/preview/" + SCHOOL + "/" + draft).status())
                .isEqualTo(404);
    }

    private static Visitor atTheList() {
        var teacher = Visitor.signedIn(browser, "shiyan-staff", SCHOOL + "/internal");
        teacher.sees("面向教职工的内容");
        return teacher;
    }

    /** Recorded by one person and confirmed by another, as the posting journey walks it. */
    private static void hangs(String text) throws Exception {
        var id = UUID.randomUUID();
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into posting (tenant_id, id, disclosure_id, edition_id, item_code, place, from_on, until_on, photo_sha256,
                      photo_type, photo_size, recorder, recorder_name, recorded_at)
                    select tenant_id, '%1$s', disclosure_id, id, item_code, 'x', current_date - 1, current_date + 9, 'x', 'image/png', 1,
                      'x', 'x', now() from edition where disclosure_id = '%2$s';
                    insert into posting_decision (tenant_id, posting_id, kind, reason, decider, decider_name, decided_at)
                    select tenant_id, '%1$s', 'CONFIRMED', '', 'y', 'y', now() from edition where disclosure_id = '%2$s';
                    """.formatted(id, text));
        }
    }
}
