package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.uuid.Generators;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Who else has to hear of the changes: written to the outbox in the same transaction, once for each tenant. */
final class Told {

    private final Connection connection;
    private final Map<String, JsonNode> organizations = new LinkedHashMap<>();
    private final Set<String> recomputed = new LinkedHashSet<>();

    Told(Connection connection) {
        this.connection = connection;
    }

    void changed(String slug, String name, boolean isActive) {
        organizations.put(
                slug,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("slug", slug)
                        .put("name", name)
                        .put("enabled", isActive));
        recompute(slug);
    }

    void recompute(String slug) {
        recomputed.add(slug);
    }

    void write(Function<String, UUID> ids) throws SQLException {
        for (var organization : organizations.entrySet()) {
            post(ids.apply(organization.getKey()), "keycloak.organization", organization.getValue());
        }
        for (String slug : recomputed) {
            post(ids.apply(slug), "compliance.recompute", JsonNodeFactory.instance.objectNode());
            revise(ids.apply(slug));
        }
    }

    private void post(UUID tenant, String topic, JsonNode payload) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into outbox (tenant_id, id, topic, payload) values (?, ?, ?, ?::jsonb)")) {
            insert.setObject(1, tenant);
            insert.setObject(2, Generators.timeBasedEpochGenerator().generate());
            insert.setString(3, topic);
            insert.setString(4, Canonical.write(payload));
            insert.executeUpdate();
        }
    }

    private void revise(UUID tenant) throws SQLException {
        try (var upsert = connection.prepareStatement("""
                insert into tenant_revision (tenant_id) values (?)
                    on conflict (tenant_id) do update set revision = nextval('public_revision')
                """)) {
            upsert.setObject(1, tenant);
            upsert.executeUpdate();
        }
    }
}
