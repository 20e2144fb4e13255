package sunlight.console.people;

import sunlight.console.Markup;
import sunlight.identity.Welcome;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.tenancy.Tenant;

/** What somebody sees behind a one-time link, in the language of the browser. */
final class WelcomePage {

    private static final String PAGE = """
            <!doctype html><html lang="{}"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1"><title>{}</title>
            <link rel="stylesheet" href="/assets/console.css"></head>
            <body class="goodbye"><main><h1>{}</h1>{}</main></body></html>
            """;
    private static final String FORM = """
            <p>{}</p>{}<form method="post" class="welcome"><p>{} <strong>{}</strong></p>
            <input type="hidden" name="username" autocomplete="username" value="{}">
            <p><label for="password">{}</label><br>
            <input id="password" name="password" type="password" autocomplete="new-password" required maxlength="200"></p>
            <p><label for="again">{}</label><br>
            <input id="again" name="again" type="password" autocomplete="new-password" required maxlength="200"></p>
            <p class="hint">{}</p><p><button type="submit" class="act primary">{}</button></p></form>""";

    private final Language language;
    private final Tenant tenant;

    WelcomePage(Language language, Tenant tenant) {
        this.language = language;
        this.tenant = tenant;
    }

    /** An address that no link ever had looks like a link that is not known. */
    static Markup unknown(Language language) {
        return page(language, refusal(language, Welcome.State.UNKNOWN));
    }

    /** @param wrong key of what was wrong with the attempt before; may be empty */
    Markup form(Welcome welcome, String wrong) {
        var user = welcome.userName();
        if (user == null) {
            return page(language, refusal(language, welcome.state()));
        }
        var hint = wrong.isEmpty() ? Markup.NONE : Markup.of("<p class=\"wrong\" role=\"alert\">{}</p>", say(wrong));
        return page(
                language,
                Markup.of(
                        FORM,
                        say(
                                "welcome.hello",
                                welcome.displayName(),
                                tenant.name().in(language)),
                        hint,
                        say("people.userName"),
                        user,
                        user,
                        say("welcome.password"),
                        say("welcome.again"),
                        say("welcome.hint"),
                        say("welcome.set")));
    }

    Markup done(Welcome welcome) {
        var user = welcome.userName();
        if (user == null) {
            return page(language, refusal(language, welcome.state()));
        }
        return page(
                language,
                Markup.of(
                        "<p>{}</p><p><a href=\"/console/{}/due\">{}</a></p>",
                        say("welcome.done", user),
                        tenant.slug(),
                        say("welcome.login")));
    }

    private static Markup refusal(Language language, Welcome.State state) {
        return Markup.of("<p role=\"alert\">{}</p>", Messages.say(language, "welcome." + state.name()));
    }

    private static Markup page(Language language, Markup content) {
        var name = Messages.say(language, "product.name");
        return Markup.of(PAGE, language.locale().toLanguageTag(), name, name, content);
    }

    private String say(String key, @org.jspecify.annotations.Nullable Object... args) {
        return Messages.say(language, key, args);
    }
}
