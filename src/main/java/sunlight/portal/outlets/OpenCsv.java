package sunlight.portal.outlets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.CatalogueItem;
import sunlight.publication.OpenEdition;
import sunlight.publication.PublicAddress;
import sunlight.publication.PublishedEdition;
import sunlight.richtext.RichText;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.Time;

/** The open data as a table that Excel and WPS open with a double click; texts without their format. */
final class OpenCsv implements OpenFile {

    static final List<String> COLUMNS = List.of(
            "发布机构代码", "发布机构", "索引号", "版次", "是否现行", "事项代码", "事项名称", "标题", "文号", "生成日期", "发布时间", "最近确认日期", "正文", "公开要素",
            "附件", "网址", "内容摘要值", "引用上级文本", "转自网址");

    private final Writer out;
    private final String origin;

    OpenCsv(OutputStream stream, String origin) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, UTF_8));
        this.origin = origin;
        out.write(Csv.BYTE_ORDER_MARK + Csv.line(COLUMNS));
    }

    @Override
    public void add(Tenant owner, OpenEdition open, @Nullable CatalogueItem item) throws IOException {
        var edition = open.edition();
        out.write(Csv.line(List.of(
                owner.slug(),
                owner.name().zh(),
                edition.indexNumber(),
                String.valueOf(edition.number()),
                open.current() ? "是" : "否",
                edition.item().value(),
                item == null ? "" : item.title().zh(),
                edition.title(),
                said(edition.documentNumber()),
                edition.formedOn().toString(),
                edition.publishedAt().atZone(Time.ZONE).toOffsetDateTime().toString(),
                said(edition.confirmedOn()),
                RichText.plainText(edition.body()),
                Elements.of(edition, item).stream()
                        .map(element -> element.label() + "：" + element.said())
                        .collect(Collectors.joining("\n")),
                edition.files().stream()
                        .filter(file -> !file.inline())
                        .map(file -> file.name() + " " + PublicAddress.file(origin, owner, file))
                        .collect(Collectors.joining("\n")),
                PublicAddress.edition(origin, owner, edition, open.current()),
                "sha256:" + open.contentHash(),
                adopted(edition),
                taken(edition))));
        out.flush();
    }

    private String adopted(PublishedEdition edition) {
        var adopted = edition.adoption();
        return adopted == null ? "" : PublicAddress.adopted(origin, adopted);
    }

    private static String taken(PublishedEdition edition) {
        var taken = edition.snapshot();
        return taken == null ? "" : taken.address();
    }

    private static String said(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
