package sunlight.publication.ui;

import static sunlight.console.Say.say;

import java.util.stream.Collectors;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.LegalGrounds;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.publication.Draft;

/** What the disclosure is for: the item, its ground, and where the work stands. */
class ItemCard extends Pane {

    private static final long serialVersionUID = 1L;

    ItemCard(CatalogueItem item, Draft draft) {
        super("item-card");
        show(Markup.of(
                "<p class=\"item\"><span class=\"code\">{}</span> {}</p><p class=\"ground\">{}</p>"
                        + "<p class=\"stage\"><span class=\"badge {}\">{}</span> {}</p>{}",
                item.code(),
                item.title().in(Window.language()),
                say("due.ground", ground(item)),
                draft.stage().isWritable() ? "blue" : "grey",
                say("Stage." + draft.stage().name()),
                say("editor.author", draft.author()),
                link(draft)));
    }

    private static Markup link(Draft draft) {
        return draft.editions() == 0
                ? Markup.NONE
                : Markup.of(
                        "<p><a href=\"{}\" target=\"_blank\" rel=\"noopener\" router-ignore>{}</a></p>",
                        PublicationNavigation.publicPage(draft.id()),
                        say("editor.publicPage", draft.editions()));
    }

    private static String ground(CatalogueItem item) {
        return LegalGrounds.of(item.basis(), Window.requireTenant()).said().stream()
                .map(ground -> say(ground))
                .collect(Collectors.joining(say("list.join")));
    }
}
