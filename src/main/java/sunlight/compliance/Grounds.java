package sunlight.compliance;

import java.util.List;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.LegalBasis.Binds;
import sunlight.catalogue.LegalGrounds;
import sunlight.language.Message;
import sunlight.tenancy.Tenant;

/** On what ground a tenant owes an item. */
final class Grounds {

    private Grounds() {}

    static List<Message> said(CatalogueItem item, Tenant tenant) {
        var division = tenant.settings().getOrDefault("division", "CN");
        return LegalGrounds.of(item.basis(), division, tenant.isBureau() ? Binds.BUREAUS : Binds.SCHOOLS)
                .said();
    }
}
