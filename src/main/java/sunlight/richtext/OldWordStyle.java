package sunlight.richtext;

import java.util.Locale;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** What a paragraph of an old document is on a web page. */
enum OldWordStyle {
    TITLE("p", " class=\"" + WordPage.TITLE_CLASS + "\""),
    FIRST("h2", ""),
    SECOND("h3", ""),
    THIRD("h4", ""),
    TEXT("p", "");

    private static final int LAST_OUTLINE = 8;

    private final String tag;
    private final String attributes;

    OldWordStyle(String tag, String attributes) {
        this.tag = tag;
        this.attributes = attributes;
    }

    static OldWordStyle of(StyleSheet styles, Paragraph paragraph) {
        var style = styles.getStyleDescription(paragraph.getStyleIndex());
        var name = style == null || style.getName() == null
                ? ""
                : style.getName()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[,;].*", "")
                        .strip();
        if (name.equals("title") || name.equals("标题")) {
            return TITLE;
        }
        var heading = name.replaceFirst("^(heading|标题) ?", "");
        if (heading.matches("[1-9]") && !heading.equals(name)) {
            return level(heading.charAt(0) - '1');
        }
        return paragraph.getLvl() <= LAST_OUTLINE ? level(paragraph.getLvl()) : TEXT;
    }

    private static OldWordStyle level(int level) {
        return level == 0 ? FIRST : level == 1 ? SECOND : THIRD;
    }

    /** A heading is bold by itself. */
    String written(String html) {
        var inside = this == TEXT ? html : html.replaceAll("</?(strong|u)>", "");
        return "<" + tag + attributes + ">" + inside + "</" + tag + ">";
    }
}
