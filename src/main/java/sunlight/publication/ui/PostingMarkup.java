package sunlight.publication.ui;

import static sunlight.console.Say.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.publication.posting.PostableEdition;
import sunlight.publication.posting.PostedNotice;
import sunlight.publication.posting.PostingState;

/** Posting records as markup. */
final class PostingMarkup {

    private static final String ROW = """
            <li class="row"><div class="row-head"><span class="badge {}">{}</span><time>{}</time></div>
            <div class="row-body"><h3>{}</h3><p class="reason"><span class="code">{}</span> {}</p>{}</div>
            <div class="row-acts">{}</div></li>""";
    private static final String LINK = "<p><a href=\"{}\" target=\"_blank\" rel=\"noopener\" router-ignore>{}</a></p>";
    private static final String LINE = "<p class=\"ground\">{}</p>";

    private final List<CatalogueItem> items;
    private final LocalDate today;

    PostingMarkup(List<CatalogueItem> items, Clock clock) {
        this.items = items;
        this.today = today(clock);
    }

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    static long undecided(List<PostedNotice> all) {
        return all.stream().filter(notice -> notice.decision() == null).count();
    }

    Markup postable(List<PostableEdition> editions, List<PostedNotice> all) {
        return editions.isEmpty()
                ? Markup.of("<p class=\"empty\">{}</p>", say("posting.nothingPostable"))
                : rows(editions.stream().map(edition -> row(edition, all)).toList());
    }

    Markup records(List<PostedNotice> all) {
        return all.isEmpty()
                ? Markup.of("<p class=\"empty\">{}</p>", say("posting.noRecords"))
                : rows(all.stream().map(this::row).toList());
    }

    private Markup row(PostableEdition edition, List<PostedNotice> all) {
        var recorded = all.stream()
                .anyMatch(notice -> notice.disclosure().equals(edition.disclosure())
                        && notice.edition() == edition.number()
                        && notice.state(today) != PostingState.REFUSED);
        var acts = new ArrayList<Markup>();
        acts.add(Pane.button("OPEN", edition.disclosure(), say("posting.open"), false));
        if (Window.may(Permission.DRAFT)) {
            acts.add(Pane.button("RECORD", edition.id(), say("posting.record"), !recorded));
        }
        return Markup.of(
                ROW,
                recorded ? "green" : "amber",
                say(recorded ? "posting.isRecorded" : "posting.isNotRecorded"),
                edition.publishedOn(),
                edition.title(),
                edition.item(),
                title(edition.item()),
                Markup.of(LINK, NoticeServlet.sheet(edition.id()), say("posting.print")),
                Markup.all(acts));
    }

    private Markup row(PostedNotice notice) {
        var state = notice.state(today);
        return Markup.of(
                ROW,
                colour(state),
                say("PostingState." + state.name()),
                notice.from() + " – " + notice.lastDay(),
                notice.title(),
                notice.item(),
                title(notice.item()),
                Markup.all(List.of(
                        notice.mustComeDown(today)
                                ? Markup.of("<p class=\"wrong\">{}</p>", say("posting.takeItDown"))
                                : Markup.NONE,
                        Markup.of(LINE, say("posting.hangsAt", notice.place())),
                        Markup.of(LINE, said(notice)),
                        Markup.of(LINK, NoticeServlet.photo(notice.id()), say("posting.seePhoto")))),
                Markup.all(acts(notice, state)));
    }

    private static String said(PostedNotice notice) {
        var said = say("posting.recordedBy", notice.recorded().name());
        var decision = notice.decision();
        if (decision != null) {
            said += decision.confirmed()
                    ? say("posting.confirmedBy", decision.name())
                    : say("posting.refusedBy", decision.name(), decision.reason());
        }
        var end = notice.end();
        return end == null ? said : said + say("posting.endedBy", end.on().toString(), end.name(), end.reason());
    }

    private static List<Markup> acts(PostedNotice notice, PostingState state) {
        var acts = new ArrayList<Markup>();
        if (state == PostingState.WAITING && Window.may(Permission.APPROVE) && !isMine(notice)) {
            acts.add(Pane.button("REFUSE", notice.id(), say("posting.refuse"), false));
            acts.add(Pane.button("CONFIRM", notice.id(), say("posting.confirm"), true));
        }
        if (state == PostingState.UP && Window.may(Permission.DECLARE)) {
            acts.add(Pane.button("END", notice.id(), say("posting.end"), false));
        }
        return acts;
    }

    private static boolean isMine(PostedNotice notice) {
        return Window.current()
                .orElseThrow()
                .actor()
                .subject()
                .equals(notice.recorded().subject());
    }

    private String title(ItemCode code) {
        return items.stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .map(item -> item.title().in(Window.language()))
                .orElse("");
    }

    private static String colour(PostingState state) {
        return switch (state) {
            case WAITING -> "amber";
            case UP, OVER -> "green";
            case ENDED -> "grey";
            case REFUSED -> "red";
        };
    }

    private static Markup rows(List<Markup> rows) {
        return Markup.of("<ul class=\"rows\">{}</ul>", Markup.all(rows));
    }
}
