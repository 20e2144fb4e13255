package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.dev.RealParts;

/** An inspection that has ended, in which a person found something wrong that the machine does not see. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClosedInspectionIT {

    private static final UUID ID = UUID.randomUUID();
    private static final String ITEM = "S0304";

    @BeforeAll
    static void begin() {
        RealParts.get();
    }

    @AfterAll
    static void forget() throws SQLException {
        sql("delete from inspection_check where inspection_id = '" + ID + "'; delete from inspection where id = '" + ID
                + "'");
    }

    @Test
    void what_was_found_wrong_goes_into_one_letter_after_the_end_and_into_another_if_that_was_discarded()
            throws SQLException {
        assertThat(written()).isEqualTo(422);
        found();

        var notice = NoticeDesk.drafted("REMINDER", Desk.OTHER_SCHOOL, Desk.OTHER_SCHOOL, ITEM);
        assertThat(written()).isEqualTo(422);

        NoticeDesk.took("city-inspector", NoticeDesk.CITY, notice, Map.of("step", "DISCARD"));
        var again = NoticeDesk.drafted("REMINDER", Desk.OTHER_SCHOOL, Desk.OTHER_SCHOOL, ITEM);
        NoticeDesk.took("city-inspector", NoticeDesk.CITY, again, Map.of("step", "DISCARD"));
    }

    private static int written() {
        return ApiClient.of("city-inspector")
                .post(NoticeDesk.CITY, NoticeDesk.words("REMINDER", Desk.OTHER_SCHOOL, Desk.OTHER_SCHOOL, ITEM))
                .status();
    }

    private static void found() throws SQLException {
        sql(
                "insert into inspection (tenant_id, id, title, rule, seed, size, pool, starter_name, started_at, conclusion, closed_at)"
                        + " select id, '" + ID + "', 't', 'CHOSEN', 1, 1, 1, 'x', now(), '已查完', now() from tenant"
                        + " where slug = 'mdj-edu'; insert into inspection_check (tenant_id, id, inspection_id, school_id, item_code,"
                        + " machine, verdict, words, checker_name, checked_at) select b.id, gen_random_uuid(), '" + ID
                        + "', s.id, '" + ITEM
                        + "', 'NOTHING_OWED_YET', 'WRONG', '电话打不通', 'x', now() from tenant b, tenant s"
                        + " where b.slug = 'mdj-edu' and s.slug = '" + Desk.OTHER_SCHOOL + "'");
    }

    private static void sql(String text) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }
}
