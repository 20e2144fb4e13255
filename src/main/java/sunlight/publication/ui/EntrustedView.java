package sunlight.publication.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import sunlight.console.ConsoleLayout;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.identity.standin.MyEntrustments;
import sunlight.publication.DraftLine;
import sunlight.publication.EntrustedReviewing;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.Time;

/** What waits for review in the schools for which a bureau entrusted this person with it; nothing else of them. */
@Route(value = "entrusted", layout = ConsoleLayout.class)
@CdiComponent
class EntrustedView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final String ROW = """
            <li class="row"><div class="row-head"><span class="badge blue">{}</span><time>{}</time></div>
            <div class="row-body"><h3><a href="/console/{}/entrusted/{}" router-ignore>{}</a></h3>
            <p class="reason"><span class="code">{}</span></p><p class="ground">{}</p></div></li>""";

    private final transient EntrustedReviewing reviewing;
    private final transient MyEntrustments entrustments;
    private final Pane list = new Pane("disclosure-list");

    @Inject
    EntrustedView(EntrustedReviewing reviewing, MyEntrustments entrustments) {
        this.reviewing = reviewing;
        this.entrustments = entrustments;
        addClassName("list");
        add(new H1(getTranslation("entrusted.title")), new Paragraph(getTranslation("entrusted.what")), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("entrusted.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var schools =
                Window.may(Permission.REVIEW_ENTRUSTED) ? List.of(Window.requireTenant()) : entrustments.schools();
        list.show(
                schools.isEmpty()
                        ? Markup.of("<p>{}</p>", getTranslation("entrusted.nobody"))
                        : Markup.all(schools.stream().map(this::school).toList()));
    }

    private Markup school(Tenant school) {
        var actor = Window.requireActor();
        var waiting = Scope.run(Scope.of(school, actor), () -> reviewing.waiting());
        var rows = waiting.isEmpty()
                ? Markup.of("<p>{}</p>", getTranslation("entrusted.none"))
                : Markup.of(
                        "<ul class=\"rows\">{}</ul>",
                        Markup.all(
                                waiting.stream().map(line -> row(school, line)).toList()));
        return Markup.of("<h2>{}</h2>{}", school.name().in(Window.language()), rows);
    }

    private Markup row(Tenant school, DraftLine line) {
        return Markup.of(
                ROW,
                getTranslation("Stage." + line.stage().name()),
                Time.minute(line.changedAt()),
                school.slug(),
                line.id(),
                line.title(),
                line.item(),
                getTranslation("editor.author", line.author()));
    }
}
