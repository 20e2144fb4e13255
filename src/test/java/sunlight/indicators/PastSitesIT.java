package sunlight.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sunlight.dev.RealParts;
import sunlight.site.SitePlans;
import sunlight.tenancy.Time;

/** What was public on a past day, and what held on it, as the product's own statement reads it in a bureau's scope. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PastSitesIT {

    private static final UUID CITY = UUID.randomUUID();
    private static final UUID COUNTY = UUID.randomUUID();
    private static final UUID SCHOOL = UUID.randomUUID();
    private static final UUID STRANGER = UUID.randomUUID();

    /** What is for parents only. */
    private static final String INSIDE = "S0705";

    private static Connection connection;

    @BeforeAll
    static void fill() throws SQLException {
        connection = RealParts.emptySchema(PastSitesIT.class);
        connection.setAutoCommit(false);
        tenant(CITY, "BUREAU", "city/", null);
        tenant(COUNTY, "BUREAU", "county/", null);
        tenant(SCHOOL, "SCHOOL", "county/school/", COUNTY);
        tenant(STRANGER, "BUREAU", "stranger/", null);
        execute("set local session_replication_role = replica");
        corrected();
        hidden();
        publish(SCHOOL, UUID.randomUUID(), 1, INSIDE, 5, 0);
        publish(STRANGER, UUID.randomUUID(), 1, "S0701", 28, 0);
        execute("set local session_replication_role = origin");
        arranged();
        chosen();
        execute("select set_config('role', 'scope_subtree', true), set_config('app.tenant', '" + COUNTY + "', true),"
                + " set_config('app.lineage', '" + COUNTY + "', true), set_config('app.path', 'county/', true),"
                + " set_config('app.path_end', 'county0', true), set_config('app.actor', '', true)");
    }

    @AfterAll
    static void forget() throws SQLException {
        connection.rollback();
        connection.close();
    }

    /** S0701: published on the 10th, corrected on the 20th, taken down on the 30th. */
    private static void corrected() throws SQLException {
        var disclosure = UUID.randomUUID();
        publish(SCHOOL, disclosure, 1, "S0701", 10, 30);
        publish(SCHOOL, disclosure, 2, "S0701", 20, 30);
    }

    /** S0702: hidden from the 15th to the 18th. S0703: hidden and published anew. S0704: only a file of it hidden. */
    private static void hidden() throws SQLException {
        var shownAgain = UUID.randomUUID();
        publish(SCHOOL, shownAgain, 1, "S0702", 5, 0);
        hide(shownAgain, "HIDE", 15, null);
        hide(shownAgain, "SHOW", 18, null);
        var anew = UUID.randomUUID();
        publish(SCHOOL, anew, 1, "S0703", 5, 0);
        hide(anew, "HIDE", 15, null);
        publish(SCHOOL, anew, 2, "S0703", 17, 0);
        var file = UUID.randomUUID();
        publish(SCHOOL, file, 1, "S0704", 5, 0);
        hide(file, "HIDE", 15, UUID.randomUUID());
    }

    @ParameterizedTest
    @CsvSource({
        "S0701,9,",
        "S0701,10,10",
        "S0701,19,10",
        "S0701,20,20",
        "S0701,29,20",
        "S0701,30,",
        "S0702,4,",
        "S0702,14,5",
        "S0702,15,",
        "S0702,17,",
        "S0702,18,5",
        "S0703,14,5",
        "S0703,16,",
        "S0703,17,17",
        "S0704,30,5",
        "S0705,30,"
    })
    void an_edition_counts_from_its_day_on_while_it_is_in_public_view(String item, int day, @Nullable Integer latest)
            throws SQLException {
        assertThat(latest(item, october(day))).isEqualTo(latest == null ? null : october(latest));
    }

    /** The county had no plan until the 10th, then "first" until the 20th, then "second". The city's is from the 5th. */
    private static void arranged() throws SQLException {
        execute("insert into site_plan (tenant_id, audience, content_hash, definition) values ('" + COUNTY
                + "', 'SCHOOL', 'h', '{\"is\": \"second\"}'), ('" + CITY + "', 'SCHOOL', 'h', '{\"is\": \"city\"}')");
        execute("insert into former_site_plan (tenant_id, audience, until_at, definition) values"
                + " ('" + COUNTY + "', 'SCHOOL', '" + october(10) + " 23:30+08', null),"
                + " ('" + COUNTY + "', 'SCHOOL', '" + october(20) + " 00:30+08', '{\"is\": \"first\"}'),"
                + " ('" + COUNTY + "', 'BUREAU', '" + october(25) + " 12:00+08', '{\"is\": \"of the bureau\"}'),"
                + " ('" + CITY + "', 'SCHOOL', '" + october(5) + " 12:00+08', null)");
    }

    @ParameterizedTest
    @CsvSource({
        "SCHOOL,4,",
        "SCHOOL,5,city",
        "SCHOOL,9,city",
        "SCHOOL,10,first",
        "SCHOOL,19,first",
        "SCHOOL,20,second",
        "SCHOOL,31,second",
        "BUREAU,24,of the bureau",
        "BUREAU,25,"
    })
    void a_day_is_read_by_the_site_plan_that_held_when_it_ended(String audience, int day, @Nullable String plan)
            throws SQLException {
        var values = new Object[] {"{" + CITY + "," + COUNTY + "}", audience, endOf(october(day))};
        try (var statement = asked(SitePlans.AT, values);
                var rows = statement.executeQuery()) {
            assertThat(rows.next() ? rows.getString(1) : null)
                    .isEqualTo(plan == null ? null : "{\"is\": \"" + plan + "\"}");
        }
    }

    /** The county chose on the 10th, and otherwise on the 20th; the stranger on the 15th, and never changed it. */
    private static void chosen() throws SQLException {
        execute("insert into former_indicator_choice (tenant_id, until_at, bound) values"
                + " ('" + COUNTY + "', '" + october(10) + " 23:30+08', null),"
                + " ('" + COUNTY + "', '" + october(20) + " 00:30+08', true),"
                + " ('" + STRANGER + "', '" + october(15) + " 12:00+08', null)");
    }

    @ParameterizedTest
    @CsvSource({"9,none", "10,true", "19,true", "20,as today"})
    void a_day_is_asked_of_those_whom_the_choice_bound_when_it_ended(int day, String choice) throws SQLException {
        try (var statement = asked(SiteRows.CHOICES, new Object[] {endOf(october(day))});
                var rows = statement.executeQuery()) {
            var said = "as today";
            while (rows.next()) {
                if (rows.getObject(1).equals(COUNTY)) {
                    said = rows.getObject(2) == null ? "none" : String.valueOf(rows.getBoolean(2));
                }
            }
            assertThat(said).isEqualTo(choice);
        }
    }

    private static @Nullable LocalDate latest(String item, LocalDate day) throws SQLException {
        var values = new Object[] {"county/", "county0", endOf(day)};
        try (var statement = asked(SiteRows.EDITIONS, values)) {
            var rows = statement.executeQuery();
            while (rows.next()) {
                assertThat(rows.getObject(1)).as("nothing of a stranger").isEqualTo(SCHOOL);
                if (rows.getString(2).equals(item)) {
                    var moment = rows.getObject(4, OffsetDateTime.class);
                    return moment == null
                            ? null
                            : moment.atZoneSameInstant(Time.ZONE).toLocalDate();
                }
            }
            return null;
        }
    }

    /** A statement as the product has it, with its numbered values. */
    private static PreparedStatement asked(String sql, Object[] values) throws SQLException {
        var places = Pattern.compile("\\?(\\d)").matcher(sql);
        var statement = connection.prepareStatement(places.replaceAll("?"));
        places.reset();
        for (var at = 1; places.find(); at++) {
            statement.setObject(at, values[Integer.parseInt(places.group(1)) - 1]);
        }
        return statement;
    }

    private static void tenant(UUID id, String kind, String path, @Nullable UUID parent) throws SQLException {
        execute(
                "insert into tenant (id, kind, slug, path, parent_id, name_zh, name_en, initials, kinds, declared_hash) values ('"
                        + id + "', '" + kind + "', '" + path.replace("/", "-") + "x', '" + path + "', "
                        + (parent == null ? "null" : "'" + parent + "'") + ", 'n', 'n', 'n', "
                        + (kind.equals("SCHOOL") ? "'{PRIMARY}'" : "'{}'") + ", '')");
    }

    /** @param withdrawn the day of October on which it was taken down, or zero */
    private static void publish(UUID tenant, UUID disclosure, int number, String item, int day, int withdrawn)
            throws SQLException {
        execute(
                "insert into edition (tenant_id, id, disclosure_id, number, item_code, title, body, elements, formed_on,"
                        + " index_number, attribute, published_at, content_hash, withdrawn_at) values ('" + tenant
                        + "', gen_random_uuid(), '" + disclosure + "', " + number + ", '" + item
                        + "', 't', 'b', '{}', '"
                        + october(day) + "', '" + disclosure + "', '" + (item.equals(INSIDE) ? "INTERNAL" : "PROACTIVE")
                        + "', '" + october(day)
                        + " 23:30+08', 'h', "
                        + (withdrawn == 0 ? "null" : "'" + october(withdrawn) + " 00:30+08'") + ")");
    }

    private static void hide(UUID disclosure, String deed, int day, @Nullable UUID attachment) throws SQLException {
        execute(
                "insert into hiding (tenant_id, id, disclosure_id, attachment_id, deed, signer, signer_name, done_at) values ('"
                        + SCHOOL + "', gen_random_uuid(), '" + disclosure + "', "
                        + (attachment == null ? "null" : "'" + attachment + "'") + ", '" + deed + "', 's', 's', '"
                        + october(day) + " 12:00+08')");
    }

    private static LocalDate october(int day) {
        return LocalDate.of(2026, 10, day);
    }

    private static void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static OffsetDateTime endOf(LocalDate day) {
        return Time.endOf(day).atOffset(ZoneOffset.UTC);
    }
}
