package sunlight.links.ui;

import static sunlight.console.Say.say;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import sunlight.console.Errand;
import sunlight.console.Errands;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.links.DeadLinks;

/** Links that lead nowhere, for those who can mend them. */
@ApplicationScoped
class LinksErrands implements Errands {

    @Inject
    DeadLinks links;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Errand> errands() {
        var count = Window.may(Permission.DECLARE) ? links.count() : 0;
        return count == 0 ? List.of() : List.of(new Errand(say("errands.links", count), "links", false));
    }
}
