package sunlight.publication.ui;

import static sunlight.console.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.console.Markup;
import sunlight.console.Window;
import sunlight.publication.PublishedFile;
import sunlight.publication.posting.InternalLine;
import sunlight.publication.posting.InternalText;

/** Internal texts as markup: a list, and one to be read. */
final class InternalMarkup {

    private static final String ROW = """
            <li class="row"><div class="row-head">{}<time>{}</time></div><div class="row-body">
            <h2 class="internal-title"><a href="{}" lang="zh-CN">{}</a></h2>
            <p class="reason"><span class="code">{}</span> {}</p>{}</div></li>""";

    private static final String TEXT = """
            <p class="reason"><span class="code">{}</span> {} {}</p><p class="ground">{}</p>{}<p class="internal-note">{}</p>
            <div lang="zh-CN">{}<div class="internal-body">{}</div></div>{}
            <p class="ground">{}</p><p><a href="{}">{}</a></p>""";

    private static final String FILE = """
            <li><a href="{}" target="_blank" rel="noopener" router-ignore lang="zh-CN">{}</a> <span class="ground">{}</span>
            · <a href="{}" download router-ignore>{}</a></li>""";

    private final List<CatalogueItem> items;

    InternalMarkup(List<CatalogueItem> items) {
        this.items = items;
    }

    Markup row(InternalLine line) {
        return Markup.of(
                ROW,
                audience(line.item()),
                line.publishedOn(),
                address("/" + line.disclosure()),
                line.title(),
                line.item(),
                title(line.item()),
                hangs(line));
    }

    Markup text(InternalText text) {
        var line = text.line();
        return Markup.of(
                TEXT,
                line.item(),
                title(line.item()),
                audience(line.item()),
                dates(text),
                hangs(line),
                say("internal.note"),
                answers(text),
                new Markup(DraftFilesServlet.leadingHere(text.body(), slug())),
                files(text),
                say("internal.number", text.indexNumber()),
                address(""),
                say("internal.back"));
    }

    private static String dates(InternalText text) {
        var said = new ArrayList<String>();
        said.add(say("internal.publishedOn", text.line().publishedOn().toString()));
        if (text.line().number() > 1) {
            said.add(say("internal.edition", text.line().number()));
        }
        Optional.ofNullable(text.formedOn()).ifPresent(day -> said.add(say("internal.formedOn", day.toString())));
        Optional.ofNullable(text.documentNumber())
                .filter(number -> !number.isBlank())
                .ifPresent(number -> said.add(say("internal.document", number)));
        return String.join(" · ", said);
    }

    private static Markup hangs(InternalLine line) {
        var until = line.hangsUntil();
        return until == null
                ? Markup.NONE
                : Markup.of("<p class=\"ground\">{}</p>", say("internal.hangs", until.toString()));
    }

    private Markup answers(InternalText text) {
        var given = item(text.line().item()).stream()
                .flatMap(item -> item.elements().stream())
                .filter(element -> text.answers().of(element.key()).isGiven())
                .map(element -> {
                    var answer = text.answers().of(element.key());
                    return Markup.of(
                            "<dt>{}</dt><dd>{}</dd>",
                            element.label().zh(),
                            answer.notConcerned() ? answer.reason() : answer.answer());
                })
                .toList();
        return given.isEmpty() ? Markup.NONE : Markup.of("<dl class=\"internal-answers\">{}</dl>", Markup.all(given));
    }

    private static Markup files(InternalText text) {
        var beside = text.files().stream().filter(file -> !file.inline()).toList();
        return beside.isEmpty()
                ? Markup.NONE
                : Markup.of(
                        "<h2>{}</h2><ul class=\"internal-files\">{}</ul>",
                        say("internal.files"),
                        Markup.all(beside.stream().map(InternalMarkup::file).toList()));
    }

    private static Markup file(PublishedFile file) {
        return Markup.of(
                FILE,
                FileViewServlet.address(file.id()),
                file.name(),
                AttachmentsPanel.size(file.size()),
                DraftFilesServlet.address(file.id()),
                say("internal.download"));
    }

    private Markup audience(ItemCode code) {
        return item(code)
                .map(item -> Markup.of("<span class=\"badge blue\">{}</span>", say("internal." + item.audience())))
                .orElse(Markup.NONE);
    }

    private String title(ItemCode code) {
        return item(code).map(item -> item.title().in(Window.language())).orElse("");
    }

    private Optional<CatalogueItem> item(ItemCode code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    private static String address(String below) {
        return slug() + "/internal" + below;
    }

    private static String slug() {
        return Window.requireTenant().slug();
    }
}
