package sunlight.compliance;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.ItemCode;
import sunlight.identity.Here;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.language.Text;
import sunlight.tenancy.OverSubtree;
import sunlight.tenancy.TenantKind;
import sunlight.tenancy.UseCase;

/** What need not be disclosed for a while: looked through by the bureau, seen by the public. */
@UseCase
public class Waivers {

    @Inject
    WaiverReading reading;

    @Inject
    Catalogues catalogues;

    @Inject
    Clock clock;

    /** Of everybody below the bureau and of itself, ended ones included, the newest first. */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public List<Waiver> below() {
        return Stream.concat(reading.exemptions().stream(), reading.nils().stream())
                .sorted((one, other) ->
                        other.signed().at().compareTo(one.signed().at()))
                .toList();
    }

    /** What the items are called that bureaus and schools owe today. */
    @Requires(Permission.INSPECT)
    public Map<ItemCode, Text> titles() {
        var today = LocalDate.now(clock);
        return Stream.of(TenantKind.SCHOOL, TenantKind.BUREAU)
                .flatMap(each -> catalogues.inForce(Here.tenant(), each, today).stream())
                .flatMap(catalogue -> catalogue.items().stream())
                .collect(toMap(CatalogueItem::code, CatalogueItem::title, (one, other) -> one));
    }

    /** What would be granted a second time, by whichever bureau above the tenant; the next to grant waits for this transaction. */
    @OverSubtree
    @Requires(Permission.EXEMPT)
    public List<Waiver> standing(Exempting.Grant grant) {
        reading.takeTurns(grant.tenant());
        return reading.standing(grant.tenant(), grant.items(), grant.from(), grant.until());
    }
}
