package sunlight.publication.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import sunlight.console.Ask;
import sunlight.console.ConsoleLayout;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.publication.review.ReviewDemands;
import sunlight.publication.review.ReviewRule;
import sunlight.publication.review.ReviewRules;
import sunlight.publication.review.SettingReviews;

/** How many reviews which items need 三审三校, as the tenant's administrator sets it. */
@Route(value = "review-rules", layout = ConsoleLayout.class)
@CdiComponent
class ReviewRulesView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient SettingReviews setting;
    private transient SettingReviews.@Nullable State state;
    private final Button add = new Button(getTranslation("reviews.rules.add"), press -> edit(null));
    private final Pane list = new Pane("disclosure-list");

    @Inject
    ReviewRulesView(SettingReviews setting) {
        this.setting = setting;
        addClassName("list");
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        list.onPress(this::press);
        add(
                new H1(getTranslation("reviews.rules.title")),
                new Paragraph(getTranslation("reviews.rules.what")),
                add,
                list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reviews.rules.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        add.setVisible(Window.may(Permission.MANAGE_REVIEWS));
        refresh();
    }

    private void refresh() {
        var now = setting.state();
        state = now;
        var fallback =
                now.rules().rules().stream().anyMatch(rule -> rule.covers().equals(ReviewRules.DEFAULT))
                        ? Markup.NONE
                        : row(
                                new ReviewRule(
                                        ReviewRules.DEFAULT,
                                        ReviewDemands.plain(now.rules().floor())),
                                false);
        list.show(Markup.of(
                "<ul class=\"rows\">{}{}</ul>",
                fallback,
                Markup.all(now.rules().rules().stream()
                        .map(rule -> row(rule, true))
                        .toList())));
    }

    private Markup row(ReviewRule rule, boolean removable) {
        var may = Window.may(Permission.MANAGE_REVIEWS);
        var change = Pane.button("EDIT", rule.covers(), getTranslation("reviews.rules.change"), false);
        var remove = Pane.button("REMOVE", rule.covers(), getTranslation("reviews.rules.remove"), false);
        return Markup.of(
                "<li class=\"row\"><div class=\"row-head\"><span class=\"badge blue\">{}</span></div>"
                        + "<div class=\"row-body\"><h3>{}</h3><p>{}</p></div><div class=\"row-acts\">{}{}</div></li>",
                getTranslation("reviews.steps." + rule.demands().reviews()),
                named(rule.covers()),
                demands(rule.demands()),
                may ? change : Markup.NONE,
                may && removable ? remove : Markup.NONE);
    }

    private String demands(ReviewDemands demands) {
        return getTranslation(
                "reviews.rules.demands",
                getTranslation(demands.secrecy() ? "reviews.rules.yes" : "reviews.rules.no"),
                getTranslation(demands.proofreading() ? "reviews.rules.yes" : "reviews.rules.no"));
    }

    private String named(String covers) {
        var now = state;
        return now == null ? covers : ReviewRuleForm.named(covers, now.catalogue());
    }

    private void press(String deed, String covers) {
        var now = state;
        if (now == null) {
            return;
        }
        if (deed.equals("REMOVE")) {
            new Ask(getTranslation("reviews.rules.remove"), getTranslation("reviews.rules.remove.what", named(covers)))
                    .answer(getTranslation("reviews.rules.remove"), () -> {
                        setting.remove(covers);
                        refresh();
                    });
            return;
        }
        edit(now.rules().rules().stream()
                .filter(rule -> rule.covers().equals(covers))
                .findFirst()
                .orElse(new ReviewRule(ReviewRules.DEFAULT, now.rules().ofAnything())));
    }

    private void edit(@Nullable ReviewRule known) {
        var now = state;
        if (now == null) {
            return;
        }
        var form = new ReviewRuleForm(now, known);
        new Ask(getTranslation("reviews.rules.set"), getTranslation("reviews.rules.set.what"))
                .with(form)
                .answer(getTranslation("reviews.rules.save"), () -> {
                    setting.set(form.value());
                    refresh();
                });
    }
}
