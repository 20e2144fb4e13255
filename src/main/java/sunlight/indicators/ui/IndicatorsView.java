package sunlight.indicators.ui;

import static sunlight.console.Say.say;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import sunlight.console.Ask;
import sunlight.console.ConsoleLayout;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.indicators.BindingSchools;
import sunlight.indicators.IndicatorState;
import sunlight.indicators.InspectingSites;
import sunlight.indicators.SiteStanding;

/** The sites of a bureau and of those below it under the inspection indicators 网站检查指标, today or on an earlier day. */
@Route(value = IndicatorsView.PATH, layout = ConsoleLayout.class)
@CdiComponent
class IndicatorsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "indicators";

    private static final long serialVersionUID = 1L;

    private final transient InspectingSites inspecting;
    private final transient BindingSchools binding;
    private final transient Clock clock;
    private transient List<SiteStanding> sites = List.of();
    private int shown = SiteMarkup.AT_ONCE;
    private final Paragraph chosen = new Paragraph();
    private final Button choose = new Button();
    private final Paragraph told = new Paragraph();
    private final Anchor file = new Anchor("", say("indicators.file"));
    private final SiteFilter filter;
    private final Pane list = new Pane("site-list");

    @Inject
    IndicatorsView(InspectingSites inspecting, BindingSchools binding, Clock clock) {
        this.inspecting = inspecting;
        this.binding = binding;
        this.clock = clock;
        filter = new SiteFilter(LocalDate.now(clock), this::read, this::refilter);
        addClassName("indicators");
        told.addClassName("next");
        told.getElement().setAttribute("role", "status");
        file.setRouterIgnore(true);
        choose.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        choose.addClickListener(press -> choose());
        list.onPress((deed, key) -> more());
        var choice = new Div(chosen, choose);
        choice.addClassName("choice-line");
        add(new H1(say("indicators.title")), new Paragraph(say("indicators.lead")), choice, filter, told, file, list);
    }

    @Override
    public String getPageTitle() {
        return say("indicators.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        choose.setVisible(Window.may(Permission.MANAGE_SCHOOLS));
        tellChoice();
        read();
    }

    private void tellChoice() {
        var bound = binding.areBound();
        chosen.setText(say(bound ? "indicators.schools.bound" : "indicators.schools.free"));
        choose.setText(say(bound ? "indicators.schools.release" : "indicators.schools.bind"));
    }

    private void read() {
        if (!filter.isDay()) {
            return;
        }
        var day = filter.day(LocalDate.now(clock));
        sites = inspecting.below(day);
        file.setHref("sites/" + Window.requireTenant().slug() + "/indicators.xlsx?on=" + day + "&in="
                + Window.language().name());
        refilter();
    }

    private void refilter() {
        shown = SiteMarkup.AT_ONCE;
        show();
    }

    private void more() {
        shown += SiteMarkup.AT_ONCE;
        show();
    }

    private void show() {
        var let = filter.of(sites);
        told.setText(say(
                "indicators.told",
                filter.day(LocalDate.now(clock)).toString(),
                sites.size(),
                count(IndicatorState.VETO),
                count(IndicatorState.SOON),
                let.size()));
        list.show(SiteMarkup.of(let, shown));
    }

    private int count(IndicatorState state) {
        return (int) sites.stream().filter(site -> site.has(state)).count();
    }

    private void choose() {
        var bound = binding.areBound();
        var deed = say(bound ? "indicators.schools.release" : "indicators.schools.bind");
        new Ask(deed, say(bound ? "indicators.schools.release.what" : "indicators.schools.bind.what"))
                .answer(deed, () -> {
                    binding.choose(!bound);
                    tellChoice();
                    read();
                });
    }
}
