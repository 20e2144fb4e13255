package sunlight.publication.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.ItemCode;
import sunlight.problem.NotFound;
import sunlight.publication.Adopters;
import sunlight.publication.Adopting;
import sunlight.publication.Beginning;
import sunlight.publication.Commenting;
import sunlight.publication.Comparing;
import sunlight.publication.Drafting;
import sunlight.publication.Logbook;
import sunlight.publication.Presence;
import sunlight.publication.Reviewing;
import sunlight.publication.TakingOver;

/** What the editor works with. */
@ApplicationScoped
class EditorParts {

    @Inject
    Drafting drafting;

    @Inject
    Beginning beginning;

    @Inject
    Adopting adopting;

    @Inject
    Adopters adopters;

    @Inject
    TakingOver takingOver;

    @Inject
    Presence presence;

    @Inject
    Catalogues catalogues;

    @Inject
    StepTaking steps;

    @Inject
    DraftFiles files;

    @Inject
    WordReading words;

    @Inject
    Logbook logbook;

    @Inject
    GateParts gate;

    @Inject
    Reviewing reviewing;

    @Inject
    Times times;

    @Inject
    Commenting commenting;

    @Inject
    Comparing comparing;

    @Inject
    Clock clock;

    Drafting drafting() {
        return drafting;
    }

    Beginning beginning() {
        return beginning;
    }

    Adopting adopting() {
        return adopting;
    }

    Adopters adopters() {
        return adopters;
    }

    TakingOver takingOver() {
        return takingOver;
    }

    Presence presence() {
        return presence;
    }

    StepTaking steps() {
        return steps;
    }

    DraftFiles files() {
        return files;
    }

    WordReading words() {
        return words;
    }

    Logbook logbook() {
        return logbook;
    }

    GateParts gate() {
        return gate;
    }

    Reviewing reviewing() {
        return reviewing;
    }

    Comparing comparing() {
        return comparing;
    }

    Commenting commenting() {
        return commenting;
    }

    Times times() {
        return times;
    }

    Clock clock() {
        return clock;
    }

    List<CatalogueItem> items() {
        return catalogues.today().map(Catalogue::items).orElse(List.of());
    }

    CatalogueItem item(ItemCode code) {
        return catalogues.today().flatMap(known -> known.item(code)).orElseThrow(NotFound::new);
    }
}
