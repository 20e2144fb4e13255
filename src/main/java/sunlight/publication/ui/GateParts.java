package sunlight.publication.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import sunlight.publication.gate.Checking;
import sunlight.publication.gate.Deciding;
import sunlight.publication.gate.DeclaringPictures;
import sunlight.publication.gate.GateNews;
import sunlight.publication.gate.Hiding;
import sunlight.publication.gate.Mending;

/** What the panel of the privacy gate works with. */
@ApplicationScoped
class GateParts {

    @Inject
    Checking checking;

    @Inject
    Deciding deciding;

    @Inject
    Mending mending;

    @Inject
    DeclaringPictures pictures;

    @Inject
    GateNews news;

    @Inject
    Hiding hiding;

    Checking checking() {
        return checking;
    }

    Deciding deciding() {
        return deciding;
    }

    Mending mending() {
        return mending;
    }

    DeclaringPictures pictures() {
        return pictures;
    }

    GateNews news() {
        return news;
    }

    Hiding hiding() {
        return hiding;
    }
}
