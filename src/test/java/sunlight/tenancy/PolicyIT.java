package sunlight.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.RealParts;

/** The database says no: to every table, in every scope, for every verb; and no policy can go missing unnoticed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyIT {

    /** Tables without rows of a tenant, and why. */
    private static final Map<String, String> EXEMPT = Map.of(
            "calendar_day", "holidays are the same for everybody and public",
            "calendar_year", "holidays are the same for everybody and public",
            "flyway_schema_history", "belongs to the owner role, no scope may read it");

    private Connection superuser;

    @BeforeEach
    void begin() throws SQLException, IOException {
        superuser = RealParts.emptySchema(PolicyIT.class);
        superuser.setAutoCommit(false);
        try (var statement = superuser.createStatement()) {
            statement.execute("truncate tenant cascade");
            statement.execute(resource("seed.sql"));
        }
    }

    @AfterEach
    void forget() throws SQLException {
        superuser.rollback();
        superuser.close();
    }

    @Test
    void every_table_is_protected_or_exempt_for_a_reason() throws SQLException {
        assertThat(complaints(protectedTables())).isEmpty();
        assertThat(list("select rolname || ' may bypass policies' from pg_roles where (rolname like 'scope_%'"
                        + " or rolname = 'sunlight_app') and (rolsuper or rolbypassrls)"))
                .isEmpty();
    }

    @Test
    void each_scope_reaches_what_the_reviewed_list_says_and_no_more() throws SQLException, IOException {
        assertThat(String.join("\n", probe().reached()))
                .isEqualTo(resource("reached.txt").strip());
    }

    @Test
    void nobody_reaches_a_neighbours_unpublished_row() throws SQLException {
        assertThat(probe().reached())
                .filteredOn(line -> line.startsWith("scope_tenant "))
                .filteredOn(line ->
                        !line.matches("scope_tenant (tenant|catalogue_edition|site_plan|former_name) select: .*"))
                .filteredOn(line -> !line.equals("scope_tenant ledger_head select: a b city county stranger"))
                .filteredOn(line -> !line.equals("scope_tenant ledger_check select: a city county"))
                .filteredOn(line ->
                        !line.equals("scope_tenant edition_adoption select: a1 a2 city1 city2 stranger1 stranger2"))
                .filteredOn(line -> !line.matches(
                        "scope_tenant (item_template|bureau_phrase|reminder_setting) select: a city county"))
                .filteredOn(line -> !line.matches("scope_tenant (school_term|anchor_date|holiday_notice) select: .*"))
                .filteredOn(line -> !line.equals("scope_tenant look select: a1 county2"))
                .filteredOn(line -> !line.matches("scope_tenant exemption(_revocation)? select: a1 county1"))
                .filteredOn(line -> !line.equals("scope_tenant entrustment select: a1 city2 county1"))
                .filteredOn(line -> !line.matches("scope_tenant (rectification|evidence)_\\w+ select: .*"))
                .filteredOn(line -> !line.matches(
                        "scope_tenant assessment(_adjustment|_result|_run)? select: a1 a2 a3( a4)? county1 county3"))
                .filteredOn(line -> !line.matches("scope_tenant assessment_(objection|decision) select: .*"))
                .filteredOn(line -> !line.matches("scope_tenant (figure_move insert|school_figure \\w+): .*"))
                .allSatisfy(line -> assertThat(line).matches("\\S+ \\S+ \\S+: (a[1-5]?)( a[1-5]?)*"));
    }

    @Test
    void dropping_any_policy_is_noticed() throws SQLException, IOException {
        var expected = resource("reached.txt").strip();
        var unnoticed = new ArrayList<String>();
        for (var policy : policies()) {
            var savepoint = superuser.setSavepoint();
            execute("drop policy " + policy);
            var table = policy.substring(policy.indexOf(" on ") + 4);
            if (complaints(List.of(table)).isEmpty()
                    && reached(List.of(table)).equals(linesOf(expected, table))
                    && doors().hold()) {
                unnoticed.add(policy);
            }
            superuser.rollback(savepoint);
        }
        assertThat(unnoticed).isEmpty();
    }

    @Test
    void unset_scope_sees_nothing_and_does_not_fail() throws SQLException {
        execute("set local role scope_tenant");
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery("select count(*) from disclosure")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void a_tenant_learns_whether_somebody_belongs_elsewhere_and_nothing_more() throws SQLException {
        assertThat(doors().knowsWhoBelongsElsewhere()).isTrue();
    }

    @Test
    void the_public_learns_why_an_edition_is_gone_and_what_is_overdue() throws SQLException {
        assertThat(doors().publicLearnsWhatIsGoneAndOverdue()).isTrue();
    }

    @Test
    void the_public_learns_of_which_item_nothing_happened_and_not_whether_it_is_late() throws SQLException {
        assertThat(doors().publicLearnsWhatDidNotHappen()).isTrue();
    }

    @Test
    void what_opens_a_log_entry_is_public_only_while_its_edition_is() throws SQLException {
        execute("set local role scope_public");

        assertThat(list("select distinct seq::text from ledger_opening")).containsExactly("1");
    }

    @Test
    void the_public_learns_where_a_notice_hangs_unless_it_is_hidden_for_a_check() throws SQLException {
        assertThat(doors().publicLearnsWhereItHangs()).isTrue();
    }

    @Test
    void the_public_subscribes_confirms_and_ends_and_reads_nothing() throws SQLException {
        assertThat(doors().publicSubscribesByTheDoors()).isTrue();
    }

    @Test
    void a_bureau_exempts_who_is_below_it_and_nobody_else() throws SQLException {
        assertThat(doors().bureausExemptWhoIsBelowThem()).isTrue();
    }

    @Test
    void a_bureau_entrusts_the_reviews_of_who_is_below_it_and_of_nobody_else() throws SQLException {
        assertThat(doors().bureausEntrustWhoIsBelowThem()).isTrue();
    }

    @Test
    void a_bureau_writes_notices_to_who_is_below_it_and_nobody_else() throws SQLException {
        assertThat(doors().bureausWriteToWhoIsBelowThem()).isTrue();
    }

    @Test
    void a_bureau_assigns_the_schools_below_it_and_no_others() throws SQLException {
        assertThat(doors().bureausAssignWhoIsBelowThem()).isTrue();
    }

    @Test
    void whoever_looks_over_a_subtree_is_narrowed_in_one_place() throws SQLException {
        assertThat(list("select tablename || ' ' || policyname from pg_policies where qual like '%app.path%'"))
                .isEmpty();
    }

    @Test
    void a_bureau_declares_the_schools_below_it_and_nobody_else() throws SQLException {
        assertThat(new DeclaringDoors(superuser).bureausDeclareWhoIsBelowThem()).isTrue();
    }

    @Test
    void a_school_erases_what_it_took_down_and_nothing_else() throws SQLException {
        assertThat(new ErasingDoor(superuser).schoolsEraseWhatTheyTookDown()).isTrue();
    }

    @Test
    void a_school_refers_to_what_is_public_above_it_and_to_nothing_else() throws SQLException {
        assertThat(doors().schoolsReferToWhatIsPublicAbove()).isTrue();
    }

    private NarrowDoors doors() {
        return new NarrowDoors(superuser);
    }

    private List<String> reached(List<String> tables) throws SQLException {
        return new PolicyProbe(superuser, tables).reached();
    }

    private static List<String> linesOf(String expected, String table) {
        return expected.lines()
                .filter(line -> line.split(" ", 3)[1].equals(table))
                .toList();
    }

    private PolicyProbe probe() throws SQLException {
        return new PolicyProbe(superuser, protectedTables());
    }

    private List<String> protectedTables() throws SQLException {
        return list("select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'"
                        + " order by relname")
                .stream()
                .filter(table -> !EXEMPT.containsKey(table))
                .toList();
    }

    private List<String> policies() throws SQLException {
        return list("select quote_ident(policyname) || ' on ' || quote_ident(tablename) from pg_policies order by 1");
    }

    private List<String> complaints(List<String> tables) throws SQLException {
        var complaints = new ArrayList<String>();
        for (var table : tables) {
            complaints.addAll(list("""
                    select '%1$s: row-level security is not forced' from pg_class
                    where oid = '%1$s'::regclass and not (relrowsecurity and relforcerowsecurity)
                    union all
                    select '%1$s: no policy for ' || verb from unnest(array['SELECT','INSERT','UPDATE','DELETE']) verb
                    where not exists (select 1 from pg_policies where tablename = '%1$s' and cmd = verb)
                    union all
                    select '%1$s: its key does not begin with tenant_id' where '%1$s' <> 'tenant' and not exists (
                      select 1 from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                      where i.indrelid = '%1$s'::regclass and i.indisprimary and a.attname = 'tenant_id')
                    union all
                    select '%1$s: owned by a role that serves requests' from pg_class
                    where oid = '%1$s'::regclass and relowner::regrole::text <> 'sunlight_owner'
                    """.formatted(table)));
        }
        return complaints;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> list(String sql) throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static String resource(String name) throws IOException {
        try (var stream = PolicyIT.class.getResourceAsStream("/isolation/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
