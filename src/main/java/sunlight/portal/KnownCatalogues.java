package sunlight.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.LegalGrounds;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.tenancy.Revisions;
import sunlight.tenancy.Tenant;

/** The catalogue that binds a tenant on a day, which nearly every page asks for and which changes once in some years. */
@ApplicationScoped
class KnownCatalogues {

    @Inject
    Catalogues catalogues;

    @Inject
    Revisions revisions;

    private final WhileUnchanged<Catalogue> known = new WhileUnchanged<>();
    private final WhileUnchanged<List<String>> grounds = new WhileUnchanged<>();

    Optional<Catalogue> inForce(Tenant tenant, LocalDate day) {
        return known.find(revisions, tenant.id() + " " + day, () -> catalogues.inForce(tenant, day));
    }

    /** On what it rests that the tenant owes an item of that catalogue, a sentence for each ground. */
    List<String> grounds(Language language, Tenant tenant, CatalogueItem item, LocalDate day) {
        var key = tenant.id() + " " + day + " " + item.code().value() + " " + language;
        return grounds.find(revisions, key, () -> Optional.of(grounds(language, tenant, item)))
                .orElseThrow();
    }

    private static List<String> grounds(Language language, Tenant tenant, CatalogueItem item) {
        return LegalGrounds.of(item.basis(), tenant).said().stream()
                .map(message -> Messages.say(language, message))
                .toList();
    }
}
