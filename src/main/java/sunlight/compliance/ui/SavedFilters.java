package sunlight.compliance.ui;

import static sunlight.console.NamedFields.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import sunlight.compliance.MatrixQuery;
import sunlight.compliance.SavedFilter;
import sunlight.compliance.SavingFilters;
import sunlight.console.Ask;
import sunlight.console.Choice;

/** The filters that a person keeps 常用筛选: one is picked, what is asked now is kept, one is removed. */
class SavedFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SavingFilters saving;
    private final transient Supplier<MatrixQuery> now;
    private final Choice<SavedFilter> saved;
    private transient List<SavedFilter> mine = List.of();
    private final Button remove = new Button(getTranslation("savedFilter.remove"), press -> askToRemove());

    SavedFilters(SavingFilters saving, Supplier<MatrixQuery> now, Consumer<MatrixQuery> picked) {
        this.saving = saving;
        this.now = now;
        saved = new Choice<>(
                getTranslation("savedFilter.mine"),
                getTranslation("savedFilter.none"),
                SavedFilter::name,
                () -> pick(picked));
        addClassName("saved-filters");
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setVisible(false);
        var save = new Button(getTranslation("savedFilter.save"), press -> askForName());
        save.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(saved, save, remove);
    }

    private void pick(Consumer<MatrixQuery> picked) {
        remove.setVisible(saved.chosen().isPresent());
        saved.chosen().map(SavedFilter::query).ifPresent(picked);
    }

    /** Reads what is kept; the one that asks what is asked now is the one chosen. */
    void read() {
        mine = saving.mine();
        saved.offer(mine);
        show(now.get());
    }

    /** Something else may be asked now than what was picked. */
    void show(MatrixQuery query) {
        saved.choose(mine.stream()
                .filter(each -> each.query().equals(query))
                .findFirst()
                .orElse(null));
        remove.setVisible(saved.chosen().isPresent());
    }

    private void askForName() {
        var name = new TextField(getTranslation("savedFilter.name"));
        name.setWidthFull();
        name.setMaxLength(60);
        name.setRequiredIndicatorVisible(true);
        name.setHelperText(getTranslation("savedFilter.name.help"));
        name.setAutofocus(true);
        new Ask(getTranslation("savedFilter.save"), getTranslation("savedFilter.save.what"))
                .with(named("name", name))
                .answer(getTranslation("savedFilter.keep"), () -> {
                    saving.save(name.getValue(), now.get());
                    read();
                });
    }

    private void askToRemove() {
        saved.chosen()
                .ifPresent(chosen -> new Ask(
                                getTranslation("savedFilter.remove"),
                                getTranslation("savedFilter.remove.what", chosen.name()))
                        .answer(getTranslation("savedFilter.remove"), () -> {
                            saving.remove(chosen.id());
                            read();
                        }));
    }
}
