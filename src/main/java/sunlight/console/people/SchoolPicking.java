package sunlight.console.people;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import sunlight.console.Window;
import sunlight.identity.assigned.AssignedSchool;
import sunlight.identity.assigned.Responsibilities;
import sunlight.identity.assigned.Supervisor;

/** Schools to be ticked, as many as there are; a tick stays while the list is narrowed otherwise. */
class SchoolPicking extends Grid<AssignedSchool> {

    private static final long serialVersionUID = 1L;

    private static final String SCHOOL = """
            <div class="assigned-school"><b>${item.name}</b><span>${item.county}</span>
            <span class="${item.nobody ? 'wrong' : ''}">${item.who}</span>
            ${item.before ? html`<em>${item.before}</em>` : ''}</div>""";

    private transient Map<UUID, String> names = Map.of();
    private transient ListDataProvider<AssignedSchool> lines = new ListDataProvider<>(List.of());

    SchoolPicking(Runnable ticked) {
        addClassName("assigned-schools");
        setSelectionMode(SelectionMode.MULTI);
        ((GridMultiSelectionModel<AssignedSchool>) getSelectionModel())
                .setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.HIDDEN);
        getElement().setAttribute("aria-label", getTranslation("assigned.schools"));
        addColumn(LitRenderer.<AssignedSchool>of(SCHOOL)
                        .withProperty("name", each -> each.school().name().in(Window.language()))
                        .withProperty(
                                "county",
                                each -> Objects.requireNonNullElse(each.school().district(), ""))
                        .withProperty("who", this::who)
                        .withProperty("nobody", each -> !each.isLookedAfter())
                        .withProperty("before", this::before))
                .setHeader(getTranslation("assigned.schools"))
                .setFlexGrow(1);
        addSelectionListener(change -> ticked.run());
    }

    void show(Responsibilities known) {
        names = known.supervisors().stream().collect(toMap(Supervisor::membership, Supervisor::name));
        lines = new ListDataProvider<>(known.schools());
        setItems(lines);
        deselectAll();
    }

    void narrow(Predicate<AssignedSchool> wanted) {
        lines.setFilter(wanted::test);
    }

    int shown() {
        return lines.size(new Query<>());
    }

    void tickShown() {
        lines.fetch(new Query<>()).forEach(this::select);
    }

    Set<UUID> ticked() {
        return getSelectedItems().stream().map(each -> each.school().id()).collect(toSet());
    }

    private String who(AssignedSchool school) {
        return school.isLookedAfter() ? names(school.by()) : getTranslation("assigned.nobody.of");
    }

    private String before(AssignedSchool school) {
        return school.takenOver().stream()
                .map(each -> getTranslation("assigned.takenOver", each.name().in(Window.language()), names(each.by())))
                .collect(joining(" "));
    }

    private String names(List<UUID> by) {
        return by.stream().map(each -> names.getOrDefault(each, "")).collect(joining(getTranslation("assigned.and")));
    }
}
