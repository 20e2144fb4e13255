package sunlight.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a scope may ask or write beyond its own rows: each a narrow door, tried from both sides. */
record NarrowDoors(Connection superuser) {

    /** Whether every door opens to whom it should and to nobody else. */
    boolean hold() throws SQLException {
        return knowsWhoBelongsElsewhere()
                && publicLearnsWhatIsGoneAndOverdue()
                && publicLearnsWhatDidNotHappen()
                && publicLearnsWhereItHangs()
                && bureausExemptWhoIsBelowThem()
                && publicSubscribesByTheDoors()
                && bureausEntrustWhoIsBelowThem()
                && bureausWriteToWhoIsBelowThem()
                && bureausAssignWhoIsBelowThem()
                && new DeclaringDoors(superuser).bureausDeclareWhoIsBelowThem()
                && new DeclaringDoors(superuser).tenantsChooseTheirSettings()
                && schoolsReferToWhatIsPublicAbove()
                && new ErasingDoor(superuser).schoolsEraseWhatTheyTookDown();
    }

    boolean knowsWhoBelongsElsewhere() throws SQLException {
        execute("select set_config('app.tenant', '00000000-0000-0000-0000-0000000000a0', true)");
        execute("set local role scope_tenant");
        var answers = list("select belongs_elsewhere('person-of-b')::text union all"
                + " select belongs_elsewhere('person-of-a')::text");
        execute("reset role");
        return answers.equals(List.of("true", "false"));
    }

    boolean schoolsReferToWhatIsPublicAbove() throws SQLException {
        execute("select set_config('app.tenant', '00000000-0000-0000-0000-0000000000a0', true),"
                + " set_config('app.lineage', '00000000-0000-0000-0000-0000000000c0,"
                + "00000000-0000-0000-0000-0000000000d0,00000000-0000-0000-0000-0000000000a0', true)");
        execute("set local role scope_tenant");
        var answers = list("""
                select concat_ws(' ', slug, x, is_public_above(owner, id), (select string_agg(kind, '+' order by kind)
                         from adopted_since(owner, id)))
                from (select slug, ('00000000-0000-0000-0000-0000000000' || code)::uuid as owner, x,
                        (substr(md5('00000000-0000-0000-0000-0000000000' || code || 'disclosure'), 1, 31) || x)::uuid as id
                      from (values ('county', 'd0'), ('b', 'b0'), ('stranger', 'e0')) as v(slug, code),
                           unnest(array['1', '2']) x) things
                order by 1
                """);
        execute("reset role");
        return answers.equals(List.of(
                "b 1 f",
                "b 2 f",
                "county 1 t CONFIRMED+EDITION",
                "county 2 f CONFIRMED+EDITION",
                "stranger 1 f",
                "stranger 2 f"));
    }

    boolean publicLearnsWhatIsGoneAndOverdue() throws SQLException {
        execute("set local role scope_public");
        var gone = list("""
                select withdrawal_reason from edition_traces('00000000-0000-0000-0000-0000000000a0',
                  (substr(md5('00000000-0000-0000-0000-0000000000a0disclosure'), 1, 31) || '2')::uuid)
                """);
        var overdue =
                list("select due_on::text from overdue_shown('00000000-0000-0000-0000-0000000000a0', '2026-11-24')"
                        + " union all select 'hidden ' || due_on from"
                        + " overdue_shown('00000000-0000-0000-0000-0000000000e0', '2026-11-24')");
        var nil = list("select concat_ws(' ', item_code, until_on)"
                + " from nil_shown('00000000-0000-0000-0000-0000000000a0', '2026-01-31')");
        var down = list("select concat_ws(' ', item_code, right(disclosure_id::text, 1), expired)"
                + " from taken_down('00000000-0000-0000-0000-0000000000a0')");
        var hidden = list("""
                select (hidden_since('00000000-0000-0000-0000-0000000000a0',
                  (substr(md5('00000000-0000-0000-0000-0000000000a0disclosure'), 1, 31) || x)::uuid) is not null)::text
                from unnest(array['1', '2']) x order by x
                """);
        execute("reset role");
        return gone.equals(List.of("r"))
                && down.equals(List.of("S0701 2 f"))
                && nil.equals(List.of("S0701 2026-01-31"))
                && hidden.equals(List.of("true", "false"))
                && overdue.equals(List.of("2026-09-30"));
    }

    boolean publicLearnsWhatDidNotHappen() throws SQLException {
        var savepoint = superuser.setSavepoint();
        execute(
                "insert into compliance_interval (tenant_id, id, item_code, status, from_on, due_on, reason, known_from)"
                        + " select '00000000-0000-0000-0000-0000000000a0', gen_random_uuid(), item, status, '2026-09-01', null,"
                        + " jsonb_build_object('key', key), now() from (values"
                        + " ('S0601', 'NOTHING_OWED_YET', 'compliance.noEvent'),"
                        + " ('S0602', 'NOTHING_OWED_YET', 'compliance.nextDue'),"
                        + " ('S0603', 'OVERDUE', 'compliance.overdue')) v (item, status, key)");
        execute("set local role scope_public");
        var without = list(
                "select item_code from without_event('00000000-0000-0000-0000-0000000000a0', '2026-11-24')"
                        + " union all select item_code from without_event('00000000-0000-0000-0000-0000000000a0', '2026-08-31')"
                        + " union all select item_code from without_event('00000000-0000-0000-0000-0000000000e0', '2026-11-24')");
        execute("reset role");
        superuser.rollback(savepoint);
        return without.equals(List.of("S0601"));
    }

    boolean publicLearnsWhereItHangs() throws SQLException {
        // The public stands in no tenant: a door must not open by what the one before has left.
        execute("select set_config('app.tenant', '', true)");
        execute("set local role scope_public");
        var posted = list("select concat_ws(' ', index_number, place, ended_on::text)"
                + " from posted_notices('00000000-0000-0000-0000-0000000000a0')");
        execute("reset role");
        return posted.equals(List.of("inside4 p4 2026-10-11"));
    }

    boolean publicSubscribesByTheDoors() throws SQLException {
        var savepoint = superuser.setSavepoint();
        var id = "'00000000-0000-0000-0000-0000000000a0', '00000000-0000-0000-0000-00000000005a'";
        try {
            execute("update subscription set asked_at = now() - interval '3 days' where confirmed_at is null");
            asPublic("ask_to_subscribe(" + id + ", 'S0701', 'new@example.org', 'ZH')");
            var old = list("select count(*)::text from subscription where confirmed_at is null");
            var asked = list("select count(*)::text from outbox where topic = 'subscription.confirm'");
            var confirmed = asPublic("confirm_subscription(" + id + ", '" + secret() + "')");
            var again = asPublic("confirm_subscription(" + id + ", '" + secret() + "')");
            var ended = asPublic("end_subscription(" + id + ", '" + secret() + "')");
            var left = list("select count(*)::text from subscription where address = 'new@example.org'");
            return List.of(old, asked, confirmed, again, ended, left)
                    .equals(List.of(
                            List.of("1"),
                            List.of("1"),
                            List.of("true"),
                            List.of("false"),
                            List.of("true"),
                            List.of("0")));
        } catch (SQLException refused) {
            return false;
        } finally {
            superuser.rollback(savepoint);
        }
    }

    private String secret() throws SQLException {
        return list("select secret::text from subscription where address = 'new@example.org'")
                .get(0);
    }

    private List<String> asPublic(String question) throws SQLException {
        execute("set local role scope_public");
        var answer = list("select (" + question + ")::text");
        execute("reset role");
        return answer;
    }

    boolean bureausExemptWhoIsBelowThem() throws SQLException {
        return countyExempts("a0") && !countyExempts("c0") && !countyExempts("e0");
    }

    boolean bureausWriteToWhoIsBelowThem() throws SQLException {
        return countyWritesTo("a0") && !countyWritesTo("c0") && !countyWritesTo("e0");
    }

    boolean bureausAssignWhoIsBelowThem() throws SQLException {
        return countyAssigns("b0") && !countyAssigns("d0") && !countyAssigns("e0");
    }

    private boolean countyAssigns(String school) throws SQLException {
        return countyInserts("insert into assigned_school (subject, school_id, assigned_by, assigned_at) values"
                + " ('supervisor-of-county', '00000000-0000-0000-0000-0000000000" + school + "', 'x', now())");
    }

    boolean bureausEntrustWhoIsBelowThem() throws SQLException {
        return countyEntrusts("a0", "b0")
                && !countyEntrusts("c0", "b0")
                && !countyEntrusts("e0", "b0")
                && !countyEntrusts("a0", "e0");
    }

    private boolean countyEntrusts(String school, String office) throws SQLException {
        return countyInserts("insert into entrustment (id, school_id, reviewer, reviewer_name, reviewer_tenant,"
                + " reviewer_office, reviewer_membership, signs, ground, from_on, until_on, granter_name, granted_at)"
                + " values (gen_random_uuid(), '00000000-0000-0000-0000-0000000000" + school
                + "', 'x', 'x', '00000000-0000-0000-0000-0000000000" + office
                + "', 'x', gen_random_uuid(), false, 'g', '2026-09-01', '2026-12-31', 'x', now())");
    }

    private boolean countyWritesTo(String addressee) throws SQLException {
        return countyInserts(
                "insert into rectification_notice (id, addressee_id, strength, title, demand, days, created_at)"
                        + " values (gen_random_uuid(), '00000000-0000-0000-0000-0000000000" + addressee
                        + "', 'NOTICE', 't', 'd', 5, now())");
    }

    private boolean countyExempts(String addressee) throws SQLException {
        return countyInserts(
                "insert into exemption (id, addressee_id, items, ground, from_on, until_on, granter, granter_name,"
                        + " granted_at) values (gen_random_uuid(), '00000000-0000-0000-0000-0000000000" + addressee
                        + "', '{S0701}', 'g', '2026-09-01', '2026-12-31', 'x', 'x', now())");
    }

    private boolean countyInserts(String insert) throws SQLException {
        var savepoint = superuser.setSavepoint();
        try {
            execute("select set_config('app.tenant', '00000000-0000-0000-0000-0000000000d0', true)");
            execute("set local role scope_tenant");
            execute(insert);
            return true;
        } catch (SQLException refused) {
            return false;
        } finally {
            superuser.rollback(savepoint);
        }
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
}
