package sunlight.dashboard.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import sunlight.console.Bundle;
import sunlight.console.ConsoleLayout;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.dashboard.Surveying;
import sunlight.tenancy.Time;

/** The dashboard 数据看板: how all schools of the bureau stand, in figures that lead to the cells behind them. */
@Route(value = "dashboard", layout = ConsoleLayout.class)
@CdiComponent
class DashboardView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final transient Surveying surveying;
    private final Span counted = new Span();
    private final Pane figures = new Pane("figures");

    @Inject
    DashboardView(Surveying surveying, @Any Instance<FiguresOutlet> outlets) {
        this.surveying = surveying;
        addClassName("dashboard");
        counted.getElement().setAttribute("role", "status");
        var again = new Button(getTranslation("dashboard.again"), press -> show());
        again.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var top = new Div(new H1(getTranslation("dashboard.title")), counted, again);
        top.addClassName("dashboard-top");
        outlets.forEach(outlet -> top.add(link(outlet)));
        add(top, figures);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule(Bundle.CHART.module());
    }

    private Anchor link(FiguresOutlet outlet) {
        var link = new Anchor(
                outlet.address(Window.requireTenant().slug(), Window.language()), getTranslation(outlet.key()));
        link.setRouterIgnore(true);
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dashboard.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        var overview = surveying.overview();
        counted.setText(getTranslation(
                "dashboard.counted", MOMENT.format(overview.countedAt().atZone(Time.ZONE))));
        var links = new Links(Window.requireTenant().slug());
        figures.show(new OverviewMarkup(new Block(overview, links, Window.language())).all(surveying.bureaus()));
    }
}
