package sunlight.viewing;

import java.nio.file.Files;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import sunlight.dev.RealParts;

/** A file that is part of all editions of a disclosure, put there as another server would. */
public record Attached(String slug, UUID disclosure) {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Its id; a page of it is made soon. */
    public UUID file(String name, String mediaType, byte[] bytes) throws Exception {
        var id = UUID.randomUUID();
        var sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        Files.write(Files.createDirectories(RealParts.files().resolve(tenant())).resolve(sha256), bytes);
        sql("""
                insert into attachment (tenant_id, id, disclosure_id, sha256, file_name, media_type, size_bytes, added_at)
                  select t.id, '%3$s', '%1$s', '%4$s', '%5$s', '%6$s', %7$d, now() from tenant t where slug = '%2$s';
                insert into edition_attachment
                  select e.tenant_id, e.id, '%3$s', 1 from edition e where e.disclosure_id = '%1$s';
                insert into file_view (tenant_id, id, sha256, media_type, requested_at)
                  select t.id, gen_random_uuid(), '%4$s', '%6$s', now() from tenant t where slug = '%2$s'
                  on conflict do nothing;
                """.formatted(disclosure, slug, id, sha256, name, mediaType, bytes.length));
        return id;
    }

    /** The database changes, and the revision of the tenant with it. */
    public void sql(String text) throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(text);
            statement.execute("insert into tenant_revision (tenant_id) select id from tenant where slug = '" + slug
                    + "' on conflict (tenant_id) do update set revision = nextval('public_revision')");
            connection.commit();
        }
    }

    private String tenant() throws SQLException {
        try (var connection = RealParts.superuser();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select id from tenant where slug = '" + slug + "'")) {
            row.next();
            return row.getString(1);
        }
    }
}
