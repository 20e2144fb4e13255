package sunlight.publication.ui;

import static sunlight.console.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.publication.gate.HideRequest;
import sunlight.publication.gate.HideRequest.Outcome;
import sunlight.publication.gate.Hiding;
import sunlight.tenancy.Time;

/** Requests to hide, as markup. */
final class RequestsMarkup {

    private static final String ROW = """
            <li class="row"><div class="row-head"><span class="badge {}">{}</span><time>{}</time></div>
            <div class="row-body"><h3>{}</h3><p class="concern">{}</p><p class="ground">{}</p><p class="ground">{}: {}</p>{}</div>
            <div class="row-acts">{}</div></li>""";

    private final Hiding hiding;

    RequestsMarkup(Hiding hiding) {
        this.hiding = hiding;
    }

    Markup of(List<HideRequest> requests) {
        return Markup.of(
                "<ul class=\"rows\">{}</ul>",
                Markup.all(requests.stream().map(this::row).toList()));
    }

    private Markup row(HideRequest request) {
        var answer = request.answer();
        var title = request.title();
        var contact = request.contact();
        return Markup.of(
                ROW,
                answer != null ? "grey" : request.overdue() ? "red" : "amber",
                answer != null
                        ? say("Outcome." + answer.outcome().name())
                        : say(request.overdue() ? "requests.overdue" : "requests.due", request.dueOn()),
                say("requests.received", Time.minute(request.receivedAt())),
                title == null ? request.page() : title,
                request.concern(),
                contact == null ? say("requests.noContact") : say("requests.contact", contact),
                say("requests.page"),
                request.page(),
                state(request),
                Markup.all(acts(request)));
    }

    private Markup state(HideRequest request) {
        var answer = request.answer();
        if (answer != null) {
            return Markup.of(
                    "<p class=\"decided\">{}</p>",
                    say(
                            "requests.decided",
                            say("Outcome." + answer.outcome().name()),
                            answer.decider(),
                            Time.minute(answer.at()),
                            answer.reason()));
        }
        return request.hidden()
                ? Markup.of("<p><span class=\"badge blue\">{}</span></p>", say("requests.hidden"))
                : Markup.NONE;
    }

    private List<Markup> acts(HideRequest request) {
        var acts = new ArrayList<Markup>();
        var disclosure = request.disclosure();
        if (disclosure != null) {
            acts.add(Pane.button("OPEN", disclosure, say("requests.open"), false));
            acts.addAll(hides(request.id(), disclosure, request.hidden()));
        }
        if (request.answer() == null && Window.may(Permission.APPROVE)) {
            for (var outcome : Outcome.values()) {
                acts.add(Pane.button(outcome.name(), request.id(), say("requests.decide." + outcome.name()), false));
            }
        }
        return acts;
    }

    private List<Markup> hides(UUID request, UUID disclosure, boolean hidden) {
        var acts = new ArrayList<Markup>();
        if (!hidden && Window.may(Permission.DECLARE)) {
            acts.add(Pane.button("HIDE", request, say("requests.hide"), true));
        }
        if (hidden && Window.may(Permission.APPROVE)) {
            acts.add(Pane.button("SHOW", disclosure, say("requests.show"), false));
        }
        for (var file : hiding.files(disclosure)) {
            if (!file.hidden() && !hidden && Window.may(Permission.DECLARE)) {
                acts.add(Pane.button(
                        "HIDE_FILE", request + "/" + file.id(), say("requests.hideFile", file.name()), false));
            }
            if (file.hidden() && Window.may(Permission.APPROVE)) {
                acts.add(Pane.button(
                        "SHOW_FILE", disclosure + "/" + file.id(), say("requests.showFile", file.name()), false));
            }
        }
        return acts;
    }
}
