package sunlight.assessment.ui;

import static sunlight.console.Say.say;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.assessment.Disclosing;
import sunlight.catalogue.CatalogueItem;
import sunlight.console.Ask;
import sunlight.console.Window;
import sunlight.problem.RuleBroken;
import sunlight.publication.ui.PublicationNavigation;

/** Asks as what, and how much of it, a result is to be disclosed. */
record DisclosureForm(Disclosing disclosing) {

    void ask(UUID assessment) {
        var item = new ComboBox<CatalogueItem>(say("assessment.disclose.item"));
        item.setWidthFull();
        item.setItems(disclosing.items());
        item.setItemLabelGenerator(each -> each.code() + " " + each.title().in(Window.language()));
        var points = new Checkbox(say("assessment.disclose.points"));
        new Ask(say("assessment.disclose"), say("assessment.disclose.what"))
                .with(item, points)
                .answer(say("assessment.disclose.yes"), () -> {
                    @Nullable CatalogueItem chosen = item.getValue();
                    if (chosen == null) {
                        throw RuleBroken.of("item", "assessment.disclose.choose");
                    }
                    PublicationNavigation.toDisclosure(disclosing.start(assessment, chosen.code(), points.getValue()));
                });
    }
}
