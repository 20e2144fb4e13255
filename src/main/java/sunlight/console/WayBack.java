package sunlight.console;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;

/** Stands in the place of a view that cannot be shown: why, and the way to where work begins. */
abstract class WayBack extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private String title = "";

    void say(String heading, List<String> why) {
        title = heading;
        addClassName("console-choose");
        var home = new Anchor("/console/", getTranslation("console.backToStart"));
        home.setRouterIgnore(true);
        add(new H1(heading));
        why.forEach(sentence -> add(new Paragraph(sentence)));
        add(new Paragraph(home));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
