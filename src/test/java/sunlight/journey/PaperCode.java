package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import sunlight.dev.RealParts;

/** A code on a slip of paper, as if its days had passed. */
final class PaperCode {

    private PaperCode() {}

    static void endsNow(String user) throws SQLException {
        try (var connection = RealParts.superuser();
                var update = connection.prepareStatement("update outbox o set due_at = now() from membership m"
                        + " where o.topic = 'keycloak.codeEnding' and o.payload ->> 'membership' = m.id::text"
                        + " and m.user_name = ?")) {
            update.setString(1, user);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
