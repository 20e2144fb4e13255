package sunlight.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The door through which a school's editions change into nothing: each table behind it is tried. */
record ErasingDoor(Connection superuser) {

    private static final String OWN = "tenant_id = '00000000-0000-0000-0000-0000000000a0'";

    /** What is left of the second disclosure of school a, table by table, once it is erased. */
    private static final List<String> LEFT = List.of(
            "disclosure where id = thing('disclosure') and title = 't'",
            "edition where id = thing('edition') and (body = 'b' or erased_at is null)",
            "edition_attachment where edition_id = thing('edition')",
            "attachment where disclosure_id = thing('disclosure')",
            "edition_check where edition_id = thing('edition')",
            "edition_snapshot where edition_id = thing('edition')",
            "snapshot where disclosure_id = thing('disclosure')",
            "file_check where sha256 = 'h2'",
            "gate_decision where id = thing('decision') and masked = 'm'",
            "hide_request where id = thing('hide_request') and concern = 'c'",
            "hiding where id = thing('hiding') and reason = 'r'",
            "idempotent_answer where answer like '%' || thing('disclosure')",
            "imported_page where disclosure_id = thing('disclosure')",
            "link_check where disclosure_id = thing('disclosure')",
            "look where subject_id = thing('disclosure') and subject_name = 'S0701 t'",
            "picture_declaration where sha256 = 'h2'",
            "posting where id = thing('posting') and place = 'p'",
            "posting_decision where posting_id = thing('posting') and reason = 'r'",
            "posting_end where posting_id = thing('posting') and reason = 'r'",
            "published_text where disclosure_id = thing('disclosure')",
            "published_file_text where disclosure_id = thing('disclosure')",
            "review_comment where id = thing('comment') and words = 'w'",
            "secrecy_review where id = thing('secrecy_review') and ground = 'g'",
            "signature where id = thing('signature') and reason = 'r'",
            "text_paragraph where edition_id = thing('edition')");

    boolean schoolsEraseWhatTheyTookDown() throws SQLException {
        var before = superuser.setSavepoint();
        prepare();
        var refused = isRefused("'00000000-0000-0000-0000-0000000000a0'", "1")
                && isRefused("'00000000-0000-0000-0000-0000000000b0'", "2");
        var erased = refused && erase("'00000000-0000-0000-0000-0000000000a0'", "2");
        var clean = erased && left() == 0;
        superuser.rollback(before);
        return clean;
    }

    private void prepare() throws SQLException {
        execute("""
                create function thing(kind text) returns uuid language sql as $$
                  select (substr(md5('00000000-0000-0000-0000-0000000000a0' || kind), 1, 31) || '2')::uuid $$""");
        execute("update signature set reason = 'r' where " + OWN);
        execute(
                "update look set addressee_id = '00000000-0000-0000-0000-0000000000a0', subject_kind = 'DISCLOSURE',"
                        + " subject_id = thing('disclosure'), subject_name = 'S0701 t' where id = (select min(id::text)::uuid from look)");
        execute("update posting_decision set kind = 'REFUSED', reason = 'r' where " + OWN);
        execute("update file_check set sha256 = 'h2' where sha256 = 'i' and " + OWN);
        execute("update picture_declaration set sha256 = 'h2' where " + OWN);
        execute("update idempotent_answer set answer = 'x' || thing('disclosure') where " + OWN);
        execute(
                "update text_paragraph set edition_id = thing('edition'), school_id = '00000000-0000-0000-0000-0000000000a0'"
                        + " where ctid = (select min(ctid) from text_paragraph)");
        execute(
                "insert into published_text select tenant_id, thing('disclosure'), number, item_code, published_at, title, said,"
                        + " folded, title_grams, grams, facets, rule from published_text where " + OWN);
        execute(
                "insert into published_file_text select tenant_id, thing('disclosure'), attachment_id, number, published_at,"
                        + " name, said, folded, grams, facets from published_file_text where " + OWN);
    }

    private boolean erase(String tenant, String last) throws SQLException {
        var savepoint = superuser.setSavepoint();
        execute("select set_config('app.tenant', '00000000-0000-0000-0000-0000000000a0', true)");
        execute("set local role scope_tenant");
        try {
            execute("select erase_disclosure((substr(md5(" + tenant + " || 'disclosure'), 1, 31) || '" + last
                    + "')::uuid, 0)");
            execute("reset role");
            return true;
        } catch (SQLException refused) {
            superuser.rollback(savepoint);
            return false;
        }
    }

    private boolean isRefused(String tenant, String last) throws SQLException {
        return !erase(tenant, last);
    }

    private int left() throws SQLException {
        var left = 0;
        for (var place : LEFT) {
            try (var statement = superuser.createStatement();
                    var rows = statement.executeQuery("select count(*) from " + place)) {
                rows.next();
                left += rows.getInt(1);
            }
        }
        return left;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
