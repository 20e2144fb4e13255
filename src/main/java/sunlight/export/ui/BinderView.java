package sunlight.export.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.combobox.ComboBox;
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
import org.jspecify.annotations.Nullable;
import sunlight.console.ConsoleLayout;
import sunlight.console.DateField;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.identity.Watching;
import sunlight.tenancy.Tenant;

/** Asks for which period, and a bureau for which school, and gives the binder as a file. */
@Route(value = "binder", layout = ConsoleLayout.class)
@CdiComponent
class BinderView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Watching watching;
    private final ComboBox<Tenant> school = new ComboBox<>(getTranslation("binder.school"));
    private final DateField from = new DateField(getTranslation("binder.from"));
    private final DateField until = new DateField(getTranslation("binder.until"));
    private final Paragraph wrong = new Paragraph();
    private final Anchor print = new Anchor("", getTranslation("binder.print"));
    private final Anchor workbook = new Anchor("", getTranslation("binder.workbook"));

    @Inject
    BinderView(Watching watching, Clock clock) {
        this.watching = watching;
        var today = LocalDate.now(clock);
        addClassName("binder");
        school.setItemLabelGenerator(each -> each.name().in(Window.language()));
        school.setWidth("min(28rem, 100%)");
        from.setValue(today.withDayOfYear(1));
        until.setValue(today);
        until.setMax(today);
        wrong.addClassName("wrong");
        wrong.getElement().setAttribute("role", "status");
        print.setClassName("act primary");
        workbook.setClassName("act");
        List.of(print, workbook).forEach(link -> {
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
        });
        school.addValueChangeListener(change -> link());
        from.addValueChangeListener(change -> link());
        until.addValueChangeListener(change -> link());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("binder.menu");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new H1(getTranslation("binder.menu")), new Paragraph(getTranslation("binder.what")));
        var fields = new Div(from, until);
        fields.addClassName("binder-fields");
        if (Window.may(Permission.INSPECT)) {
            offerSchools(event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter("school")
                    .orElse(""));
            add(school);
        }
        var links = new Div(print, workbook);
        links.addClassName("binder-links");
        add(fields, wrong, links);
        link();
    }

    private void offerSchools(String asked) {
        var below = watching.below();
        school.setItems(below);
        school.setValue(below.stream()
                .filter(each -> each.slug().equals(asked))
                .findFirst()
                .orElse(Window.requireTenant()));
    }

    /** Both lead to the file that the fields describe; without whole fields there is none. */
    private void link() {
        @Nullable LocalDate first = from.getValue();
        @Nullable LocalDate last = until.getValue();
        var isPeriod = first != null && last != null && !last.isBefore(first);
        wrong.setText(isPeriod ? "" : getTranslation("binder.period.wrong"));
        print.setVisible(isPeriod);
        workbook.setVisible(isPeriod);
        if (isPeriod) {
            print.setHref(address("pdf"));
            workbook.setHref(address("xlsx"));
        }
    }

    private String address(String ending) {
        var own = Window.requireTenant().slug();
        @Nullable Tenant chosen = school.getValue();
        return "binders/%s/%s/binder.%s?from=%s&until=%s&in=%s"
                .formatted(
                        own,
                        chosen == null ? own : chosen.slug(),
                        ending,
                        from.getValue(),
                        until.getValue(),
                        Window.language().name());
    }
}
