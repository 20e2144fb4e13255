package sunlight.publication.ui;

import java.util.UUID;
import sunlight.console.Markup;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.publication.ReadingFiles;

/** A page of a file for a colleague who has to look at it. */
record FileViewPage(Language language, String slug, UUID attachment) {

    private static final String STYLE = """
            body { max-width: 60rem; margin: 0 auto; padding: 1rem 1.2rem 3rem; color: #1d2633; overflow-wrap: anywhere;
              font: 1.05rem/1.75 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
            h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; border-bottom: 1px solid #c9d2de; }
            a { color: #1b4f8a; } nav { display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; margin: 1rem 0; }
            img { max-width: 100%; height: auto; border: 1px solid #c9d2de; }
            .wide { overflow-x: auto; } table { border-collapse: collapse; }
            th, td { min-width: 4em; padding: .3rem .6rem; border: 1px solid #8a97a8; text-align: left; vertical-align: top; }
            .says { padding: .5rem 1rem; background: #f1f5fa; border-left: 4px solid #1b4f8a; }
            """;

    private static final String PAGE = """
            <!doctype html>
            <html lang="{}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{}</title><style>{}</style></head><body><main><h1 lang="zh-CN">{}</h1><p class="says">{}</p>{}
            <div lang="zh-CN">{}</div>{}</main></body></html>
            """;

    String of(ReadingFiles.Page page) {
        var ways = ways(page);
        var body = page.body()
                .replaceAll("src=\"files/([0-9a-f-]{36})\"", "src=\"" + base() + "pictures/$1\" loading=\"lazy\"");
        return Markup.of(
                        PAGE,
                        language == Language.EN ? "en" : "zh-CN",
                        page.name(),
                        new Markup(STYLE),
                        page.name(),
                        says(page),
                        ways,
                        new Markup(body),
                        ways)
                .html();
    }

    private String says(ReadingFiles.Page page) {
        var view = page.view();
        if (view == null || view.outcome() == null) {
            return say("fileView.waiting");
        }
        if (!view.isMade()) {
            return say("fileView.none", say("ViewOutcome." + view.outcome().name()));
        }
        return say("fileView.part", page.leaf(), view.leaves()) + (view.cut() ? " " + say("fileView.cut") : "");
    }

    private Markup ways(ReadingFiles.Page page) {
        var leaves = page.view() == null ? 0 : page.view().leaves();
        var before = page.leaf() > 1 && leaves > 0 ? way(page.leaf() - 1, "fileView.before") : Markup.NONE;
        var after = page.leaf() < leaves ? way(page.leaf() + 1, "fileView.after") : Markup.NONE;
        var original = Markup.of(
                "<a href=\"{}\" download>{}</a>",
                "/console/files/" + slug + "/" + attachment,
                say("fileView.original"));
        return Markup.of("<nav>{}{}{}</nav>", before, after, original);
    }

    private Markup way(int leaf, String key) {
        var query = language == Language.EN ? "?language=EN" : "";
        return Markup.of("<a href=\"{}\">{}</a>", base() + leaf + query, say(key));
    }

    private String base() {
        return "/console/view/" + slug + "/" + attachment + "/";
    }

    private String say(String key, Object... args) {
        return Messages.say(language, key, args);
    }
}
