package sunlight.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sunlight.catalogue.ItemCode;

/**
 * Site plan 网站设置: how the sites below a bureau, or its own, are arranged.
 *
 * @param columns in the order in which they are shown
 * @param guide the item that asks for a disclosure guide: it leads to the guide that is made from the data
 * @param register the item that asks for a catalogue of what is published
 */
public record SitePlan(
        List<Column> columns,
        Map<Openness, List<ItemCode>> openness,
        List<Area> areas,
        List<Procedure> procedures,
        Optional<ItemCode> guide,
        Optional<ItemCode> register) {

    public static final SitePlan NONE =
            new SitePlan(List.of(), Map.of(), List.of(), List.of(), Optional.empty(), Optional.empty());

    public Optional<Column> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    public Optional<Procedure> procedure(String key) {
        return procedures.stream()
                .filter(procedure -> procedure.key().equals(key))
                .findFirst();
    }

    public List<Column> columnsOf(ItemCode item) {
        return columns.stream().filter(column -> column.items().contains(item)).toList();
    }

    public List<Procedure> proceduresOf(ItemCode item) {
        return procedures.stream()
                .filter(procedure -> procedure.items().contains(item))
                .toList();
    }

    /** The kinds of openness of an item; most have one, some have more. */
    public List<Openness> opennessOf(ItemCode item) {
        return List.of(Openness.values()).stream()
                .filter(kind -> openness.getOrDefault(kind, List.of()).contains(item))
                .toList();
    }
}
