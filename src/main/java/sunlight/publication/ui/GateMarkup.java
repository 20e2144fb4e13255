package sunlight.publication.ui;

import static sunlight.console.Say.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.privacy.Finding;
import sunlight.privacy.Place;
import sunlight.privacy.Remedy;
import sunlight.privacy.Severity;
import sunlight.publication.gate.Check;
import sunlight.publication.gate.Decision;
import sunlight.publication.gate.OpenFinding;
import sunlight.publication.gate.Picture;
import sunlight.tenancy.Time;

/** What the gate says, as markup: each finding with its place, its masked value, its ground and what can be done. */
final class GateMarkup {

    private static final String FINDING = """
            <li class="finding {}"><p class="what"><span class="badge {}">{}</span> <strong>{}</strong></p>
            <p class="where">{}</p>{}<p class="ground">{}</p>{}<div class="row-acts">{}</div></li>""";

    private final GateDesk desk;

    GateMarkup(GateDesk desk) {
        this.desk = desk;
    }

    Markup of(Check check, List<Decision> decisions) {
        var parts = new ArrayList<Markup>();
        parts.add(Markup.of("<p class=\"gate-state\" role=\"status\">{}</p>", state(check)));
        check.reading()
                .forEach(file ->
                        parts.add(Markup.of("<p class=\"reading\">{}</p>", say("gate.reading", said(file.place())))));
        if (!check.findings().isEmpty()) {
            parts.add(maskAll(check));
            parts.add(Markup.of(
                    "<ul class=\"findings\">{}</ul>",
                    Markup.all(check.findings().stream()
                            .sorted(Comparator.comparing(each -> each.finding().severity()))
                            .map(this::finding)
                            .toList())));
        }
        if (!check.pictures().isEmpty()) {
            parts.add(Markup.of(
                    "<h3>{}</h3><p class=\"ground\">{}</p><ul class=\"findings\">{}</ul>",
                    say("gate.pictures"),
                    say("gate.pictures.what"),
                    Markup.all(check.pictures().stream().map(this::picture).toList())));
        }
        if (!decisions.isEmpty()) {
            parts.add(Markup.of(
                    "<h3>{}</h3><ul class=\"findings\">{}</ul>",
                    say("gate.decisions"),
                    Markup.all(decisions.stream().map(this::recorded).toList())));
        }
        return Markup.all(parts);
    }

    /** Fifty numbers are one press: none of them may go out, so nobody has to decide about each. */
    private Markup maskAll(Check check) {
        var digests = check.findings().stream()
                .filter(open -> open.isHard() && open.remedies().contains(Remedy.MASK))
                .map(open -> open.finding().digest())
                .distinct()
                .toList();
        return digests.size() < 2 || !desk.writable()
                ? Markup.NONE
                : Markup.of(
                        "<div class=\"row-acts\">{}</div>",
                        Pane.button(
                                Remedy.MASK.name(),
                                String.join(",", digests),
                                say("gate.maskAll", digests.size()),
                                false));
    }

    private Markup recorded(Decision decision) {
        return Markup.of(
                "<li class=\"finding settled\"><p class=\"what\">{} <span class=\"masked\">{}</span></p>"
                        + "<p class=\"where\">{}</p>{}</li>",
                say("PrivacyRule." + decision.rule()),
                decision.masked(),
                said(decision.place()),
                decided(decision));
    }

    private static String state(Check check) {
        var blocking = check.blocking().size() + check.undeclared().size();
        if (blocking > 0) {
            return say("gate.blocking", blocking);
        }
        if (!check.reading().isEmpty()) {
            return say("gate.waiting");
        }
        return say(check.findings().isEmpty() ? "gate.clear" : "gate.settled");
    }

    private Markup finding(OpenFinding open) {
        var finding = open.finding();
        var masked = finding.masked().isBlank()
                ? Markup.NONE
                : Markup.of(
                        "<p class=\"masked\">{}{}</p>",
                        finding.masked(),
                        finding.count() > 1 ? " " + say("gate.count", finding.count()) : "");
        var decision = open.decision();
        return Markup.of(
                FINDING,
                open.isSettled() ? "settled" : "",
                colour(finding.severity(), open.isSettled()),
                say("Severity." + finding.severity().name()),
                say("PrivacyRule." + finding.rule().name()),
                Markup.of("{} {}", said(finding.place()), look(open)),
                Markup.all(List.of(masked, inside(finding))),
                say("privacy.ground." + finding.rule().name()),
                decision == null ? Markup.NONE : decided(decision),
                open.isSettled() ? Markup.NONE : Markup.all(acts(open)));
    }

    /** Where in the file: whoever cleans it by hand would have to guess. */
    private static Markup inside(Finding finding) {
        if (finding.inside().isEmpty()) {
            return Markup.NONE;
        }
        var places = finding.inside().stream()
                .map(place -> Markup.of("<li>{}</li>", said(place.withoutFile())))
                .collect(Collectors.toCollection(ArrayList::new));
        if (finding.count() > places.size()) {
            places.add(Markup.of("<li>{}</li>", say("gate.inside.more", finding.count())));
        }
        return Markup.of(
                "<p class=\"inside\">{}</p><ul class=\"inside\">{}</ul>", say("gate.inside"), Markup.all(places));
    }

    /** Whoever attests a scan pages through it first. */
    private static Markup look(OpenFinding open) {
        var file = open.file();
        return file == null
                ? Markup.NONE
                : Markup.of(
                        "<a href=\"{}\" target=\"_blank\" rel=\"noopener\" router-ignore>{}</a>",
                        FileViewServlet.address(file),
                        say("fileView.look"));
    }

    private List<Markup> acts(OpenFinding open) {
        var digest = open.finding().digest();
        var acts = new ArrayList<Markup>();
        for (var remedy : open.remedies().stream().sorted().toList()) {
            if (isOffered(remedy)) {
                var key = remedy == Remedy.CLEAN_FILE ? String.valueOf(open.file()) : digest;
                acts.add(Pane.button(remedy.name(), key, say("Remedy." + remedy.name()), false));
            }
        }
        if (open.isInName() && desk.writable()) {
            acts.add(Markup.of("<span>{}</span>", say("gate.rename")));
        }
        if (desk.writable()) {
            open.byHand().ifPresent(key -> acts.add(Markup.of("<span class=\"by-hand\">{}</span>", say(key))));
        }
        return acts;
    }

    private boolean isOffered(Remedy remedy) {
        return switch (remedy) {
            case MASK, REPLACE, CLEAN_FILE -> desk.writable();
            case CHANGE_AUDIENCE -> desk.mayNarrow();
            case OVERRIDE -> desk.mayOverride();
            case ATTEST -> desk.mayAttest();
        };
    }

    Markup decided(Decision decision) {
        var reason = decision.reason();
        return Markup.of(
                "<p class=\"decided\">{}</p>",
                say(
                        "gate.decided." + decision.kind().name(),
                        decision.signer(),
                        Time.minute(decision.at()),
                        reason == null ? "" : reason));
    }

    private Markup picture(Picture picture) {
        var declared = picture.declaration();
        var file = picture.file();
        var address = "/console/files/" + Window.requireTenant().slug() + "/" + file.id();
        var note = declared == null ? null : declared.note();
        var said = declared == null
                ? Markup.of("<span class=\"badge red\">{}</span>", say("gate.picture.undeclared"))
                : Markup.of(
                        "<span class=\"badge green\">{}</span> <span class=\"ground\">{} {}</span>",
                        say("PictureAnswer." + declared.answer().name()),
                        declared.signer(),
                        note == null ? "" : note);
        var act = desk.writable()
                ? Pane.button("DECLARE", file.id(), say("gate.picture.declare"), declared == null)
                : Markup.NONE;
        return Markup.of(
                "<li class=\"finding picture\"><img src=\"{}\" alt=\"\" width=\"72\" height=\"54\">"
                        + "<p class=\"where\">{}</p><p>{}</p><div class=\"row-acts\">{}</div></li>",
                address,
                file.name(),
                said,
                act);
    }

    private static String colour(Severity severity, boolean settled) {
        if (settled) {
            return "grey";
        }
        return switch (severity) {
            case HARD -> "red";
            case SOFT, ATTEST -> "amber";
            case WARNING -> "blue";
        };
    }

    static String said(Place place) {
        return place.steps().stream().map(step -> say(step)).collect(Collectors.joining(" › "));
    }
}
