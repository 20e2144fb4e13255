package sunlight.compliance.ui;

import elemental.json.Json;
import elemental.json.JsonArray;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import sunlight.catalogue.Catalogue.Group;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.MatrixQuery;
import sunlight.console.Markup;
import sunlight.language.Language;

/** The items across the top, under the groups of the catalogue. */
record MatrixHead(List<Group> groups, List<CatalogueItem> items, Language language) {

    static final MatrixHead NONE = new MatrixHead(List.of(), List.of(), Language.ZH);

    /** Positions of the items that are asked for. */
    int[] columns(MatrixQuery query) {
        return IntStream.range(0, items.size())
                .filter(i -> query.lets(items.get(i)))
                .toArray();
    }

    /** Where some items stand. */
    BitSet positions(Collection<ItemCode> codes) {
        var positions = new BitSet(items.size());
        IntStream.range(0, items.size())
                .filter(i -> codes.contains(items.get(i).code()))
                .forEach(positions::set);
        return positions;
    }

    Markup markup(int[] columns) {
        var widths = new LinkedHashMap<String, Integer>();
        var heads = new ArrayList<Markup>();
        for (int column : columns) {
            var item = items.get(column);
            widths.merge(item.group(), 1, Integer::sum);
            heads.add(Markup.of(
                    "<span title=\"{} {}\"><i>{}</i><b>{}</b></span>",
                    item.code(),
                    item.title().in(language),
                    item.title().in(language),
                    item.code()));
        }
        var over = widths.entrySet().stream()
                .map(group -> Markup.of(
                        "<span style=\"--n:{}\" title=\"{}\">{}</span>",
                        group.getValue(),
                        title(group.getKey()),
                        title(group.getKey())))
                .toList();
        return Markup.of(
                "<div class=\"m-groups\">{}</div><div class=\"m-items\">{}</div>", Markup.all(over), Markup.all(heads));
    }

    JsonArray titles(int[] columns) {
        var titles = Json.createArray();
        for (int column : columns) {
            var item = items.get(column);
            titles.set(titles.length(), item.code() + " " + item.title().in(language));
        }
        return titles;
    }

    private String title(String code) {
        return groups.stream()
                .filter(group -> group.code().equals(code))
                .map(group -> group.title().in(language))
                .findFirst()
                .orElse(code);
    }
}
