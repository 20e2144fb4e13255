package sunlight.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sunlight.catalogue.ItemCode;
import sunlight.tenancy.SchoolKind;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;

/**
 * What is looked for, and where.
 *
 * @param within the bureau in whose tree, or the school in whose texts it is looked for
 * @param year year of publication in China
 */
public record Question(
        Tenant within, Words words, Optional<ItemCode> item, Optional<Integer> year, Optional<SchoolKind> kind) {

    /** Whether there are many texts in it: those of one school are few, and hardly among the newest of all. */
    boolean isWide() {
        return within.kind() == TenantKind.BUREAU;
    }

    /** The same with other words. */
    Question saying(Words other) {
        return new Question(within, other, item, year, kind);
    }

    List<String> facets() {
        var facets = new ArrayList<String>();
        facets.add("p:" + within.path());
        item.ifPresent(code -> facets.add("i:" + code.value()));
        year.ifPresent(each -> facets.add("y:" + each));
        kind.ifPresent(each -> facets.add("k:" + each.name()));
        return facets;
    }
}
