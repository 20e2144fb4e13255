package sunlight.compliance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sunlight.compliance.MatrixQuery;
import sunlight.compliance.SavedFilter;
import sunlight.compliance.SavingFilters;
import sunlight.console.Ask;

/** The filters that a person keeps 常用筛选: one is picked, what is asked now is kept, one is removed. */
class SavedFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SavingFilters saving;
    private final transient Supplier<MatrixQuery> now;
    private final Select<@Nullable SavedFilter> saved = new Select<>();
    private final Button remove = new Button(getTranslation("savedFilter.remove"), press -> askToRemove());

    SavedFilters(SavingFilters saving, Supplier<MatrixQuery> now, Consumer<MatrixQuery> picked) {
        this.saving = saving;
        this.now = now;
        addClassName("saved-filters");
        saved.setLabel(getTranslation("savedFilter.mine"));
        saved.setEmptySelectionAllowed(true);
        saved.setEmptySelectionCaption(getTranslation("savedFilter.none"));
        saved.setItemLabelGenerator(each -> each == null ? getTranslation("savedFilter.none") : each.name());
        saved.addValueChangeListener(change -> {
            var chosen = change.getValue();
            remove.setVisible(chosen != null);
            if (chosen != null && change.isFromClient()) {
                picked.accept(chosen.query());
            }
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setVisible(false);
        var save = new Button(getTranslation("savedFilter.save"), press -> askForName());
        save.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(saved, save, remove);
    }

    /** Reads what is kept; the one that asks what is asked now is the one chosen. */
    void read() {
        var mine = saving.mine();
        saved.setItems(mine.stream().toList());
        show(now.get());
    }

    /** Something else may be asked now than what was picked. */
    void show(MatrixQuery query) {
        saved.setValue(saved.getListDataView()
                .getItems()
                .filter(each -> each != null && each.query().equals(query))
                .findFirst()
                .orElse(null));
    }

    private void askForName() {
        var name = new TextField(getTranslation("savedFilter.name"));
        name.setWidthFull();
        name.setMaxLength(60);
        name.setRequiredIndicatorVisible(true);
        name.setHelperText(getTranslation("savedFilter.name.help"));
        name.setAutofocus(true);
        new Ask(getTranslation("savedFilter.save"), getTranslation("savedFilter.save.what"))
                .with(name)
                .answer(getTranslation("savedFilter.keep"), () -> {
                    saving.save(name.getValue(), now.get());
                    read();
                });
    }

    private void askToRemove() {
        var chosen = saved.getValue();
        if (chosen != null) {
            new Ask(getTranslation("savedFilter.remove"), getTranslation("savedFilter.remove.what", chosen.name()))
                    .answer(getTranslation("savedFilter.remove"), () -> {
                        saving.remove(chosen.id());
                        read();
                    });
        }
    }
}
