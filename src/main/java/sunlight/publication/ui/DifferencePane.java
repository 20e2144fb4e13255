package sunlight.publication.ui;

import static sunlight.console.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sunlight.catalogue.CatalogueItem;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.publication.Draft;
import sunlight.publication.EditionDifference;
import sunlight.publication.EditionDifference.Part;
import sunlight.publication.EditionDifference.Subject;
import sunlight.richtext.Difference.Block;
import sunlight.richtext.Difference.Mark;
import sunlight.richtext.Difference.Piece;

/** What a revision changes in the newest edition, for whoever decides on it. */
class DifferencePane extends Pane {

    private static final long serialVersionUID = 1L;

    private DifferencePane() {
        super("card");
        addClassName("difference");
    }

    /** Of a disclosure that is being worked on and has been public before. */
    static Optional<DifferencePane> of(Optional<EditionDifference> difference, Draft draft, CatalogueItem item) {
        return difference.filter(any -> draft.stage().isUnderWay()).map(changes -> {
            var pane = new DifferencePane();
            pane.show(changes, item, draft);
            return pane;
        });
    }

    private void show(EditionDifference difference, CatalogueItem item, Draft draft) {
        var parts = difference.parts().stream().map(part -> part(part, item)).toList();
        show(Markup.of(
                "<h2>{}</h2>{}<p>{}</p>{}",
                say("difference.title", draft.editions()),
                ChangeNote.of(draft.change()),
                say(parts.isEmpty() ? "portal.changes.none" : "portal.changes.legend"),
                Markup.all(parts)));
    }

    private static Markup part(Part part, CatalogueItem item) {
        var lines = part.isTooLong()
                ? List.of(Markup.of("<p>{}</p>", say("portal.changes.tooLong")))
                : lines(part.blocks());
        return Markup.of("<h3>{}</h3>{}", heading(part, item), Markup.all(lines));
    }

    private static String heading(Part part, CatalogueItem item) {
        if (part.subject() != Subject.ELEMENT) {
            return say("Subject." + part.subject().name());
        }
        return item.elements().stream()
                .filter(element -> element.key().equals(part.element()))
                .map(element -> element.label().in(Window.language()))
                .findFirst()
                .orElse(part.element());
    }

    private static List<Markup> lines(List<Block> blocks) {
        var lines = new ArrayList<Markup>();
        var skipped = 0;
        for (var block : blocks) {
            if (block.mark() == Mark.SAME) {
                skipped++;
                continue;
            }
            skip(lines, skipped);
            skipped = 0;
            lines.add(Markup.of(
                    "<div class=\"change {}\"><b>{}</b> {}</div>",
                    block.mark().name().toLowerCase(java.util.Locale.ROOT),
                    say("Mark." + block.mark().name()),
                    Markup.all(
                            block.pieces().stream().map(DifferencePane::piece).toList())));
        }
        skip(lines, skipped);
        return lines;
    }

    private static void skip(List<Markup> lines, int skipped) {
        if (skipped > 0) {
            lines.add(Markup.of("<p class=\"ground\">{}</p>", say("portal.changes.skipped", skipped)));
        }
    }

    private static Markup piece(Piece piece) {
        return switch (piece.mark()) {
            case ADDED ->
                Markup.of("<ins><span class=\"unseen\">{}</span>{}</ins>", say("portal.changes.ins"), piece.text());
            case REMOVED ->
                Markup.of("<del><span class=\"unseen\">{}</span>{}</del>", say("portal.changes.del"), piece.text());
            case SAME, CHANGED -> Markup.of("{}", piece.text());
        };
    }
}
