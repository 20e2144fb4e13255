package sunlight.publication.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import sunlight.catalogue.BindingCatalogue;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.problem.NotFound;
import sunlight.publication.Drafting;

/** What the editor works with. */
@ApplicationScoped
class EditorParts {

    @Inject
    Drafting drafting;

    @Inject
    BindingCatalogue catalogue;

    @Inject
    StepTaking steps;

    @Inject
    DraftFiles files;

    @Inject
    GateParts gate;

    @Inject
    Clock clock;

    Drafting drafting() {
        return drafting;
    }

    StepTaking steps() {
        return steps;
    }

    DraftFiles files() {
        return files;
    }

    GateParts gate() {
        return gate;
    }

    Clock clock() {
        return clock;
    }

    List<CatalogueItem> items() {
        return catalogue.today().map(Catalogue::items).orElse(List.of());
    }

    CatalogueItem item(ItemCode code) {
        return catalogue.today().flatMap(known -> known.item(code)).orElseThrow(NotFound::new);
    }
}
