package sunlight.provisioning.ui;

import static sunlight.console.NamedFields.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sunlight.console.Ask;
import sunlight.console.DateField;
import sunlight.console.Several;
import sunlight.console.Window;
import sunlight.language.Text;
import sunlight.problem.RuleBroken;
import sunlight.provisioning.ChangingSchool;
import sunlight.tenancy.Closing;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;

/** Renames, closes, merges or splits one school. */
final class OneSchool extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ChangingSchool changing;
    private final transient Directory directory;
    private final Runnable changed;
    private final ComboBox<Tenant> school = new ComboBox<>();
    private final Paragraph state = new Paragraph();
    private final Button rename = new Button();
    private final Button close = new Button();
    private final Button keepOpen = new Button();

    OneSchool(ChangingSchool changing, Directory directory, Runnable changed) {
        this.changing = changing;
        this.directory = directory;
        this.changed = changed;
        addClassName("one-school");
        school.setLabel(getTranslation("schools.one"));
        school.setItemLabelGenerator(each -> each.name().in(Window.language()));
        school.setItems(this::found);
        school.addValueChangeListener(change -> show());
        state.getElement().setAttribute("role", "status");
        rename.setText(getTranslation("schools.rename"));
        rename.addClickListener(press -> rename(school.getValue()));
        close.setText(getTranslation("schools.close"));
        close.addClickListener(press -> close(school.getValue()));
        keepOpen.setText(getTranslation("schools.keepOpen"));
        keepOpen.addClickListener(press -> keepOpen(school.getValue()));
        add(new H2(getTranslation("schools.one.title")), new Paragraph(getTranslation("schools.one.what")), school);
        add(state, rename, close, keepOpen);
        show();
    }

    private Stream<Tenant> found(Query<Tenant, String> query) {
        var words = query.getFilter().orElse("").strip();
        return directory.findSchools(Window.requireTenant(), words, "", Optional.empty()).stream()
                .skip(query.getOffset())
                .limit(query.getLimit());
    }

    private void show() {
        var chosen = Optional.ofNullable(school.getValue());
        rename.setEnabled(chosen.isPresent());
        close.setEnabled(chosen.isPresent());
        var closing = chosen.flatMap(Closing::of);
        keepOpen.setVisible(closing.isPresent());
        state.setText(closing.map(this::said).orElse(""));
    }

    private String said(Closing closing) {
        return getTranslation(
                closing.successors().isEmpty() ? "schools.closing" : "schools.closingInto",
                closing.on().toString(),
                closing.successors().stream()
                        .map(one -> one.name().in(Window.language()))
                        .collect(Window.language().listing()));
    }

    private void rename(Tenant tenant) {
        var name = new TextField(getTranslation("SchoolColumn.NAME"));
        name.setValue(tenant.name().zh());
        var english = new TextField(getTranslation("SchoolColumn.ENGLISH"));
        // Where it has none of its own, the Chinese name stands for it, and goes with it.
        english.setValue(
                tenant.name().en().equals(tenant.name().zh())
                        ? ""
                        : tenant.name().en());
        var slug = new TextField(getTranslation("SchoolColumn.SLUG"));
        slug.setValue(tenant.slug());
        slug.setHelperText(getTranslation("schools.rename.slug"));
        for (var field : List.of(name, english, slug)) {
            field.setWidthFull();
        }
        new Ask(getTranslation("schools.rename"), getTranslation("schools.rename.what"))
                .with(named("name", name), english, named("slug", slug))
                .answer(getTranslation("schools.rename"), () -> {
                    var address = slug.getValue().strip();
                    changing.rename(
                            tenant.slug(),
                            address,
                            new Text(name.getValue().strip(), english.getValue().strip()));
                    done(address);
                });
    }

    private void close(Tenant tenant) {
        var on = new DateField(getTranslation("schools.closes"));
        Closing.of(tenant).ifPresent(closing -> on.setValue(closing.on()));
        var successors = new Several<Tenant>(getTranslation("schools.successors"));
        successors.setItemLabelGenerator(each -> each.name().in(Window.language()));
        successors.setItems(this::found);
        successors.setWidthFull();
        new Ask(
                        getTranslation("schools.close"),
                        getTranslation("schools.close.what", tenant.name().in(Window.language())))
                .with(named("on", on), named("successors", successors))
                .answer(getTranslation("schools.close.yes"), () -> {
                    var day = Optional.ofNullable(on.getValue())
                            .orElseThrow(() -> RuleBroken.of("on", "schools.dayMissing"));
                    changing.close(
                            tenant.slug(),
                            day,
                            successors.getValue().stream().map(Tenant::slug).toList());
                    done(tenant.slug());
                });
    }

    private void keepOpen(Tenant tenant) {
        new Ask(getTranslation("schools.keepOpen"), getTranslation("schools.keepOpen.what"))
                .answer(getTranslation("schools.keepOpen"), () -> {
                    changing.keepOpen(tenant.slug());
                    done(tenant.slug());
                });
    }

    private void done(String slug) {
        school.getDataProvider().refreshAll();
        directory.bySlug(slug).ifPresent(school::setValue);
        show();
        changed.run();
    }
}
