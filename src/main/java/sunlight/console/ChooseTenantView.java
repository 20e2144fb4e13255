package sunlight.console;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import sunlight.identity.MyTenants;

/** Where to work today: forwards at once where there is only one place. */
@Route("")
@CdiComponent
class ChooseTenantView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient MyTenants mine;

    @Inject
    ChooseTenantView(MyTenants mine) {
        this.mine = mine;
        addClassName("console-choose");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var places = mine.all();
        if (places.size() == 1) {
            event.forwardTo(start(places.get(0)));
            return;
        }
        add(new H1(getTranslation("console.choose")));
        if (places.isEmpty()) {
            add(new Paragraph(getTranslation("console.choose.none")));
        }
        var list = new UnorderedList();
        places.forEach(place -> list.add(
                new ListItem(new Anchor(start(place), place.tenant().name().in(Window.language())))));
        add(list);
        // Whoever belongs nowhere must be able to leave, and to come back as somebody else.
        var out = new Pane("ways-out");
        out.show(WaysOut.markup());
        add(out);
    }

    private static String start(MyTenants.Place place) {
        return Start.of(place.tenant(), permission -> place.roles().stream().anyMatch(role -> role.grants(permission)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("product.name");
    }
}
