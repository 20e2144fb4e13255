package sunlight.publication.ui;

import java.util.ArrayList;
import java.util.List;
import sunlight.console.Markup;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.publication.posting.NoticeSheet;
import sunlight.publication.posting.QrCode;

/** A notice on A4 paper, in Chinese whatever the console speaks: it hangs in the school. */
final class NoticePaper {

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm; }
            body { max-width: 174mm; margin: 10mm auto; color: #000; font: 12pt/1.8 "Songti SC", SimSun, "Noto Serif CJK SC", serif; }
            .hint { padding: .6rem 1rem; background: #f1f5fa; border-left: 4px solid #1b4f8a; font-family: system-ui, "Microsoft YaHei", sans-serif; }
            .school { margin: 0; text-align: center; font-size: 14pt; }
            h1 { margin: 6mm 0 8mm; text-align: center; font-size: 20pt; line-height: 1.4; }
            h2, h3 { font-size: 13pt; break-after: avoid; }
            img { max-width: 100%; }
            table { width: 100%; border-collapse: collapse; }
            th, td { padding: 1.5mm 2.5mm; border: .5pt solid #000; text-align: left; vertical-align: top; }
            tr { break-inside: avoid; }
            dt { font-weight: bold; } dd { margin: 0 0 2mm; white-space: pre-line; }
            .foot { display: flex; gap: 6mm; align-items: center; margin-top: 10mm; padding-top: 4mm; border-top: 1pt solid #000; break-inside: avoid; }
            .foot svg { flex: none; width: 32mm; height: 32mm; }
            .foot p { margin: 0; font-size: 10.5pt; line-height: 1.7; }
            .foot .number { overflow-wrap: anywhere; }
            @media print { .hint { display: none; } body { margin: 0; max-width: none; } }
            """;

    private static final String PAGE = """
            <!doctype html>
            <html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{}</title><style>{}</style></head><body>
            <p class="hint">{}</p>
            <main><p class="school">{}</p><h1>{}</h1>{}<div>{}</div>
            <div class="foot">{}<div><p>{}</p><p>{}</p><p class="number">{}</p><p>{}</p></div></div></main>
            </body></html>
            """;

    private static final String GONE = """
            <!doctype html>
            <html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{}</title><style>{}</style></head><body><main><h1>{}</h1><p>{}</p></main></body></html>
            """;

    private NoticePaper() {}

    static String of(NoticeSheet sheet, String slug) {
        var body = DraftFilesServlet.leadingHere(sheet.body(), slug);
        return Markup.of(
                        PAGE,
                        sheet.edition().title(),
                        new Markup(STYLE),
                        say("posting.paper.hint", sheet.leastUntil().toString()),
                        sheet.school().zh(),
                        sheet.edition().title(),
                        answers(sheet),
                        new Markup(body),
                        new Markup(QrCode.svg(sheet.address())),
                        say(
                                "posting.paper.item",
                                sheet.item().title().zh(),
                                say("Audience." + sheet.item().audience())),
                        say("posting.paper.period"),
                        say("posting.paper.number", sheet.edition().indexNumber()),
                        say("posting.paper.scan"))
                .html();
    }

    /** Instead of a paper that must not hang there any more. */
    static String gone() {
        return Markup.of(
                        GONE,
                        say("posting.gone.title"),
                        new Markup(STYLE),
                        say("posting.gone.title"),
                        say("posting.gone"))
                .html();
    }

    private static Markup answers(NoticeSheet sheet) {
        var given = new ArrayList<Markup>();
        for (var element : sheet.item().elements()) {
            var answer = sheet.answers().of(element.key());
            if (answer.isGiven() && !answer.notConcerned()) {
                given.add(Markup.of("<dt>{}</dt><dd>{}</dd>", element.label().zh(), answer.answer()));
            }
        }
        return given.isEmpty() ? Markup.NONE : Markup.of("<dl>{}</dl>", Markup.all(List.copyOf(given)));
    }

    private static String say(String key, Object... args) {
        return Messages.say(Language.ZH, key, args);
    }
}
