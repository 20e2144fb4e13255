package sunlight.supervision.ui;

import java.util.List;
import java.util.stream.IntStream;
import sunlight.console.Markup;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.supervision.EvidenceSnapshot;
import sunlight.supervision.SeeingEvidence;
import sunlight.tenancy.Time;

/** Evidence to look at: what it is and how it can be checked, and below it the pages as they were sent. */
final class EvidencePage {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="{}"><head><meta charset="utf-8"><title>{}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <style>body{margin:0;font:1rem/1.7 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1d2633}
            main{max-width:72rem;margin:0 auto;padding:1rem}dt{color:#4a5566}dd{margin:0 0 .4rem;overflow-wrap:anywhere}
            iframe{width:100%;height:48rem;border:2px solid #7b8898}.bad{color:#a61b1b;font-weight:700}</style></head>
            <body><main><h1>{}</h1><p{}>{}</p><dl>{}</dl>{}{}</main></body></html>""";

    private static final int KILOBYTE = 1024;

    private EvidencePage() {}

    /** @param files where the files of the evidence are, each by its number */
    static String of(SeeingEvidence.Shown evidence, String files, Language language) {
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
                        files(evidence, files, language),
                        evidence.mayBeShown()
                                ? Markup.all(snapshot.pages().stream()
                                        .map(EvidencePage::page)
                                        .toList())
                                : Markup.of("<p><strong>{}</strong></p>", Messages.say(language, "evidence.notPublic")))
                .html();
    }

    private static Markup facts(EvidenceSnapshot snapshot, Language language) {
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
                fact(language, "digest", snapshot.digest())));
    }

    /** By name and what it can be recognized by; it can be had as long as the public may have it. */
    private static Markup files(SeeingEvidence.Shown evidence, String address, Language language) {
        var files = evidence.snapshot().files();
        if (files.isEmpty()) {
            return Markup.NONE;
        }
        var lines = IntStream.range(0, files.size())
                .mapToObj(index -> file(files.get(index), evidence.mayBeShown() ? address + index : "", language))
                .toList();
        return Markup.of("<h2>{}</h2><ol>{}</ol>", Messages.say(language, "evidence.files"), Markup.all(lines));
    }

    private static Markup file(EvidenceSnapshot.File file, String address, Language language) {
        var kilobytes = (file.size() + KILOBYTE - 1) / KILOBYTE;
        return Markup.of(
                "<li>{}<br>{}</li>",
                address.isEmpty()
                        ? Markup.of("{}", Messages.say(language, "evidence.file.withdrawn"))
                        : Markup.of("<a href=\"{}\" download>{}</a>", address, file.name()),
                Messages.say(language, "evidence.file", String.valueOf(kilobytes), file.sha256()));
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
