package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import sunlight.tenancy.UnitKind;

/**
 * A unit of the bureau as it is declared now.
 *
 * @param closing nothing where it has not been said that it closes
 */
public record KeptUnit(UnitEntry entry, boolean isActive, boolean isInConsole, Optional<UnitClosing> closing) {

    static KeptUnit of(Stored.Tenant stored) {
        var state = stored.state();
        var entry = new UnitEntry(
                state.slug(),
                state.slug(),
                state.name(),
                UnitKind.valueOf(state.settings().path("unit").asText()),
                items(state),
                new UnitEntry.Contact(
                        state.contact().path("phone").asText(),
                        state.contact().path("address").path("zh").asText()));
        return new KeptUnit(entry, stored.isActive(), stored.isInConsole(), UnitClosing.of(state));
    }

    /** Codes of the items that are assigned to it. */
    static List<String> items(DeclaredTenant unit) {
        return StreamSupport.stream(unit.settings().path("items").spliterator(), false)
                .map(JsonNode::asText)
                .sorted()
                .toList();
    }
}
