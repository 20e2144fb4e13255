package sunlight.publication.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Catalogue;
import sunlight.console.NamedFields;
import sunlight.console.Window;
import sunlight.language.Messages;
import sunlight.problem.RuleBroken;
import sunlight.publication.review.ReviewDemands;
import sunlight.publication.review.ReviewRule;
import sunlight.publication.review.ReviewRules;
import sunlight.publication.review.SettingReviews;

/** The fields of one rule of review. */
class ReviewRuleForm extends Div {

    private static final long serialVersionUID = 1L;

    private final ComboBox<String> covers = new ComboBox<>(getTranslation("reviews.rules.covers"));
    private final RadioButtonGroup<Integer> reviews = new RadioButtonGroup<>(getTranslation("reviews.rules.steps"));
    private final Checkbox secrecy = new Checkbox(getTranslation("reviews.rules.secrecy"));
    private final Checkbox proofreading = new Checkbox(getTranslation("reviews.rules.proofreading"));

    /** @param known the rule to be changed, or nothing for a new one */
    ReviewRuleForm(SettingReviews.State state, @Nullable ReviewRule known) {
        addClassName("review-ask");
        var catalogue = state.catalogue();
        covers.setItems(Stream.of(
                        Stream.of(ReviewRules.DEFAULT, ReviewRules.LIGHT),
                        catalogue.groups().stream().map(Catalogue.Group::code),
                        catalogue.items().stream().map(item -> item.code().value()))
                .flatMap(each -> each)
                .toList());
        covers.setItemLabelGenerator(each -> named(each, catalogue));
        covers.setWidthFull();
        covers.setRequiredIndicatorVisible(true);
        reviews.setItems(IntStream.rangeClosed(state.rules().floor(), ReviewDemands.MOST)
                .boxed()
                .toList());
        reviews.setItemLabelGenerator(each -> getTranslation("reviews.steps." + each));
        if (known != null) {
            covers.setValue(known.covers());
            covers.setReadOnly(true);
        }
        var shown = known == null
                ? state.rules().ofAnything()
                : known.demands().atLeast(state.rules().floor());
        reviews.setValue(shown.reviews());
        secrecy.setValue(shown.secrecy());
        proofreading.setValue(shown.proofreading());
        add(NamedFields.named("covers", covers), NamedFields.named("reviews", reviews), secrecy, proofreading);
    }

    ReviewRule value() {
        var chosen = covers.getOptionalValue().orElseThrow(() -> RuleBroken.of("covers", "reviews.rules.choose"));
        return new ReviewRule(
                chosen, new ReviewDemands(reviews.getValue(), secrecy.getValue(), proofreading.getValue()));
    }

    /** What a rule covers, in words. */
    static String named(String covers, Catalogue catalogue) {
        var language = Window.language();
        if (covers.equals(ReviewRules.DEFAULT) || covers.equals(ReviewRules.LIGHT)) {
            return Messages.say(
                    language, covers.equals(ReviewRules.LIGHT) ? "reviews.rules.light" : "reviews.rules.default");
        }
        var group = catalogue.groups().stream()
                .filter(each -> each.code().equals(covers))
                .map(each -> Messages.say(
                        language, "reviews.rules.group", each.title().in(language)));
        var item = catalogue.items().stream()
                .filter(each -> each.code().value().equals(covers))
                .map(each -> covers + " " + each.title().in(language));
        return Stream.concat(group, item).findFirst().orElse(covers);
    }
}
