package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.Browser;
import sunlight.dev.RealParts;

/** A bureau gives a school another name in addresses: the old ones go on leading there, and nowhere else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RenamingJourney {

    private static final String SCHOOL = "示例东安九年一贯制学校";
    private static final String NEIGHBOUR = "示例东安幼儿园";

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
    void old_addresses_lead_on_and_nobody_else_gets_the_former_one() {
        try (var admin = Visitor.signedIn(browser, "dongan-admin", "dongan-edu/schools")) {
            rename(admin, SCHOOL, "dongan-jiunianzhi");
            admin.seesNone(admin.page().locator("vaadin-dialog-overlay"));

            assertThat(ledTo(admin, "/dongan-jiunian/register?page=1")).endsWith("/dongan-jiunianzhi/register?page=1");
            assertThat(ledTo(admin, "/api/v1/tenants/dongan-jiunian/catalogue?limit=1"))
                    .endsWith("/api/v1/tenants/dongan-jiunianzhi/catalogue?limit=1");

            rename(admin, NEIGHBOUR, "dongan-jiunian");
            admin.sees("这个标识已经有单位在用，或曾经用过，请换一个。");
            admin.keepPicture("renaming-1-taken");
            admin.page().keyboard().press("Escape");
            assertThat(admin.fetch("/dongan-jiunianzhi").text())
                    .contains(SCHOOL)
                    .doesNotContain(NEIGHBOUR);

            rename(admin, SCHOOL, "dongan-jiunian");
            admin.seesNone(admin.page().locator("vaadin-dialog-overlay"));
            // A page that was read a moment ago may be given out for a second more.
            admin.page()
                    .waitForCondition(() -> ledTo(admin, "/dongan-jiunianzhi").endsWith("/dongan-jiunian"));
        }
    }

    /** Letters of the time before name the page as it was then. */
    @Test
    void a_former_address_of_a_console_leads_its_people_on_and_tells_strangers_nothing() throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into former_name (tenant_id, kind, name) select id, 'SLUG', 'alte-schule' from tenant"
                            + " where slug = 'mdj-shiyan-xiaoxue'");
        }
        try (var editor = Visitor.signedIn(browser, "shiyan-editor", "alte-schule/published?words=x")) {
            editor.page().waitForURL("**/console/mdj-shiyan-xiaoxue/published?words=x");
            editor.sees("已公开");
        }
        try (var stranger = Visitor.signedIn(browser, "aimin-editor", "alte-schule/published")) {
            stranger.sees("没有这个页面");
            assertThat(stranger.page().url()).endsWith("/console/alte-schule/published");
        }
    }

    private static void rename(Visitor admin, String school, String address) {
        admin.choose(".one-school vaadin-combo-box", school);
        admin.button("改名称或标识").click();
        admin.page()
                .locator("vaadin-dialog-overlay vaadin-text-field")
                .last()
                .locator("input")
                .fill(address);
        admin.press(admin.page().locator("vaadin-dialog-overlay vaadin-button").last());
    }

    private static String ledTo(Visitor visitor, String path) {
        var answer = visitor.page()
                .request()
                .get(RealParts.get().url() + path, RequestOptions.create().setMaxRedirects(1));
        assertThat(answer.status()).isEqualTo(200);
        return answer.url();
    }
}
