package sunlight.publication;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.ItemCode;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.problem.RuleBroken;
import sunlight.richtext.RichText;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** A bureau keeps the texts with which drafts begin, for itself and for everybody below it. */
@UseCase
public class KeepingTemplates {

    private static final int LONGEST = 50_000;

    @Inject
    ItemTemplates templates;

    @Inject
    Catalogues catalogues;

    @Inject
    Directory directory;

    @Inject
    Acting acting;

    @Inject
    Event<Deed> deeds;

    /** What the bureau's schools and the bureau itself owe. */
    @Requires(Permission.MANAGE_TEMPLATES)
    public List<CatalogueItem> items() {
        var items = new LinkedHashMap<ItemCode, CatalogueItem>();
        directory.schoolsBelow(acting.tenant(), "", 1).forEach(school -> add(items, school));
        add(items, acting.tenant());
        return List.copyOf(items.values());
    }

    private void add(Map<ItemCode, CatalogueItem> items, Tenant tenant) {
        catalogues.inForce(tenant, acting.today()).map(Catalogue::items).orElse(List.of()).stream()
                .forEach(item -> items.putIfAbsent(item.code(), item));
    }

    @Requires(Permission.MANAGE_TEMPLATES)
    public Map<ItemCode, KeptTemplate> kept() {
        return templates.of(acting.tenant());
    }

    @Requires(Permission.MANAGE_TEMPLATES)
    public void keep(ItemCode item, String html) {
        requireKnown(item);
        if (html.length() > LONGEST) {
            throw RuleBroken.of("body", "publication.bodyTooLong");
        }
        var body = new RichText(html);
        if (body.plainText().isBlank()) {
            throw RuleBroken.of("body", "templates.empty");
        }
        templates.keep(item, body.html(), acting.actor(), acting.now());
        deeds.fire(new Deed("template.kept", "item_template", item.value()));
    }

    /** From now on drafts begin as the catalogue's elements say, or as a bureau above wants it. */
    @Requires(Permission.MANAGE_TEMPLATES)
    public void remove(ItemCode item) {
        templates.remove(acting.tenant(), item);
        deeds.fire(new Deed("template.removed", "item_template", item.value()));
    }

    private void requireKnown(ItemCode item) {
        if (items().stream().noneMatch(known -> known.code().equals(item))) {
            throw new NotFound();
        }
    }
}
