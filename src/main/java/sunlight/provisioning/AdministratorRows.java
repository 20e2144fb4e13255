package sunlight.provisioning;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.uuid.Generators;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import sunlight.identity.Role;

/** The administrators of one bureau, in its own scope and in one transaction. */
final class AdministratorRows {

    /** Who brought in whom: a command, no person. */
    private static final String COMMAND = "first-admin";

    private final Connection connection;
    private final Instant now;

    AdministratorRows(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    /**
     * An administrator.
     *
     * @param isWaiting whether this command brought the person in and no link of theirs was ever used
     */
    record Administrator(UUID membership, String userName, boolean isWaiting) {}

    /** Acts for a bureau from now on, one run at a time. */
    void enter(String slug) throws SQLException {
        ScopeRole.PLATFORM.take(connection);
        try (var query = connection.prepareStatement(
                "select id from tenant where slug = ? and kind = 'BUREAU' and status = 'ACTIVE'")) {
            query.setString(1, slug);
            var row = query.executeQuery();
            if (!row.next()) {
                throw new Refused(List.of("no active bureau is called " + slug
                        + "; bureaus are declared in tenants/ and brought in by the command provision"));
            }
            ScopeRole.actFor(connection, row.getObject(1, UUID.class));
        }
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, COMMAND + " " + slug);
            lock.execute();
        }
    }

    List<Administrator> administrators() throws SQLException {
        try (var query = connection.prepareStatement("""
                select m.id, m.user_name, m.added_by = ? and not exists (
                         select 1 from invitation i
                          where i.tenant_id = m.tenant_id and i.membership_id = m.id and i.used_at is not null)
                  from membership m where m.tenant_id = own_tenant() and ? = any (m.roles) order by m.added_at
                """)) {
            query.setString(1, COMMAND);
            query.setString(2, Role.BUREAU_ADMIN.name());
            var rows = query.executeQuery();
            var found = new ArrayList<Administrator>();
            while (rows.next()) {
                found.add(new Administrator(rows.getObject(1, UUID.class), rows.getString(2), rows.getBoolean(3)));
            }
            return found;
        }
    }

    UUID add(String slug, String subject, String userName, String displayName) throws SQLException {
        var id = Generators.timeBasedEpochGenerator().generate();
        run("""
                insert into membership (id, subject, user_name, display_name, roles, added_by)
                values (?, ?, ?, ?, array[?], ?)
                """, id, subject, userName, displayName, Role.BUREAU_ADMIN.name(), COMMAND);
        run("insert into opened_account (subject) values (?) on conflict do nothing", subject);
        var member = JsonNodeFactory.instance
                .objectNode()
                .put("slug", slug)
                .put("subject", subject)
                .put("member", true);
        run(
                "insert into outbox (id, topic, payload) values (?, 'keycloak.member', ?::jsonb)",
                Generators.timeBasedEpochGenerator().generate(),
                Canonical.write(member));
        note("person.broughtIn", id);
        return id;
    }

    /** The only link that works from now on. */
    void invite(UUID membership, String secretHash, Instant until) throws SQLException {
        run(
                "update invitation set revoked_at = ? where membership_id = ? and used_at is null and revoked_at is null",
                now.atOffset(ZoneOffset.UTC),
                membership);
        run(
                """
                insert into invitation (id, membership_id, secret_hash, made_by, made_at, expires_at)
                values (?, ?, ?, ?, ?, ?)
                """,
                Generators.timeBasedEpochGenerator().generate(),
                membership,
                secretHash,
                COMMAND,
                now.atOffset(ZoneOffset.UTC),
                until.atOffset(ZoneOffset.UTC));
        note("person.invited", membership);
    }

    private void note(String action, UUID membership) throws SQLException {
        run(
                """
                insert into audit_entry (id, actor, action, subject_kind, subject_id, happened_at)
                values (?, ?, ?, 'membership', ?, ?)
                """,
                Generators.timeBasedEpochGenerator().generate(),
                COMMAND,
                action,
                membership.toString(),
                now.atOffset(ZoneOffset.UTC));
    }

    private void run(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
