package sunlight.portal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.CatalogueItem;
import sunlight.publication.EditionDifference;
import sunlight.publication.EditionTrace;
import sunlight.publication.PublishedEdition;
import sunlight.richtext.Difference.Block;
import sunlight.richtext.Difference.Mark;
import sunlight.richtext.Difference.Piece;
import sunlight.tenancy.Tenant;

/** Makes the page that compares two editions. */
public final class ChangesPages {

    private ChangesPages() {}

    /** The newest edition before one that can still be read; nothing if there is none. */
    public static int before(List<EditionTrace> history, int number) {
        return history.stream()
                .filter(EditionTrace::isReadable)
                .mapToInt(EditionTrace::number)
                .filter(each -> each < number)
                .max()
                .orElse(0);
    }

    static String address(Visit visit, Tenant owner, PublishedEdition edition, int number) {
        return Documents.address(visit, owner, edition.disclosure()) + "/editions/" + number + "/changes";
    }

    public static ChangesPage changes(
            Visit visit, Tenant owner, @Nullable CatalogueItem item, PublishedEdition older, PublishedEdition newer) {
        var sections = EditionDifference.between(older, newer).parts().stream()
                .map(part -> section(visit, item, part))
                .toList();
        var about = new ArrayList<String>();
        about.add(visit.say(
                "portal.changes.about",
                older.number(),
                Visit.day(older.publishedAt()),
                newer.number(),
                Visit.day(newer.publishedAt())));
        about.add(visit.say(sections.isEmpty() ? "portal.changes.none" : "portal.changes.legend"));
        var base = Documents.address(visit, owner, newer.disclosure());
        return new ChangesPage(
                Frames.below(
                        visit,
                        owner,
                        visit.say("portal.changes.title", newer.number(), older.number()),
                        new Link(newer.title(), base)),
                about,
                sections,
                List.of(
                        new Link(visit.say("portal.edition", newer.number()), base + "/editions/" + newer.number()),
                        new Link(visit.say("portal.edition", older.number()), base + "/editions/" + older.number())));
    }

    private static ChangesPage.Section section(Visit visit, @Nullable CatalogueItem item, EditionDifference.Part part) {
        var lines = part.isTooLong()
                ? List.of(new ChangesPage.Line("unchanged", visit.say("portal.changes.tooLong"), List.of()))
                : lines(visit, part.blocks());
        return new ChangesPage.Section(heading(visit, item, part), lines);
    }

    private static String heading(Visit visit, @Nullable CatalogueItem item, EditionDifference.Part part) {
        if (part.subject() != EditionDifference.Subject.ELEMENT) {
            return visit.say(part.subject());
        }
        return item == null
                ? part.element()
                : item.elements().stream()
                        .filter(element -> element.key().equals(part.element()))
                        .map(element -> visit.say(element.label()))
                        .findFirst()
                        .orElse(part.element());
    }

    /** What did not change is told by number only, but for its nearest neighbours. */
    private static List<ChangesPage.Line> lines(Visit visit, List<Block> blocks) {
        var lines = new ArrayList<ChangesPage.Line>();
        var skipped = 0;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block.mark() == Mark.SAME && !isBesideAChange(blocks, i)) {
                skipped++;
                continue;
            }
            skip(visit, lines, skipped);
            skipped = 0;
            lines.add(line(visit, block));
        }
        skip(visit, lines, skipped);
        return lines;
    }

    private static boolean isBesideAChange(List<Block> blocks, int i) {
        return blocks.subList(Math.max(0, i - 1), Math.min(blocks.size(), i + 2)).stream()
                .anyMatch(block -> block.mark() != Mark.SAME);
    }

    private static void skip(Visit visit, List<ChangesPage.Line> lines, int skipped) {
        if (skipped > 0) {
            lines.add(new ChangesPage.Line("unchanged", visit.say("portal.changes.skipped", skipped), List.of()));
        }
    }

    private static ChangesPage.Line line(Visit visit, Block block) {
        var label = block.mark() == Mark.SAME ? "" : visit.say(block.mark());
        var named = block.tag().equals("img")
                ? List.of(new Piece(
                        block.mark(),
                        visit.say(
                                "portal.changes.picture", block.pieces().get(0).text())))
                : block.pieces();
        return new ChangesPage.Line(block.mark().name().toLowerCase(Locale.ROOT), label, named);
    }
}
