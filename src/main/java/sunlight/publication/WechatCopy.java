package sunlight.publication;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.CatalogueItem;
import sunlight.richtext.InlineStyles;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.Time;

/**
 * A published disclosure to be pasted into an official WeChat account 公众号: with its looks, and as plain text. Both lead
 * back to the page and name the hash, so that a reader can see what was published and whether this is it.
 */
public record WechatCopy(String title, String html, String plain) {

    /** A text above to which an edition refers, as it can be read at this moment. */
    record Above(Tenant publisher, PublishedEdition text) {}

    static WechatCopy of(
            Tenant owner, OpenEdition open, @Nullable CatalogueItem item, @Nullable Above above, String origin) {
        var edition = open.edition();
        var body = asWritten().body();
        body.appendElement("h1").text(edition.title());
        if (above != null) {
            above(body, above, origin);
        }
        elements(body, edition, item);
        body.append(PublicAddress.complete(origin, owner, edition.body()));
        var files = edition.files().stream().filter(file -> !file.inline()).toList();
        if (!files.isEmpty()) {
            body.appendElement("p").text("附件（请到下面的网址下载）：");
            var list = body.appendElement("ul");
            files.forEach(file -> list.appendElement("li").text(file.name()));
        }
        foot(owner, open, origin).forEach(line -> body.appendElement("p").text(line));
        return new WechatCopy(edition.title(), InlineStyles.of(body.html()), InlineStyles.lines(body.html()));
    }

    /** Laid out for reading its source, a line of an answer would stand apart where it is pasted. */
    private static Document asWritten() {
        return Document.createShell("").outputSettings(new Document.OutputSettings().prettyPrint(false));
    }

    private static void above(Element body, Above above, String origin) {
        var text = above.text();
        var day = text.publishedAt().atZone(Time.ZONE).toLocalDate();
        body.append(PublicAddress.complete(origin, above.publisher(), text.body()));
        body.appendElement("p")
                .text("以上引自" + above.publisher().name().zh() + "《" + text.title() + "》第" + text.number() + "版（" + day
                        + " 公布）：" + PublicAddress.edition(origin, above.publisher(), text, true));
    }

    private static void elements(Element body, PublishedEdition edition, @Nullable CatalogueItem item) {
        if (item == null) {
            return;
        }
        for (var required : item.elements()) {
            var answer = edition.answers().of(required.key());
            if (answer.isGiven()) {
                var paragraph = body.appendElement("p");
                paragraph.appendElement("strong").text(required.label().zh() + "：");
                var said = answer.notConcerned() ? "不涉及（" + answer.reason() + "）" : answer.answer();
                var lines = said.lines().iterator();
                while (lines.hasNext()) {
                    paragraph.appendText(lines.next());
                    if (lines.hasNext()) {
                        paragraph.appendElement("br");
                    }
                }
            }
        }
    }

    private static List<String> foot(Tenant owner, OpenEdition open, String origin) {
        var edition = open.edition();
        var foot = new ArrayList<String>();
        foot.add("发布机构：" + owner.name().zh() + "　发布日期："
                + edition.publishedAt().atZone(Time.ZONE).toLocalDate());
        foot.add("索引号：" + edition.indexNumber() + "　第" + edition.number() + "版");
        foot.add("原文网址：" + PublicAddress.edition(origin, owner, edition, true));
        foot.add("内容校验值（SHA-256）：" + open.contentHash());
        return foot;
    }
}
