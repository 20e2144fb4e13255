package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.RealParts;

/** Files and console choose the same settings, on the real database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChosenSettingsIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final String KEPT =
            "kept the settings of mdj-edu as the console has them; the files differ in letter_mark";

    private Connection connection;

    @BeforeEach
    void an_empty_database() throws SQLException {
        connection = RealParts.emptySchema(ChosenSettingsIT.class);
        execute("truncate tenant cascade");
    }

    @AfterEach
    void leave() throws SQLException {
        connection.close();
    }

    @Test
    void a_setting_of_the_console_is_not_taken_back_and_the_export_declares_it() throws SQLException {
        run("牡教督", 1, false);
        choose("牡教督", "牡教发");

        assertThat(run("牡教督", 2, false)).containsExactly("changed mdj-edu: settings", KEPT);
        assertThat(stored()).isEqualTo("牡教发 2 {letter_mark}");
        assertThat(run("牡教督", 2, false)).containsExactly(KEPT);
        assertThat(exported()).contains("letter_mark: 牡教发").doesNotContain("牡教督");
    }

    @Test
    void once_the_files_say_the_same_they_lead_again() throws SQLException {
        run("牡教督", 1, false);
        choose("牡教督", "牡教发");

        assertThat(run("牡教发", 1, false)).isEmpty();
        assertThat(stored()).isEqualTo("牡教发 1 {}");
        assertThat(run("牡教字", 1, false)).containsExactly("changed mdj-edu: settings");
        assertThat(stored()).isEqualTo("牡教字 1 {}");
    }

    @Test
    void the_files_overrule_a_setting_of_the_console_only_when_told_to() throws SQLException {
        run("牡教督", 1, false);
        choose("牡教督", "牡教发");

        assertThat(run("牡教督", 1, false)).containsExactly(KEPT);
        assertThat(run("牡教督", 1, true)).containsExactly("changed mdj-edu: settings");
        assertThat(stored()).isEqualTo("牡教督 1 {}");
    }

    @Test
    void how_the_bureau_is_reached_is_chosen_like_any_setting_and_not_taken_back() throws SQLException {
        run("牡教督", 1, false);
        var before = contact();
        chooses("contact.phone", "to_jsonb('stale'::text)", "to_jsonb('0453-1'::text)");
        assertThat(contact()).as("somebody else has chosen meanwhile").isEqualTo(before);
        chooses(
                "contact.phone",
                "(select contact -> 'phone' from tenant where slug = 'mdj-edu')",
                "to_jsonb('0453-1'::text)");
        chooses("contact.hours", "(select contact -> 'hours' from tenant where slug = 'mdj-edu')", "null");

        assertThat(contact())
                .contains("\"phone\": \"0453-1\"")
                .doesNotContain("hours")
                .contains("address");
        assertThat(run("牡教督", 1, false))
                .singleElement()
                .asString()
                .endsWith("the files differ in contact.hours, contact.phone");
        assertThat(contact()).contains("0453-1").doesNotContain("hours");
        assertThat(exported()).contains("0453-1");
        run("牡教督", 1, true);
        assertThat(contact()).isEqualTo(before);
    }

    private String contact() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select contact::text from tenant where slug = 'mdj-edu'")) {
            row.next();
            return row.getString(1);
        }
    }

    private void chooses(String setting, String seen, String wanted) throws SQLException {
        execute("begin; select set_config('app.tenant', (select id::text from tenant where slug = 'mdj-edu'), true);"
                + " set local role scope_tenant; select choose_setting('" + setting + "', " + seen + ", " + wanted
                + "); commit");
    }

    /** The demo's files with this mark and so many reviews; answers what the command says. */
    private List<String> run(String mark, int reviews, boolean overrules) throws SQLException {
        var files = TenantFolder.read(Path.of("tenants"));
        var tenants = files.tenants().stream()
                .map(tenant -> tenant.slug().equals("mdj-edu") ? with(tenant, mark, reviews) : tenant)
                .toList();
        var declared = new Declared(tenants, files.editions(), files.defaults(), files.plans(), files.crests());
        var changes = new Reconciling(CLOCK).reconcile(connection, declared, false, overrules);
        connection.setAutoCommit(true);
        return changes.stream().map(Change::said).toList();
    }

    private static DeclaredTenant with(DeclaredTenant tenant, String mark, int reviews) {
        ObjectNode settings = tenant.settings().deepCopy();
        return tenant.with(settings.put("letter_mark", mark).put("reviews", reviews));
    }

    /** As the console does, in the scope of the bureau. */
    private void choose(String seen, String wanted) throws SQLException {
        execute("begin; select set_config('app.tenant', (select id::text from tenant where slug = 'mdj-edu'), true);"
                + " set local role scope_tenant;"
                + " select choose_setting('letter_mark', '\"" + seen + "\"', '\"" + wanted + "\"'); commit");
    }

    private String stored() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select concat_ws(' ', settings ->> 'letter_mark', settings ->> 'reviews', chosen::text)"
                                + " from tenant where slug = 'mdj-edu'")) {
            row.next();
            return row.getString(1);
        }
    }

    /** The bureau's file as its administrator takes it out of the console. */
    private String exported() throws SQLException {
        connection.setAutoCommit(false);
        var files = TenantFiles.of(new DeclaredState(connection, "mdj-edu/", "mdj-edu0").read(), "");
        connection.rollback();
        return new String(files.get("mdj-edu/bureau.yaml"), StandardCharsets.UTF_8);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
