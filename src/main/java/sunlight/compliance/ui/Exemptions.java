package sunlight.compliance.ui;

import static sunlight.console.NamedFields.named;
import static sunlight.console.Say.say;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.Exempting;
import sunlight.compliance.Profile;
import sunlight.console.Ask;
import sunlight.console.DateField;
import sunlight.tenancy.Directory;

/** The dialogs in which an exemption is granted and taken back. */
@ApplicationScoped
class Exemptions {

    @Inject
    Exempting exempting;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    /** How much a new exemption covers. */
    private enum Extent {
        ITEM,
        GROUP,
        ALL
    }

    void grant(MatrixLine tenant, CatalogueItem item, Collection<CatalogueItem> all, Runnable then) {
        var extent = new RadioButtonGroup<Extent>();
        extent.setLabel(say("exemption.extent"));
        extent.setItems(Extent.values());
        extent.setItemLabelGenerator(each -> say("exemption.extent." + each.name()));
        extent.setValue(Extent.ITEM);
        var today = LocalDate.now(clock);
        var from = new DateField(say("exemption.from"), today);
        var until = new DateField(say("exemption.until"), today.plusMonths(6));
        var ground = new TextArea(say("exemption.ground.label"));
        ground.setWidthFull();
        ground.setMinRows(3);
        ground.setMaxLength(1000);
        ground.setRequiredIndicatorVisible(true);
        ground.setHelperText(say("exemption.ground.help"));
        new Ask(say("exemption.grant"), say("exemption.grant.what", tenant.name(), item.title()))
                .with(extent, named("from", from), named("until", until), named("ground", ground))
                .answer(say("exemption.grant"), () -> {
                    exempting.grant(new Exempting.Grant(
                            tenant.id(),
                            covered(tenant, item, all, extent.getValue()),
                            from.given(),
                            until.given(),
                            ground.getValue()));
                    then.run();
                });
    }

    /** Of the group or the catalogue, what the tenant owes at all. */
    private Set<ItemCode> covered(MatrixLine tenant, CatalogueItem item, Collection<CatalogueItem> all, Extent extent) {
        var profile = directory
                .byId(tenant.id())
                .map(Profile::of)
                .orElseGet(() -> new Profile(tenant.kinds(), tenant.flags()));
        return all.stream()
                .filter(each -> each.code().equals(item.code())
                        || (extent != Extent.ITEM
                                && profile.owes(each)
                                && (extent == Extent.ALL || each.group().equals(item.group()))))
                .map(CatalogueItem::code)
                .collect(Collectors.toSet());
    }

    void revoke(UUID exemption, String tenant, Runnable then) {
        new Ask(say("exemption.revoke"), say("exemption.revoke.what", tenant))
                .reason(say("exemption.revoke.reason"), say("exemption.revoke"), reason -> {
                    exempting.revoke(exemption, reason);
                    then.run();
                });
    }
}
