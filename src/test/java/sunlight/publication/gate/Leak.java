package sunlight.publication.gate;

import java.sql.SQLException;
import java.util.Collections;
import java.util.UUID;
import sunlight.dev.RealParts;
import sunlight.language.Message;
import sunlight.privacy.Finding;
import sunlight.privacy.Layer;
import sunlight.privacy.Place;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.RulesVersion;

/**
 * What a sweep leaves behind when it finds, in what is public, something that nobody may let pass. It is by the rules of today,
 * so that the next sweep does not look again.
 */
public final class Leak {

    private Leak() {}

    /** So many in the newest edition, each of a rule and masked. */
    public static void in(String disclosure, PrivacyRule rule, String masked, int times) throws SQLException {
        var place = Place.kept(
                java.util.List.of(Message.of("privacy.place.body"), Message.of("privacy.place.paragraph", 2)));
        var found = Collections.nCopies(times, new Finding(rule, place, Layer.HIDDEN, masked, "d-leak", 1));
        try (var connection = RealParts.superuser();
                var change = connection.prepareStatement("""
                        insert into edition_check (tenant_id, edition_id, rules_version, checked_at, hard, soft, findings)
                        select tenant_id, id, ?, now(), ?, 0, cast(? as jsonb) from edition where disclosure_id = ?
                          order by number desc limit 1
                        on conflict (tenant_id, edition_id) do update set hard = excluded.hard,
                          rules_version = excluded.rules_version, checked_at = excluded.checked_at,
                          findings = excluded.findings
                        """)) {
            change.setInt(1, RulesVersion.CURRENT);
            change.setInt(2, times);
            change.setString(3, FindingJson.write(found));
            change.setObject(4, UUID.fromString(disclosure));
            change.executeUpdate();
        }
    }
}
