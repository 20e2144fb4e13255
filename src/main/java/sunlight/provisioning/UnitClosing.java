package sunlight.provisioning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The end of a unit.
 *
 * @param on its last day; where that is over, it closes at once
 * @param successor slug of the unit that takes its items over; empty where they are the bureau's again
 */
public record UnitClosing(LocalDate on, String successor) {

    static Optional<UnitClosing> of(DeclaredTenant unit) {
        return unit.isClosing()
                ? Optional.of(new UnitClosing(
                        LocalDate.parse(unit.settings().path("closes_on").asText()),
                        unit.settings().path("successors").path(0).asText()))
                : Optional.empty();
    }

    /** A unit of which it is said. */
    DeclaredTenant said(DeclaredTenant unit) {
        ObjectNode settings = unit.settings().deepCopy();
        settings.put("closes_on", on.toString()).remove("successors");
        if (!successor.isEmpty()) {
            settings.putArray("successors").add(successor);
        }
        return unit.with(settings);
    }

    static DeclaredTenant takenBack(DeclaredTenant unit) {
        ObjectNode settings = unit.settings().deepCopy();
        return unit.with(settings.remove(DeclaredTenant.OF_CLOSING));
    }

    /** The successor with the items of the unit that is no more. */
    static DeclaredTenant heir(DeclaredTenant successor, DeclaredTenant gone) {
        var items = new TreeSet<>(KeptUnit.items(successor));
        items.addAll(KeptUnit.items(gone));
        ObjectNode settings = successor.settings().deepCopy();
        var list = settings.putArray("items");
        items.forEach(list::add);
        return successor.with(settings);
    }
}
