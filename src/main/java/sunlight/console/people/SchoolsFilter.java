package sunlight.console.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sunlight.console.Window;
import sunlight.identity.assigned.AssignedSchool;
import sunlight.identity.assigned.Responsibilities;
import sunlight.identity.assigned.Supervisor;

/** Which schools are listed: by words of the name, by county, by who looks after them. */
class SchoolsFilter extends Div {

    static final String NOBODY = "NOBODY";
    private static final String ALL = "";
    private static final long serialVersionUID = 1L;

    private transient List<Supervisor> supervisors = List.of();
    private final TextField words = new TextField(getTranslation("assigned.words"));
    private final Select<String> county = new Select<>();
    private final Select<String> who = new Select<>();

    SchoolsFilter(Runnable changed) {
        addClassName("filter");
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        county.setLabel(getTranslation("assigned.county"));
        county.setItemLabelGenerator(each -> each.isEmpty() ? getTranslation("assigned.all") : each);
        who.setLabel(getTranslation("assigned.by"));
        who.setItemLabelGenerator(this::label);
        words.addValueChangeListener(change -> changed.run());
        county.addValueChangeListener(change -> changed.run());
        who.addValueChangeListener(change -> changed.run());
        add(words, county, who);
    }

    /** What was chosen stays chosen as long as it is there. */
    void offer(Responsibilities known) {
        supervisors = known.supervisors();
        var counties = known.schools().stream()
                .map(each -> each.school().district())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        offer(county, Stream.concat(Stream.of(ALL), counties.stream()).toList());
        offer(
                who,
                Stream.concat(
                                Stream.of(ALL, NOBODY),
                                supervisors.stream()
                                        .map(each -> each.membership().toString()))
                        .toList());
    }

    private static void offer(Select<String> select, List<String> values) {
        var before = select.getValue();
        select.setItems(values);
        select.setValue(before != null && values.contains(before) ? before : ALL);
    }

    void only(String whose) {
        words.clear();
        county.setValue(ALL);
        who.setValue(whose.equals(NOBODY) || supervisors.stream().anyMatch(each -> is(each, whose)) ? whose : ALL);
    }

    private String label(String value) {
        return switch (value) {
            case ALL -> getTranslation("assigned.all");
            case NOBODY -> getTranslation("assigned.nobody.of");
            default ->
                supervisors.stream()
                        .filter(each -> is(each, value))
                        .map(Supervisor::name)
                        .findFirst()
                        .orElse("");
        };
    }

    private static boolean is(Supervisor supervisor, String membership) {
        return supervisor.membership().toString().equals(membership);
    }

    Predicate<AssignedSchool> wanted() {
        var asked = words.getValue().strip().toLowerCase(Locale.ROOT);
        var where = Objects.requireNonNullElse(county.getValue(), ALL);
        var whose = Objects.requireNonNullElse(who.getValue(), ALL);
        var language = Window.language();
        return each -> (asked.isEmpty()
                        || each.school()
                                .name()
                                .in(language)
                                .toLowerCase(Locale.ROOT)
                                .contains(asked)
                        || each.school().slug().contains(asked))
                && (where.isEmpty() || where.equals(each.school().district()))
                && switch (whose) {
                    case ALL -> true;
                    case NOBODY -> !each.isLookedAfter();
                    default -> each.by().stream().anyMatch(by -> by.toString().equals(whose));
                };
    }
}
