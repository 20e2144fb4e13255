package sunlight.portal.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.Tenant;

/** Makes the pages by which anybody asks a school to hide something. */
public final class HidePages {

    private HidePages() {}

    /** The form for the page that is visited. On the form itself it stays the form for that page. */
    static String address(Visit visit, Tenant owner) {
        var path = visit.path();
        var form = "/" + owner.slug() + "/hide";
        return path.startsWith(form)
                ? visit.variant().address(path)
                : visit.variant().address(form + "?page=" + URLEncoder.encode(path, UTF_8));
    }

    /**
     * @param typed what was typed before; empty at first
     * @param wrong what is wrong with it
     * @param stamp signed time of the form
     */
    public static HidePage form(Visit visit, Tenant owner, HidePage.Typed typed, @Nullable String wrong, String stamp) {
        return new HidePage(
                Frames.below(visit, owner, visit.say("hide.title")),
                visit.say("hide.lead", owner.name()),
                visit.under(owner, "hide"),
                typed,
                wrong,
                stamp,
                Contacts.of(visit, owner));
    }

    public static WordPage received(Visit visit, Tenant owner) {
        return new WordPage(
                Frames.below(visit, owner, visit.say("hide.received")),
                List.of(visit.say("hide.received.text", owner.name()), visit.say("hide.received.contact")),
                List.of(visit.linkTo(owner)));
    }

    public static WordPage tooMany(Visit visit, Tenant owner) {
        return new WordPage(
                Frames.below(visit, owner, visit.say("hide.title")),
                List.of(visit.say("hide.tooMany")),
                List.of(visit.linkTo(owner)));
    }

    public static String say(Visit visit, String key, Object... args) {
        return visit.say(key, args);
    }
}
