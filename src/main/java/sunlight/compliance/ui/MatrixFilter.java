package sunlight.compliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import sunlight.catalogue.Catalogue.Group;
import sunlight.catalogue.CatalogueItem;
import sunlight.compliance.MatrixQuery;
import sunlight.compliance.MatrixQuery.Part;
import sunlight.compliance.StatusChoice;
import sunlight.console.Choice;
import sunlight.console.Window;
import sunlight.tenancy.SchoolKind;
import sunlight.tenancy.TenantKind;

/** Which schools, items and statuses the matrix shows. */
class MatrixFilter extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField words = new TextField();
    private final Choice<String> district;
    private final Choice<SchoolKind> kind;
    private final Choice<Group> group;
    private final Choice<CatalogueItem> item;
    private final Choice<StatusChoice> status;
    private transient List<String> districts = List.of();
    private transient List<Group> groups = List.of();
    private transient List<CatalogueItem> items = List.of();
    private boolean filling;

    MatrixFilter(Runnable changed) {
        Runnable unlessFilling = () -> {
            if (!filling) {
                changed.run();
            }
        };
        addClassName("filter");
        words.setClearButtonVisible(true);
        words.setMaxLength(60);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(250);
        words.addValueChangeListener(change -> unlessFilling.run());
        district = choice(
                "district",
                name -> name.equals(MatrixQuery.NO_DISTRICT) ? getTranslation("matrix.filter.district.none") : name,
                unlessFilling);
        kind = choice("kind", each -> getTranslation("SchoolKind." + each.name()), unlessFilling);
        group = choice("group", each -> each.title().in(Window.language()), unlessFilling);
        item = choice("item", each -> each.code() + " " + each.title().in(Window.language()), unlessFilling);
        status = choice("status", this::named, unlessFilling);
        kind.offer(List.of(SchoolKind.values()));
        status.offer(statuses());
        add(words, district, kind, group, item, status);
    }

    private static List<StatusChoice> statuses() {
        return Stream.concat(
                        Stream.of(StatusChoice.LATE, StatusChoice.DONE, StatusChoice.OWED),
                        StatusLook.inOrder().stream().map(StatusChoice::of))
                .toList();
    }

    private String named(StatusChoice choice) {
        return choice.only()
                .map(one -> StatusLook.of(one).sign() + "  " + getTranslation("ComplianceStatus." + one.name()))
                .orElseGet(() -> getTranslation("matrix.status." + choice.code()));
    }

    private <T> Choice<T> choice(String name, Function<T, String> label, Runnable changed) {
        return new Choice<>(
                getTranslation("matrix.filter." + name),
                getTranslation("matrix.filter." + name + ".all"),
                label,
                changed);
    }

    /** Fills the lists with what there is. */
    void offer(List<String> newDistricts, MatrixHead head) {
        quietly(() -> {
            districts = newDistricts;
            groups = head.groups();
            items = head.items();
            district.offer(districts);
            group.offer(groups);
            item.offer(items);
        });
    }

    /** Chooses what the address says; bureaus and units have no school kinds. */
    void show(MatrixQuery query) {
        quietly(() -> {
            words.setLabel(getTranslation("matrix.filter.words." + query.whom().name()));
            words.setPlaceholder(
                    getTranslation("matrix.filter.example." + query.whom().name()));
            words.setValue(query.said(Part.WORDS));
            choose(district, districts, query.said(Part.DISTRICT)::equals);
            kind.setVisible(query.whom() == TenantKind.SCHOOL);
            kind.choose(query.whom() == TenantKind.SCHOOL ? query.kind().orElse(null) : null);
            choose(group, groups, each -> each.code().equals(query.said(Part.GROUP)));
            choose(item, items, each -> query.item().filter(each.code()::equals).isPresent());
            status.choose(query.status().orElse(null));
        });
    }

    private static <T> void choose(Choice<T> choice, Collection<T> values, Predicate<T> which) {
        choice.choose(values.stream().filter(which).findFirst().orElse(null));
    }

    private void quietly(Runnable change) {
        filling = true;
        try {
            change.run();
        } finally {
            filling = false;
        }
    }

    /** What was asked for before, with what is chosen here. */
    MatrixQuery applied(MatrixQuery before) {
        return before.with(Part.WORDS, words.getValue())
                .with(Part.DISTRICT, district.chosen().orElse(""))
                .with(Part.KIND, chosen(kind, Enum::name))
                .with(Part.GROUP, chosen(group, Group::code))
                .with(Part.ITEM, chosen(item, each -> each.code().value()))
                .with(Part.STATUS, chosen(status, StatusChoice::code));
    }

    private static <T> String chosen(Choice<T> choice, Function<T, String> code) {
        return choice.chosen().map(code).orElse("");
    }
}
