package sunlight.console.people;

import static sunlight.console.Say.say;

import java.net.URL;
import sunlight.console.Markup;
import sunlight.console.Window;
import sunlight.identity.LoginSlip;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.Time;

/** What stands on the slip of paper by which a colleague signs in for the first time. */
public final class SlipPaper {

    private SlipPaper() {}

    /** Where the console is, as people type it: only the browser knows. */
    public static String console(URL url) {
        return url.getProtocol() + "://" + url.getAuthority() + "/console/";
    }

    /** @param address of the console */
    public static Markup of(Tenant tenant, LoginSlip slip, String address) {
        var code = slip.code()
                .map(each -> Markup.of(
                        "<dt>{}</dt><dd class=\"code\">{}</dd><dt>{}</dt><dd>{}</dd>",
                        say("people.slip.code"),
                        each.letters(),
                        say("people.slip.until"),
                        Time.lastDay(each.until())))
                .orElse(Markup.NONE);
        var steps = slip.code().isPresent()
                ? Markup.of(
                        "<ol><li>{}</li><li>{}</li><li>{}</li></ol><p>{}</p>",
                        say("people.slip.step.open"),
                        say("people.slip.step.code"),
                        say("people.slip.step.own"),
                        say("people.slip.over"))
                : Markup.of("<p>{}</p>", say("people.slip.known"));
        return Markup.of(
                "<h2>{}</h2><p>{}</p><dl><dt>{}</dt><dd>{}</dd><dt>{}</dt><dd>{}</dd>{}</dl>{}",
                say("people.slip.heading", slip.displayName()),
                tenant.name().in(Window.language()),
                say("people.slip.address"),
                address,
                say("people.userName"),
                slip.userName(),
                code,
                steps);
    }
}
