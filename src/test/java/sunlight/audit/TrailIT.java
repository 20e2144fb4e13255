package sunlight.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.compliance.BareJudging;
import sunlight.compliance.GeneratedSchools;
import sunlight.dev.RealParts;
import sunlight.language.Language;
import sunlight.language.Messages;

/** The trail on the real database: by person, kind and day, part by part, and never another tenant's. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TrailIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    /** Of the city, one in each hour backwards, every third by another person and about another kind. */
    private static final String ENTRIES = """
            insert into audit_entry (tenant_id, id, actor, actor_name, action, subject_kind, subject_id, happened_at,
                                     before_value, after_value)
            select t.id, gen_random_uuid(), case when n % 3 = 0 then 'b' else 'a' end, case when n % 3 = 0 then '乙' else '甲' end,
                   'anchor.added', case when n % 3 = 0 then 'anchor_date' else 'notice' end, n::text,
                   timestamptz '2026-11-25 12:00+08' - n * interval '1 hour', null,
                   '{"key": "audit.value.anchor", "args": [{"key": "Anchor.REGISTRATION", "args": []}, "2026-06-01"]}'
              from tenant t cross join generate_series(1, 120) n where t.slug = 'city';
            insert into audit_entry (tenant_id, id, actor, action, subject_kind, subject_id, happened_at)
            select t.id, gen_random_uuid(), 'c', 'term.added', 'school_term', 'x', timestamptz '2026-11-25 12:00+08'
              from tenant t where t.slug = 'east'""";

    private Connection connection;

    @BeforeEach
    void begin() throws SQLException, IOException {
        connection = RealParts.emptySchema(TrailIT.class);
        connection.setAutoCommit(false);
        var schools = new GeneratedSchools(connection, 1, TODAY);
        schools.execute("truncate tenant cascade");
        schools.make(2);
        schools.execute(ENTRIES);
    }

    @AfterEach
    void forget() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void it_is_read_in_parts_the_latest_first_with_its_values_and_never_another_tenants() throws SQLException {
        var first = read(Asked.ALL, 0);
        var last = read(Asked.ALL, 2);

        assertThat(first.all()).isEqualTo(120);
        assertThat(first.entries()).hasSize(Trail.PART).first().satisfies(entry -> {
            assertThat(entry.subject()).isEqualTo("1");
            assertThat(entry.actor()).isEqualTo("甲");
            assertThat(entry.before()).isEmpty();
            assertThat(Messages.say(Language.ZH, entry.after().orElseThrow())).isEqualTo("招生报名开始日：2026-06-01");
        });
        assertThat(last.entries())
                .hasSize(20)
                .last()
                .satisfies(entry -> assertThat(entry.subject()).isEqualTo("120"));
        assertThat(read(Asked.ALL, 9).entries()).isEmpty();
    }

    @Test
    void it_is_narrowed_by_person_kind_and_day() throws SQLException {
        assertThat(read(new Asked("b", "", Optional.empty(), Optional.empty()), 0)
                        .all())
                .isEqualTo(40);
        assertThat(read(new Asked("", "notice", Optional.empty(), Optional.empty()), 0)
                        .all())
                .isEqualTo(80);
        assertThat(read(new Asked("b", "notice", Optional.empty(), Optional.empty()), 0)
                        .entries())
                .isEmpty();
        var yesterday = Optional.of(TODAY.minusDays(1));
        assertThat(read(new Asked("", "", yesterday, yesterday), 0).all()).isEqualTo(24);
    }

    private Trail.Part read(Asked asked, int part) throws SQLException {
        var bare = new BareJudging(connection, TODAY);
        return bare.trail(bare.named("city"), asked, part);
    }
}
