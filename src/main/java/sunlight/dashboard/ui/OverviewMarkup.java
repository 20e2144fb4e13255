package sunlight.dashboard.ui;

import static java.util.Comparator.comparing;
import static sunlight.dashboard.ui.Block.cell;
import static sunlight.dashboard.ui.Block.head;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.MatrixQuery;
import sunlight.compliance.MatrixQuery.Part;
import sunlight.compliance.StatusChoice;
import sunlight.console.Markup;
import sunlight.dashboard.BureauFigures;
import sunlight.dashboard.Overview;
import sunlight.dashboard.Tally;
import sunlight.dashboard.ui.TallyTable.Line;
import sunlight.language.Message;
import sunlight.tenancy.TenantKind;

/** All blocks of the dashboard. */
record OverviewMarkup(Block block) {

    private static final int ITEMS_NAMED = 10;
    private static final MatrixQuery BUREAUS = MatrixQuery.ALL.with(Part.WHOM, TenantKind.BUREAU);

    Markup all(List<BureauFigures> bureaus) {
        var tables = new TallyTable(block);
        var schools = new SchoolTable(block);
        return Markup.all(List.of(
                numbers(),
                tables.of("dashboard.byDistrict", "matrix.filter.district", byDistrict()),
                tables.of("dashboard.bureaus", "dashboard.bureau", bureaus(bureaus)),
                tables.of("dashboard.byKind", "matrix.filter.kind", byKind()),
                new TrendPicture(block).of(overview().trend()),
                new DueTable(block).all(),
                missing(),
                schools.of("dashboard.worst", overview().worst()),
                schools.of("dashboard.improved", overview().improved()),
                tables.of("dashboard.byGroup", "matrix.filter.group", byGroup())));
    }

    private Overview overview() {
        return block.overview();
    }

    /** Each leads to the cells that were counted. */
    Markup numbers() {
        var all = overview().all();
        var links = block.links();
        return Markup.of(
                "<dl class=\"numbers\">{}{}{}{}{}</dl>",
                number("schools", links.to(MatrixQuery.ALL, overview().schools()), uncounted()),
                fulfilled(all),
                number("overdue", links.count(MatrixQuery.ALL, all, ComplianceStatus.OVERDUE), Markup.NONE),
                number("late", links.count(MatrixQuery.ALL, all, StatusChoice.LATE), Markup.NONE),
                number("soon", links.count(MatrixQuery.ALL, all, ComplianceStatus.DUE_SOON), Markup.NONE));
    }

    private Markup fulfilled(Tally all) {
        var links = block.links();
        if (all.owed() == 0) {
            return number("fulfilled", Markup.of("–"), Markup.of("{}", block.say("matrix.number.nothing")));
        }
        return number(
                "fulfilled",
                links.to(
                        MatrixQuery.ALL.with(Part.STATUS, StatusChoice.DONE.code()),
                        all.rate().percent() + " %"),
                Markup.of(
                        "{} / {}",
                        links.count(MatrixQuery.ALL, all, StatusChoice.DONE),
                        links.count(MatrixQuery.ALL, all, StatusChoice.OWED)));
    }

    /** Figures that are not whole say so. */
    private Markup uncounted() {
        return overview().uncounted() == 0
                ? Markup.NONE
                : Markup.of(
                        "{}",
                        block.say(
                                "matrix.number.unjudged",
                                Message.of("matrix.count.SCHOOL", overview().uncounted())));
    }

    private Markup number(String name, Markup value, Markup more) {
        return Markup.of(
                "<div class=\"{}\"><dt>{}</dt><dd>{} <small>{}</small></dd></div>",
                name,
                block.say("matrix.number." + name),
                value,
                more);
    }

    private List<Line> byDistrict() {
        return overview().byDistrict().entrySet().stream()
                .map(entry -> new Line(
                        entry.getKey().isEmpty() ? block.say("matrix.filter.district.none") : entry.getKey(),
                        MatrixQuery.ALL.with(
                                Part.DISTRICT, entry.getKey().isEmpty() ? MatrixQuery.NO_DISTRICT : entry.getKey()),
                        entry.getValue()))
                .toList();
    }

    /** Bureaus and units owe what their own catalogue asks of them; they count among no school. */
    private List<Line> bureaus(List<BureauFigures> bureaus) {
        var all = bureaus.stream().map(BureauFigures::tally).reduce(Tally.NONE, Tally::plus);
        var sum = new Line(block.say("dashboard.sum"), BUREAUS, all);
        return Stream.concat(
                        Stream.of(sum).filter(line -> bureaus.size() > 1),
                        bureaus.stream()
                                .map(each -> new Line(
                                        each.name().in(block.language()),
                                        BUREAUS.with(Part.SCHOOL, each.slug()),
                                        each.tally())))
                .toList();
    }

    private List<Line> byKind() {
        return overview().byKind().entrySet().stream()
                .map(entry -> new Line(
                        block.say("SchoolKind." + entry.getKey().name()),
                        MatrixQuery.ALL.with(Part.KIND, entry.getKey()),
                        entry.getValue()))
                .toList();
    }

    private List<Line> byGroup() {
        return overview().groups().stream()
                .filter(group -> overview().byGroup().containsKey(group.code()))
                .map(group -> new Line(
                        group.title().in(block.language()),
                        MatrixQuery.ALL.with(Part.GROUP, group.code()),
                        overview().byGroup().getOrDefault(group.code(), Tally.NONE)))
                .toList();
    }

    /** The items that most schools do not have as they should. */
    private Markup missing() {
        var most = overview().byItem().entrySet().stream()
                .filter(entry -> late(entry) > 0)
                .sorted(comparing(entry -> -late(entry)))
                .limit(ITEMS_NAMED)
                .toList();
        var longest = most.isEmpty() ? 0 : late(most.get(0));
        var heads = List.of(
                head(block.say("matrix.filter.item")),
                Block.rateHead(block.say("dashboard.schoolsLate")),
                head(block.say("dashboard.owed")));
        return block.table(
                "dashboard.missing",
                heads,
                most.stream().map(entry -> missing(entry, longest)).toList());
    }

    private Markup missing(Map.Entry<ItemCode, Tally> entry, int longest) {
        var item = MatrixQuery.ALL.with(Part.ITEM, entry.getKey());
        var count = block.links().count(item, entry.getValue(), StatusChoice.LATE);
        return Block.line(
                block.links().to(item, block.title(entry.getKey())),
                List.of(
                        Markup.of("<td class=\"rate\">{}<span>{}</span></td>", Bar.length(late(entry), longest), count),
                        cell(block.links().count(item, entry.getValue(), StatusChoice.OWED))));
    }

    private static int late(Map.Entry<ItemCode, Tally> entry) {
        return entry.getValue().of(StatusChoice.LATE);
    }
}
