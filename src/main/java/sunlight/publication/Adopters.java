package sunlight.publication;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import sunlight.language.Text;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.PublicReading;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Tenant;

/** Who refers to a text, as every reader can see it: told to whoever is about to change or withdraw it. */
@PublicReading
public class Adopters {

    private static final int NAMED = 10;
    private static final String PAGES = " from edition_adoption a"
            + " join edition e on e.tenant_id = a.tenant_id and e.id = a.edition_id"
            + " where a.source_tenant = ?1 and " + PublicEditions.IS_CURRENT + " and a.source_disclosure ";

    @Inject
    Rows rows;

    /**
     * Those whose pages show the text now.
     *
     * @param first the names of some, in the order of the tree
     */
    public record Found(int number, List<Text> first) {

        public boolean any() {
            return number > 0;
        }
    }

    @OpenToAll
    public Found of(Tenant publisher, UUID disclosure) {
        var found = rows.of(
                "select t.name_zh, t.name_en, count(*) over () from tenant t where t.id in (" + "select a.tenant_id"
                        + PAGES + "= ?2) order by t.path limit ?3",
                publisher.id(),
                disclosure,
                NAMED);
        return new Found(
                found.isEmpty() ? 0 : Rows.number(found.get(0)[2]),
                found.stream()
                        .map(row -> new Text((String) row[0], (String) row[1]))
                        .toList());
    }

    /**
     * How far several texts reach.
     *
     * @param each how many refer to a text; texts to which nobody refers are not in it
     * @param all how many refer to one of them or to several
     */
    public record Reach(Map<UUID, Integer> each, int all) {

        public Reach {
            each = Map.copyOf(each);
        }

        public int of(UUID disclosure) {
            return each.getOrDefault(disclosure, 0);
        }
    }

    /** In one question, however many are to be signed together. */
    @OpenToAll
    public Reach of(Tenant publisher, Collection<UUID> disclosures) {
        var each = new HashMap<UUID, Integer>();
        var all = 0;
        for (var row : rows.of(
                "select a.source_disclosure, count(distinct a.tenant_id)" + PAGES
                        + "= any (cast(?2 as uuid[])) group by grouping sets ((a.source_disclosure), ())",
                publisher.id(),
                disclosures.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))) {
            var number = Rows.number(row[1]);
            if (row[0] instanceof UUID text) {
                each.put(text, number);
            } else {
                all = number;
            }
        }
        return new Reach(each, all);
    }
}
