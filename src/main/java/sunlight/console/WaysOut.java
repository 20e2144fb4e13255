package sunlight.console;

import static sunlight.console.Say.say;

import sunlight.language.Language;

/** The other language, and the door. Both leave the window, so its router must not take them for views. */
final class WaysOut {

    private WaysOut() {}

    static Markup markup() {
        var other = Window.language() == Language.ZH ? Language.EN : Language.ZH;
        return Markup.of("""
                <a href="/console/language?to={}" router-ignore>{}</a><a href="/console/logout" router-ignore>{}</a>""", other.name(), other == Language.EN ? "English" : "中文", say("console.logout"));
    }
}
