package sunlight.publication.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private transient Map<UUID, Reviewing.Waiting> waiting = Map.of();
    private final BatchSigning batch;
    private final SchedulePane timetable = new SchedulePane();

    @Inject
    ReviewsView(EditorParts parts, Reviewing reviewing, Signing signing, Scheduling scheduling) {
        super("reviews", parts);
        this.reviewing = reviewing;
        this.batch = new BatchSigning(signing, parts.adopters(), this::refresh);
        this.scheduling = scheduling;
        addComponentAtIndex(2, timetable);
        addComponentAtIndex(3, batch);
    }

    @Override
    void refresh() {
        super.refresh();
        batch.refresh();
        timetable.show(scheduling.timetable());
    }

    @Override
    List<DraftLine> read() {
        var all = reviewing.waiting();
        waiting = all.stream().collect(Collectors.toMap(each -> each.line().id(), each -> each));
        return all.stream().map(Reviewing.Waiting::line).toList();
    }

    @Override
    List<String> deeds(DraftLine line) {
        var each = Objects.requireNonNull(waiting.get(line.id()));
        return Steps.open(line.stage(), each.mine(), each.round()).stream()
                .map(Step::name)
                .toList();
    }

    @Override
    Optional<String> whyNoMore(DraftLine line) {
        var each = Objects.requireNonNull(waiting.get(line.id()));
        return Steps.why(line.stage(), each.mine(), each.round()).map(this::getTranslation);
    }

    @Override
    void act(String deed, DraftLine line) {
        parts().steps().take(Step.valueOf(deed), Shown.of(line), this::refresh);
    }
}
