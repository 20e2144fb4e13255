package sunlight.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.language.Text;
import sunlight.messaging.OutboxHandler;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;

/** A message that failed comes again after later ones: the identity provider is told what is so now. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SyncTest {

    private final Set<String> members = new HashSet<>();
    private final List<String> told = new ArrayList<>();

    @Test
    void whoever_was_taken_off_meanwhile_does_not_become_a_member_again() {
        deliver(members(), "{\"slug\": \"shiyan\", \"subject\": \"anna\", \"member\": true}");

        assertThat(told).containsExactly("shiyan anna false");
    }

    @Test
    void whoever_was_brought_in_again_meanwhile_stays_a_member() {
        members.add("anna");
        deliver(members(), "{\"slug\": \"shiyan\", \"subject\": \"anna\", \"member\": false}");

        assertThat(told).containsExactly("shiyan anna true");
    }

    @Test
    void an_organization_is_called_as_the_school_is_now() {
        var sync = new OrganizationSync();
        sync.keycloak = keycloak();
        deliver(sync, "{\"slug\": \"before\", \"name\": \"以前的名称\"}");

        assertThat(told).containsExactly("shiyan 实验小学");
    }

    private MemberSync members() {
        var sync = new MemberSync();
        sync.keycloak = keycloak();
        sync.rows = new MembershipRows() {
            @Override
            boolean has(String subject) {
                return members.contains(subject);
            }
        };
        return sync;
    }

    private Keycloak keycloak() {
        return new Keycloak() {
            @Override
            void keepMember(String slug, String subject, boolean member) {
                told.add(slug + " " + subject + " " + member);
            }

            @Override
            void keepOrganization(String slug, String name) {
                told.add(slug + " " + name);
            }
        };
    }

    private static void deliver(OutboxHandler handler, String payload) {
        try (var reader = Json.createReader(new java.io.StringReader(payload))) {
            var message = reader.readObject();
            Scope.run(Scope.inside(school()), () -> handler.handle(message));
        }
    }

    private static Tenant school() {
        return new Tenant(
                new UUID(0, 7),
                TenantKind.SCHOOL,
                "shiyan",
                "shiyan/",
                new Text("实验小学", "Experimental"),
                null,
                Set.of(),
                Set.of(),
                List.of(new UUID(0, 7)),
                Map.of(),
                Map.of(),
                true);
    }
}
