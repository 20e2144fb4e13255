package sunlight.console.people;

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
import java.util.UUID;
import sunlight.console.Ask;
import sunlight.console.ConsoleLayout;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.identity.standin.Delegating;
import sunlight.identity.standin.Delegation;
import sunlight.identity.standin.Entrusting;

/** Who acts in somebody's place: an approver names a colleague for an absence; whoever made or has it may end it. */
@Route(value = "stand-ins", layout = ConsoleLayout.class)
@CdiComponent
class StandInsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final String ROW = """
            <li class="row"><div class="row-head"><span class="badge {}">{}</span></div>
            <div class="row-body"><h3>{}</h3><p>{}</p><p class="reason">{}</p></div><div class="row-acts">{}</div></li>""";

    private final transient Delegating delegating;
    private final transient Entrusting entrusting;
    private final Button add = new Button(getTranslation("delegation.add"), press -> add());
    private final Paragraph none = new Paragraph();
    private final Pane list = new Pane("disclosure-list");
    private final Pane fromOutside = new Pane("disclosure-list");
    private transient Delegating.@org.jspecify.annotations.Nullable State state;

    @Inject
    StandInsView(Delegating delegating, Entrusting entrusting) {
        this.delegating = delegating;
        this.entrusting = entrusting;
        addClassName("list");
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        list.onPress((deed, id) -> end(UUID.fromString(id)));
        add(
                new H1(getTranslation("standIns.title")),
                new Paragraph(getTranslation("delegation.what")),
                add,
                none,
                list,
                fromOutside);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("standIns.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        var now = Window.may(Permission.MANAGE_PEOPLE) ? delegating.administratorsState() : delegating.state();
        state = now;
        add.setVisible(Window.may(Permission.APPROVE) && !now.colleagues().isEmpty());
        none.setText(getTranslation("delegation.none"));
        none.setVisible(now.delegations().isEmpty());
        list.show(Markup.of(
                "<ul class=\"rows\">{}</ul>",
                Markup.all(
                        now.delegations().stream().map(each -> row(each, now)).toList())));
        showEntrusted(now);
    }

    /** Whom the bureau lets review for the school: shown to the school, ended by the bureau. */
    private void showEntrusted(Delegating.State now) {
        var about = entrusting.aboutUs();
        var name = Window.requireTenant().name().in(Window.language());
        fromOutside.setVisible(!about.isEmpty());
        fromOutside.show(Markup.of(
                "<h2>{}</h2><p>{}</p>{}",
                getTranslation("entrustment.title"),
                getTranslation("entrustment.aboutUs"),
                EntrustmentMarkup.of(about, now.today(), false, each -> name)));
    }

    private Markup row(Delegation each, Delegating.State now) {
        var where = each.state(now.today());
        var end = each.isOpen(now.today()) && each.mayEnd()
                ? Pane.button("END", each.id(), getTranslation("delegation.end"), false)
                : Markup.NONE;
        return Markup.of(
                ROW,
                colour(where),
                getTranslation("Delegation." + where.name()),
                getTranslation("delegation.line", each.delegator(), each.delegate()),
                getTranslation("delegation.days", each.from(), each.until()),
                each.reason(),
                end);
    }

    private static String colour(Delegation.State state) {
        return switch (state) {
            case RUNNING -> "green";
            case COMING -> "blue";
            case OVER, REVOKED, VOID -> "grey";
        };
    }

    private void add() {
        var now = state;
        if (now == null) {
            return;
        }
        var form = new DelegationForm(now.colleagues(), now.today());
        new Ask(getTranslation("delegation.add"), getTranslation("delegation.add.what"))
                .with(form)
                .answer(getTranslation("delegation.yes"), () -> {
                    delegating.delegate(form.value());
                    refresh();
                });
    }

    private void end(UUID id) {
        new Ask(getTranslation("delegation.end"), getTranslation("delegation.end.what"))
                .answer(getTranslation("delegation.end"), () -> {
                    if (Window.may(Permission.MANAGE_PEOPLE)) {
                        delegating.administratorRevokes(id);
                    } else {
                        delegating.revoke(id);
                    }
                    refresh();
                });
    }
}
