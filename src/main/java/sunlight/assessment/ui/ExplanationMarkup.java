package sunlight.assessment.ui;

import static sunlight.console.Say.say;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sunlight.assessment.Adjustment;
import sunlight.assessment.Explained;
import sunlight.assessment.Whom;
import sunlight.assessment.score.SchoolScore;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.tenancy.Time;

/** How a score came about, item by item, the same for the bureau and for the one assessed. */
record ExplanationMarkup(Whom whom, Map<ItemCode, String> titles) {

    static ExplanationMarkup with(Whom whom, List<CatalogueItem> items) {
        return new ExplanationMarkup(
                whom,
                items.stream()
                        .collect(Collectors.toMap(
                                CatalogueItem::code, item -> item.title().in(Window.language()), (one, other) -> one)));
    }

    Markup of(Explained explained) {
        var score = explained.result().score();
        return Markup.of(
                "<p class=\"next\"><strong>{}</strong> · {} · {}</p><p>{}</p>{}<p>{}</p><p>{}</p><ul class=\"rows\">{}</ul>",
                say("assessment.pointsOf", Words.points(score.total())),
                Words.grade(score.grade()),
                Words.place(explained.result().placed()),
                say("assessment.peers.said." + whom.name(), score.peers().said()),
                explained
                        .newcomer()
                        .map(each -> Markup.of("<p class=\"why\">{}</p>", say(each.said())))
                        .orElse(Markup.NONE),
                say(explained.said()),
                say(
                        "assessment.rounded",
                        explained.run().countedUntil(),
                        Time.minute(explained.run().at())),
                Markup.all(explained.counted().stream().map(this::line).toList()));
    }

    private Markup line(SchoolScore.Line line) {
        var lost = line.days().owed() > line.days().inOrder();
        return Markup.of(
                "<li class=\"row\"><div class=\"row-head\"><span class=\"badge {}\">{}</span></div><div"
                        + " class=\"row-body\"><h3>{}</h3><p>{}</p></div></li>",
                line.days().owed() == 0 ? "grey" : lost ? "amber" : "green",
                line.days().owed() == 0
                        ? say("assessment.line.notCounted")
                        : say("assessment.line.points", line.points().toString(), line.weight()),
                title(line.days().item()),
                say(Explained.said(line)));
    }

    String title(ItemCode item) {
        return item + " " + titles.getOrDefault(item, "");
    }

    /** @param canTakeBack whether each has a button for that */
    static Markup adjustments(List<Adjustment> all, boolean canTakeBack) {
        if (all.isEmpty()) {
            return Markup.of("<p class=\"empty\">{}</p>", say("assessment.adjust.none"));
        }
        return Markup.of(
                "<ul class=\"rows\">{}</ul>",
                Markup.all(
                        all.stream().map(each -> adjustment(each, canTakeBack)).toList()));
    }

    private static Markup adjustment(Adjustment each, boolean canTakeBack) {
        var back = each.takenBack();
        var plus = each.points().hundredths() > 0;
        return Markup.of(
                "<li class=\"row\"><div class=\"row-head\"><span class=\"badge {}\">{}</span><time>{}</time></div><div"
                        + " class=\"row-body\"><p>{}</p>{}</div><div class=\"row-acts\">{}</div></li>",
                back != null ? "grey" : each.isVeto() ? "red" : plus ? "green" : "amber",
                each.isVeto() ? say("assessment.veto.badge") : (plus ? "+" : "") + each.points(),
                Time.minute(each.at()),
                say("assessment.adjust.said", each.ground(), each.by()),
                back == null
                        ? Markup.NONE
                        : Markup.of(
                                "<p class=\"reason\">{}</p>",
                                say("assessment.adjust.back", back.ground(), back.by(), Time.minute(back.at()))),
                back == null && canTakeBack
                        ? Pane.button("TAKE_BACK", each.id(), say("assessment.adjust.takeBack"), false)
                        : Markup.NONE);
    }
}
