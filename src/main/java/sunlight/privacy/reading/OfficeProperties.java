package sunlight.privacy.reading;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import sunlight.privacy.Place;

/** Properties of an office package that say something about people; dates, versions and counts do not. */
final class OfficeProperties implements Markup.Listener {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("creator", "作者"),
            Map.entry("initial-creator", "作者"),
            Map.entry("printed-by", "打印者"),
            Map.entry("keyword", "关键词"),
            Map.entry("lastModifiedBy", "最后修改者"),
            Map.entry("title", "标题"),
            Map.entry("subject", "主题"),
            Map.entry("description", "备注"),
            Map.entry("keywords", "关键词"),
            Map.entry("category", "类别"),
            Map.entry("contentStatus", "状态"),
            Map.entry("Company", "公司"),
            Map.entry("Manager", "经理"),
            Map.entry("HyperlinkBase", "链接基址"),
            Map.entry("Template", "模板"));

    private static final Pattern OF_PROGRAMS = Pattern.compile("KSO.*|ICV|_.*|AppVersion");

    /** What somebody has added under a name of the own. */
    private static final Set<String> OWN = Set.of("property", "user-defined");

    private static final String ORDINARY_TEMPLATE = "(?i)(normal|normal_wordconv|wps|default)?(\\.dotm?|\\.wpt)?";

    private final Telling telling;
    private final Place place;
    private String label = "";
    private String custom = "";
    private final StringBuilder text = new StringBuilder();

    OfficeProperties(Telling telling, Place place) {
        this.telling = telling;
        this.place = place;
    }

    @Override
    public void start(XMLStreamReader element) {
        text.setLength(0);
        if (OWN.contains(element.getLocalName())) {
            custom = Markup.attribute(element, "name");
            label = custom;
        } else if (custom.isEmpty()) {
            label = LABELS.getOrDefault(element.getLocalName(), "");
        }
    }

    /** What programs write for themselves under names of their own. */
    static boolean isOfPrograms(String label) {
        return OF_PROGRAMS.matcher(label).matches();
    }

    @Override
    public void text(String more) {
        text.append(more);
    }

    @Override
    public void end(String name) {
        var value = text.toString();
        text.setLength(0);
        if (OWN.contains(name)) {
            custom = "";
        }
        var ordinary = name.equals("Template") && value.strip().matches(ORDINARY_TEMPLATE) || isOfPrograms(label);
        if (!label.isEmpty() && !value.isBlank() && !ordinary) {
            telling.property(place, label, value);
        }
    }
}
