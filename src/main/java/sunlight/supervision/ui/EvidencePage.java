package sunlight.supervision.ui;

import java.util.List;
import sunlight.console.Markup;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.supervision.EvidenceSnapshot;
import sunlight.supervision.Notices.ShownEvidence;
import sunlight.tenancy.Time;

/** Evidence to look at: what it is and how it can be checked, and below it the pages as they were sent. */
final class EvidencePage {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="{}"><head><meta charset="utf-8"><title>{}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <style>body{margin:0;font:1rem/1.7 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1d2633}
            main{max-width:72rem;margin:0 auto;padding:1rem}dt{color:#4a5566}dd{margin:0 0 .4rem;overflow-wrap:anywhere}
            iframe{width:100%;height:48rem;border:2px solid #7b8898}.bad{color:#a61b1b;font-weight:700}</style></head>
            <body><main><h1>{}</h1><p{}>{}</p><dl>{}</dl>{}</main></body></html>""";

    private EvidencePage() {}

    static String of(ShownEvidence evidence, Language language) {
        var snapshot = evidence.snapshot();
        var title = Messages.say(language, "evidence.title");
        var sound = snapshot.isSound();
        return Markup.of(
                        PAGE,
                        language == Language.EN ? "en" : "zh-CN",
                        title,
                        title,
                        new Markup(sound ? "" : " class=\"bad\""),
                        Messages.say(language, sound ? "evidence.sound" : "evidence.broken"),
                        facts(snapshot, language),
                        evidence.mayBeShown()
                                ? Markup.all(snapshot.pages().stream()
                                        .map(EvidencePage::page)
                                        .toList())
                                : Markup.of("<p><strong>{}</strong></p>", Messages.say(language, "evidence.notPublic")))
                .html();
    }

    private static Markup facts(EvidenceSnapshot snapshot, Language language) {
        var files = snapshot.editions().stream()
                .flatMap(seen -> seen.files().stream())
                .map(file -> fact(language, "file", file.sha256()))
                .toList();
        return Markup.all(List.of(
                fact(language, "takenAt", Time.minute(snapshot.takenAt())),
                fact(
                        language,
                        "log",
                        snapshot.log().seq() == 0
                                ? Messages.say(language, "evidence.log.none")
                                : Messages.say(
                                        language,
                                        "evidence.log.at",
                                        String.valueOf(snapshot.log().seq()),
                                        snapshot.log().hash())),
                fact(language, "digest", snapshot.digest()),
                Markup.all(files)));
    }

    private static Markup fact(Language language, String name, Object value) {
        return Markup.of("<dt>{}</dt><dd>{}</dd>", Messages.say(language, "evidence." + name), value);
    }

    /** In a frame that may run nothing; what the page says is escaped into an attribute. */
    private static Markup page(EvidenceSnapshot.Page page) {
        return Markup.of(
                "<h2>{}</h2><iframe sandbox title=\"{}\" srcdoc=\"{}\"></iframe>",
                page.address(),
                page.address(),
                page.html());
    }
}
