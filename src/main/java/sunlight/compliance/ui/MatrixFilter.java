package sunlight.compliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Catalogue.Group;
import sunlight.compliance.ComplianceStatus;
import sunlight.console.Window;
import sunlight.tenancy.SchoolKind;

/** Which schools and which items the matrix shows. */
class MatrixFilter extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField words = new TextField();
    private final Select<@Nullable String> district;
    private final Select<@Nullable SchoolKind> kind;
    private final Select<@Nullable Group> group;
    private final Select<@Nullable ComplianceStatus> status;
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
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(250);
        words.addValueChangeListener(change -> unlessFilling.run());
        district = select("district", name -> name, unlessFilling);
        kind = select("kind", each -> getTranslation("SchoolKind." + each.name()), unlessFilling);
        group = select("group", each -> each.title().in(Window.language()), unlessFilling);
        status = select(
                "status",
                each -> StatusLook.of(each).sign() + "  " + getTranslation("ComplianceStatus." + each.name()),
                unlessFilling);
        kind.setItems(SchoolKind.values());
        status.setItems(StatusLook.inOrder());
        add(words, district, kind, group, status);
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

    /** Fills the lists with what there is; a choice that still exists stays. */
    void offer(Collection<String> districts, Collection<Group> groups) {
        filling = true;
        try {
            refill(district, districts);
            refill(group, groups);
        } finally {
            filling = false;
        }
    }

    private static <T> void refill(Select<@Nullable T> select, Collection<T> values) {
        var chosen = select.getValue();
        select.setItems(values.stream().toList());
        if (chosen != null && values.contains(chosen)) {
            select.setValue(chosen);
        }
    }

    String words() {
        return words.getValue().strip();
    }

    Optional<String> group() {
        return Optional.ofNullable(group.getValue()).map(Group::code);
    }

    Optional<ComplianceStatus> status() {
        return Optional.ofNullable(status.getValue());
    }

    /** Whether the line passes, apart from the words: those are looked up in the directory. */
    boolean lets(MatrixLine line, int[] columns) {
        return (district.getValue() == null || district.getValue().equals(line.district()))
                && (kind.getValue() == null || line.kinds().contains(kind.getValue()))
                && status().map(each -> line.has(each, columns)).orElse(true);
    }
}
