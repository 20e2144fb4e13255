package sunlight.publication;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import sunlight.language.Text;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** Who refers to a text, as every reader can see it: told to whoever is about to change or withdraw it. */
@UseCase
public class Adopters {

    private static final int NAMED = 10;

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
                "select t.name_zh, t.name_en, count(*) over () from tenant t where t.id in ("
                        + "select a.tenant_id from edition_adoption a"
                        + " join edition e on e.tenant_id = a.tenant_id and e.id = a.edition_id"
                        + " where a.source_tenant = ?1 and a.source_disclosure = ?2 and " + PublicEditions.IS_CURRENT
                        + ") order by t.path limit ?3",
                publisher.id(),
                disclosure,
                NAMED);
        return new Found(
                found.isEmpty() ? 0 : ((Number) found.get(0)[2]).intValue(),
                found.stream()
                        .map(row -> new Text((String) row[0], (String) row[1]))
                        .toList());
    }
}
