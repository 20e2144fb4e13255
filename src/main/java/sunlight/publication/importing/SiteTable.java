package sunlight.publication.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sunlight.problem.RuleBroken;

/** Pages of an old site in a table. The first line names its columns, in one of the words that are used for them. */
final class SiteTable {

    private static final Map<String, List<String>> COLUMNS = Map.of(
            "title",
            List.of("标题", "题名", "名称", "文章标题", "信息标题", "新闻标题", "信息名称", "title", "subject", "name"),
            "day",
            List.of(
                    "日期",
                    "时间",
                    "发布时间",
                    "发布日期",
                    "公开日期",
                    "公开时间",
                    "创建时间",
                    "发表时间",
                    "添加时间",
                    "录入时间",
                    "更新时间",
                    "date",
                    "pubdate",
                    "time",
                    "published",
                    "publishtime",
                    "publishdate",
                    "createtime",
                    "created",
                    "addtime",
                    "updatetime"),
            "address",
            List.of("网址", "地址", "链接", "原文网址", "原网址", "原文链接", "链接地址", "url", "link", "address", "href"),
            "body",
            List.of("正文", "内容", "文章内容", "信息内容", "新闻内容", "正文内容", "content", "body", "html", "text", "description"),
            "category",
            List.of("栏目", "分类", "类别", "所属栏目", "栏目名称", "信息分类", "category", "column", "channel", "section"),
            "item",
            List.of("事项", "事项代码", "公开事项", "事项编码", "item", "itemcode", "code"));

    private SiteTable() {}

    static List<RawPage> read(String text) {
        var rows = CsvTable.rows(text);
        var columns = rows.isEmpty() ? Map.<String, Integer>of() : columns(rows.get(0));
        if (!columns.containsKey("title") || !columns.containsKey("body")) {
            throw RuleBroken.of("file", "importing.noHeader");
        }
        var pages = new ArrayList<RawPage>();
        for (int i = 1; i < rows.size(); i++) {
            pages.add(page(i, rows.get(i), columns));
        }
        return pages;
    }

    private static RawPage page(int number, List<String> row, Map<String, Integer> columns) {
        return RawPage.of(
                        number,
                        field("title", row, columns),
                        field("day", row, columns),
                        field("address", row, columns),
                        field("category", row, columns))
                .against(field("item", row, columns))
                .says(field("body", row, columns));
    }

    private static String field(String name, List<String> row, Map<String, Integer> columns) {
        var at = columns.getOrDefault(name, -1);
        return at < 0 || at >= row.size() ? "" : row.get(at).strip();
    }

    private static Map<String, Integer> columns(List<String> head) {
        var columns = new HashMap<String, Integer>();
        for (int i = 0; i < head.size(); i++) {
            var word = head.get(i).toLowerCase(Locale.ROOT).replaceAll("[\\s_（）()*：:-]", "");
            for (var column : COLUMNS.entrySet()) {
                if (column.getValue().contains(word)) {
                    columns.putIfAbsent(column.getKey(), i);
                }
            }
        }
        return columns;
    }
}
