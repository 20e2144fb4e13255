package sunlight.publication.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import sunlight.console.ConsoleLayout;
import sunlight.publication.DraftLine;
import sunlight.publication.Reviewing;
import sunlight.publication.Scheduling;
import sunlight.publication.Signing;
import sunlight.publication.Step;

/** What waits for a review or for publication. Whoever reviews reads the text first, or decides from here. */
@Route(value = "reviews", layout = ConsoleLayout.class)
@CdiComponent
class ReviewsView extends DisclosureList {

    private static final long serialVersionUID = 1L;

    private final transient Reviewing reviewing;
    private final transient Scheduling scheduling;
    private final BatchSigning batch;
    private final SchedulePane timetable = new SchedulePane();

    @Inject
    ReviewsView(EditorParts parts, Reviewing reviewing, Signing signing, Scheduling scheduling) {
        super("reviews", parts);
        this.reviewing = reviewing;
        this.batch = new BatchSigning(signing, this::refresh);
        this.scheduling = scheduling;
        addComponentAtIndex(2, timetable);
        addComponentAtIndex(3, batch);
    }

    @Override
    void refresh() {
        super.refresh();
        batch.refresh();
        timetable.show(scheduling.timetable(), parts().clock().getZone());
    }

    @Override
    List<DraftLine> read() {
        return reviewing.waiting();
    }

    @Override
    List<String> deeds(DraftLine line) {
        return Steps.open(line.stage(), false).stream().map(Step::name).toList();
    }

    @Override
    void act(String deed, DraftLine line) {
        parts().steps().take(Step.valueOf(deed), Shown.of(line), this::refresh);
    }
}
