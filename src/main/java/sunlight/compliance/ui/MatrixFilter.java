package sunlight.compliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Catalogue.Group;
import sunlight.catalogue.CatalogueItem;
import sunlight.compliance.MatrixQuery;
import sunlight.compliance.MatrixQuery.Part;
import sunlight.compliance.StatusChoice;
import sunlight.console.Window;
import sunlight.tenancy.SchoolKind;

/** Which schools, items and statuses the matrix shows. */
class MatrixFilter extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField words = new TextField();
    private final Select<@Nullable String> district;
    private final Select<@Nullable SchoolKind> kind;
    private final Select<@Nullable Group> group;
    private final Select<@Nullable CatalogueItem> item;
    private final Select<@Nullable StatusChoice> status;
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
        words.setLabel(getTranslation("matrix.filter.words"));
        words.setPlaceholder(getTranslation("matrix.filter.example"));
        words.setClearButtonVisible(true);
        words.setMaxLength(60);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(250);
        words.addValueChangeListener(change -> unlessFilling.run());
        district = select(
                "district",
                name -> name.equals(MatrixQuery.NO_DISTRICT) ? getTranslation("matrix.filter.district.none") : name,
                unlessFilling);
        kind = select("kind", each -> getTranslation("SchoolKind." + each.name()), unlessFilling);
        group = select("group", each -> each.title().in(Window.language()), unlessFilling);
        item = select("item", each -> each.code() + " " + each.title().in(Window.language()), unlessFilling);
        status = select("status", this::named, unlessFilling);
        kind.setItems(SchoolKind.values());
        status.setItems(statuses());
        add(words, district, kind, group, item, status);
    }

    private static List<StatusChoice> statuses() {
        return Stream.concat(
                        Stream.of(StatusChoice.LATE, StatusChoice.DONE),
                        StatusLook.inOrder().stream().map(StatusChoice::of))
                .toList();
    }

    private String named(StatusChoice choice) {
        return choice.only()
                .map(one -> StatusLook.of(one).sign() + "  " + getTranslation("ComplianceStatus." + one.name()))
                .orElseGet(() -> getTranslation("matrix.status." + choice.code()));
    }

    private <T> Select<@Nullable T> select(String name, Function<T, String> label, Runnable changed) {
        var all = getTranslation("matrix.filter." + name + ".all");
        var select = new Select<@Nullable T>();
        select.setLabel(getTranslation("matrix.filter." + name));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setItemLabelGenerator(each -> each == null ? all : label.apply(each));
        select.addValueChangeListener(change -> changed.run());
        return select;
    }

    /** Fills the lists with what there is. */
    void offer(List<String> newDistricts, MatrixHead head) {
        quietly(() -> {
            districts = newDistricts;
            groups = head.groups();
            items = head.items();
            district.setItems(districts);
            group.setItems(groups);
            item.setItems(items);
        });
    }

    /** Chooses what the address says. */
    void show(MatrixQuery query) {
        quietly(() -> {
            words.setValue(query.said(Part.WORDS));
            choose(district, districts, query.said(Part.DISTRICT)::equals);
            kind.setValue(query.kind().orElse(null));
            choose(group, groups, each -> each.code().equals(query.said(Part.GROUP)));
            choose(item, items, each -> query.item().filter(each.code()::equals).isPresent());
            status.setValue(query.status().orElse(null));
        });
    }

    private static <T> void choose(Select<@Nullable T> select, Collection<T> values, Predicate<T> which) {
        select.setValue(values.stream().filter(which).findFirst().orElse(null));
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
                .with(Part.DISTRICT, Objects.requireNonNullElse(district.getValue(), ""))
                .with(Part.KIND, chosen(kind, Enum::name))
                .with(Part.GROUP, chosen(group, Group::code))
                .with(Part.ITEM, chosen(item, each -> each.code().value()))
                .with(Part.STATUS, chosen(status, StatusChoice::code));
    }

    private static <T> String chosen(Select<@Nullable T> select, Function<T, String> code) {
        return Optional.<T>ofNullable(select.getValue()).map(code).orElse("");
    }
}
