package sunlight.portal.pages;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Audience;
import sunlight.catalogue.CatalogueItem;
import sunlight.tenancy.Tenant;

/** Makes the pages of the subscription to mails 邮件订阅. */
public final class SubscribePages {

    private SubscribePages() {}

    static String address(Visit visit, Tenant owner) {
        return visit.under(owner, "subscribe");
    }

    /**
     * The form.
     *
     * @param wrong key of what is wrong with what was typed
     * @param stamp signed time of the form
     */
    public static SubscribePage form(
            Visit visit,
            Tenant owner,
            List<CatalogueItem> items,
            SubscribePage.Typed typed,
            @Nullable String wrong,
            String stamp) {
        return new SubscribePage(
                Frames.below(visit, owner, visit.say("subscribe.title")),
                visit.say("subscribe.lead", owner.name()),
                address(visit, owner),
                typed,
                wrong == null ? null : visit.say(wrong),
                stamp,
                items.stream()
                        .filter(item -> item.audience() == Audience.PUBLIC)
                        .map(item -> choice(visit, item, typed.item()))
                        .toList());
    }

    private static SearchForm.Choice choice(Visit visit, CatalogueItem item, String chosen) {
        var code = item.code().value();
        return new SearchForm.Choice(code, visit.say(item.title()), code.equals(chosen));
    }

    public static WordPage received(Visit visit, Tenant owner) {
        return word(visit, owner, "subscribe.received", "subscribe.received.text", "subscribe.received.none");
    }

    public static WordPage tooMany(Visit visit, Tenant owner) {
        return word(visit, owner, "subscribe.title", "hide.tooMany");
    }

    public static SubscribePage.Question question(Visit visit, Tenant owner, SubscribePage.Deed deed) {
        return new SubscribePage.Question(
                Frames.below(visit, owner, visit.say("subscribe." + deed.name())),
                visit.say("subscribe." + deed.name() + ".text", owner.name()),
                visit.say("subscribe." + deed.name() + ".button"),
                visit.variant().address(visit.path()));
    }

    /** What a link has done; one that is too old or was used before does nothing. */
    public static WordPage done(Visit visit, Tenant owner, SubscribePage.Deed deed, boolean done) {
        var key = "subscribe." + deed.name() + (done ? ".done" : ".late");
        return word(visit, owner, "subscribe." + deed.name(), key);
    }

    private static WordPage word(Visit visit, Tenant owner, String title, String... says) {
        return new WordPage(
                Frames.below(visit, owner, visit.say(title)),
                Arrays.stream(says).map(key -> visit.say(key, owner.name())).toList(),
                List.of(visit.linkTo(owner)));
    }
}
