package sunlight.publication.ui;

import static sunlight.console.Say.say;

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
import sunlight.privacy.Finding;
import sunlight.publication.gate.GateInspecting;
import sunlight.publication.gate.GateOverview;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.Time;

/** What an inspector sees of the privacy gate at the schools: numbers, overrides one by one, what waits or leaks. */
@Route(value = "privacy", layout = ConsoleLayout.class)
@CdiComponent
class OversightView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final String LINE = """
            <li class="row"><div class="row-head"><strong>{}</strong><time>{}</time></div>
            <div class="row-body"><h3>{}</h3><p>{}</p><p class="reason">{}</p></div></li>""";

    private static final String HARD = """
            <li class="row"><div class="row-head"><strong>{}</strong><time>{}</time></div>
            <div class="row-body"><h3>{}</h3><p>{}</p><ul class="findings">{}{}</ul></div></li>""";
    private static final String FINDING = """
            <li class="finding"><p class="what"><span class="badge red">{}</span> <strong>{}</strong></p>
            <p class="where">{}</p><p class="masked">{}</p><p class="ground">{}</p></li>""";

    private final transient GateInspecting inspecting;
    private final Pane page = new Pane("oversight");

    @Inject
    OversightView(GateInspecting inspecting) {
        this.inspecting = inspecting;
        addClassName("list");
        add(new H1(getTranslation("oversight.title")), new Paragraph(getTranslation("oversight.lead")), page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("oversight.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var overview = inspecting.overview();
        page.show(Markup.of(
                "<h2>{}</h2>{}{}{}{}",
                say("oversight.schools"),
                schools(overview),
                section(
                        "oversight.hardListed",
                        overview.hard().stream().map(OversightView::hard).toList()),
                section(
                        "oversight.open",
                        overview.requests().stream().map(this::request).toList()),
                section(
                        "oversight.listed",
                        overview.overrides().stream().map(this::override).toList())));
    }

    private static Markup section(String title, List<Markup> lines) {
        return lines.isEmpty()
                ? Markup.NONE
                : Markup.of("<h2>{}</h2><ul class=\"rows\">{}</ul>", say(title), Markup.all(lines));
    }

    private static Markup schools(GateOverview overview) {
        if (overview.schools().isEmpty()) {
            return Markup.of("<p>{}</p>", say("oversight.none"));
        }
        var head = List.of("school", "overrides", "attestations", "requests", "overdue", "hard", "soft").stream()
                .map(key -> Markup.of("<th scope=\"col\">{}</th>", say("oversight." + key)))
                .toList();
        return Markup.of(
                "<div class=\"scrolls\" tabindex=\"0\" role=\"region\" aria-label=\"{}\"><table class=\"counts\">"
                        + "<thead><tr>{}</tr></thead><tbody>{}</tbody></table></div>",
                say("oversight.schools"),
                Markup.all(head),
                Markup.all(
                        overview.schools().stream().map(OversightView::school).toList()));
    }

    private static Markup school(GateOverview.School school) {
        var numbers = List.of(
                        school.overrides(),
                        school.attestations(),
                        school.openRequests(),
                        school.overdueRequests(),
                        school.hard(),
                        school.soft())
                .stream()
                .map(number -> Markup.of("<td class=\"{}\">{}</td>", number == 0 ? "none" : "", number))
                .toList();
        return Markup.of("<tr><th scope=\"row\">{}</th>{}</tr>", name(school.tenant()), Markup.all(numbers));
    }

    private static Markup hard(GateOverview.Hard hard) {
        var more = hard.count() - hard.findings().size();
        return Markup.of(
                HARD,
                name(hard.tenant()),
                say("oversight.found", Time.minute(hard.checkedAt())),
                hard.hidden() ? Markup.of("{}", hard.title()) : page(hard),
                say(hard.hidden() ? "oversight.hardHidden" : "oversight.hardPublic", hard.number(), hard.count()),
                Markup.all(hard.findings().stream().map(OversightView::finding).toList()),
                more > 0 ? Markup.of("<li>{}</li>", say("oversight.hardMore", more)) : Markup.NONE);
    }

    /** The edition as everybody sees it. */
    private static Markup page(GateOverview.Hard hard) {
        return Markup.of(
                "<a href=\"/{}/disclosures/{}/editions/{}\" target=\"_blank\" rel=\"noopener\" router-ignore>{}</a>",
                hard.tenant().slug(),
                hard.disclosure(),
                hard.number(),
                hard.title());
    }

    private static Markup finding(Finding finding) {
        return Markup.of(
                FINDING,
                say("Severity.HARD"),
                say("PrivacyRule." + finding.rule().name()),
                GateMarkup.said(finding.place()),
                finding.masked(),
                say("privacy.ground." + finding.rule().name()));
    }

    private Markup request(GateOverview.Request request) {
        var received = Time.minute(request.receivedAt());
        return Markup.of(
                LINE,
                name(request.tenant()),
                "",
                say("oversight.request", received, request.dueOn()),
                request.overdue() ? say("requests.overdue", request.dueOn()) : "",
                "");
    }

    private Markup override(GateOverview.Override override) {
        var decision = override.decision();
        var title = override.title();
        var reason = decision.reason();
        return Markup.of(
                LINE,
                name(override.tenant()),
                Time.minute(decision.at()),
                title == null ? say("PrivacyRule." + decision.rule()) : title,
                say("PrivacyRule." + decision.rule()) + " · " + GateMarkup.said(decision.place()) + " · "
                        + decision.masked(),
                decision.signer() + "：" + (reason == null ? "" : reason));
    }

    private static String name(Tenant tenant) {
        return tenant.name().in(Window.language());
    }
}
