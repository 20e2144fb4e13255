package sunlight.tenancy;

import java.sql.Connection;
import java.sql.SQLException;

/** What a bureau may declare about those below it: each a narrow door, tried from both sides. */
record DeclaringDoors(Connection superuser) {

    private static final String A = id("a0");
    private static final String OWN = id("d0");
    private static final String CITY = id("c0");
    private static final String STRANGER = id("e0");

    boolean bureausDeclareWhoIsBelowThem() throws SQLException {
        return schoolsAreWritten() && namesAreKept() && othersHear() && comingEditionsAreDeclared();
    }

    /** Each for itself, no more than is its own to choose, and not what somebody else has changed meanwhile. */
    boolean tenantsChooseTheirSettings() throws SQLException {
        return chosen(OWN, "indicators_for_schools", "null", "'true'") == 1
                && chosen(OWN, "letter_mark", "null", "'\"n\"'") == 1
                && chosen(OWN, "letter_mark", "'\"seen\"'", "'\"n\"'") == 0
                && chosen(OWN, "division", "null", "'\"CN\"'") == 0
                && chosen(A, "letter_mark", "null", "'\"n\"'") == 0
                && chosen(A, "look.colour", "null", "'\"#000000\"'") == 1
                && county("update tenant set settings = '{}' where id = own_tenant()") == 0;
    }

    private int chosen(String who, String setting, String expected, String wanted) throws SQLException {
        var savepoint = superuser.setSavepoint();
        try (var statement = superuser.createStatement()) {
            statement.execute("select set_config('app.tenant', '" + who + "', true)");
            statement.execute("set local role scope_tenant");
            try (var rows = statement.executeQuery(
                    "select choose_setting('" + setting + "', " + expected + ", " + wanted + ")")) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException refused) {
            return -1;
        } finally {
            superuser.rollback(savepoint);
        }
    }

    private boolean schoolsAreWritten() throws SQLException {
        return county(tenant("SCHOOL", "{PRIMARY}", "city/county/n/", OWN)) == 1
                && county(tenant("BUREAU", "{}", "city/county/n/", OWN)) < 0
                && county(tenant("SCHOOL", "{PRIMARY}", "stranger/n/", OWN)) < 0
                && county(tenant("SCHOOL", "{PRIMARY}", "city/county/n/", STRANGER)) < 0
                && county("update tenant set name_zh = 'n' where id = '" + A + "'") == 1
                && county("update tenant set name_zh = 'n' where kind = 'BUREAU'") == 0
                && county("update tenant set path = 'stranger/a/' where id = '" + A + "'") < 0;
    }

    private boolean namesAreKept() throws SQLException {
        return county("insert into former_name values ('" + A + "', 'SLUG', 'n')") == 1
                && county("insert into former_name values ('" + CITY + "', 'SLUG', 'n')") < 0
                && county("update former_name set tenant_id = '" + A + "' where name = 'former-b'") == 1
                && county("update former_name set tenant_id = '" + A + "' where name = 'former-stranger'") == 0;
    }

    private boolean othersHear() throws SQLException {
        var bump = "insert into tenant_revision values ('%s') on conflict (tenant_id) do update set revision = 7";
        return county(bump.formatted(A)) == 1
                && county(bump.formatted(CITY)) < 0
                && county("update tenant_revision set revision = 7 where tenant_id <> own_tenant()") == 2
                && county("insert into outbox (tenant_id, id, topic, payload) values ('" + A
                                + "', gen_random_uuid(), 't', '{}')")
                        == 1
                && county("insert into outbox (tenant_id, id, topic, payload) values ('" + CITY
                                + "', gen_random_uuid(), 't', '{}')")
                        < 0;
    }

    private boolean comingEditionsAreDeclared() throws SQLException {
        var insert = "insert into catalogue_edition values ('%s', gen_random_uuid(), 'BUREAU', '%s', '', '{}')";
        return county(insert.formatted(OWN, "2999-01-01")) == 1
                && county(insert.formatted(OWN, "2020-01-01")) < 0
                && county(insert.formatted(CITY, "2999-01-01")) < 0
                && county("update catalogue_edition set content_hash = 'n'") == 1;
    }

    private static String tenant(String kind, String kinds, String path, String parent) {
        return "insert into tenant (id, kind, slug, path, parent_id, name_zh, name_en, initials, kinds, declared_hash)"
                + " values (gen_random_uuid(), '" + kind + "', 'n', '" + path + "', '" + parent + "', 'n', 'n', 'n', '"
                + kinds + "', '')";
    }

    /** How many rows an administrator of the county changes; less than none where the database refuses. */
    private int county(String sql) throws SQLException {
        var savepoint = superuser.setSavepoint();
        try (var statement = superuser.createStatement()) {
            statement.execute("select set_config('app.tenant', '" + OWN + "', true),"
                    + " set_config('app.path', 'city/county/', true)");
            statement.execute("set local role scope_tenant");
            return statement.executeUpdate(sql);
        } catch (SQLException refused) {
            return -1;
        } finally {
            superuser.rollback(savepoint);
        }
    }

    private static String id(String last) {
        return "00000000-0000-0000-0000-0000000000" + last;
    }
}
