package sunlight.privacy;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import sunlight.privacy.rules.Hit;
import sunlight.privacy.rules.Rules;
import sunlight.privacy.text.Names;
import sunlight.privacy.text.ResidentId;

/** One check of one disclosure: is told all that stands in it, then says what must not go out. */
public final class Inspection implements Reader {

    private static final int KEPT = 100;
    /** Property names that hold a person. */
    private static final Pattern PERSON =
            Pattern.compile("(?i).*(?:author|creator|modified.?by|manager|artist|owner|作者|创建者|修改者|保存者|经理|拍摄者).*");
    /** What programs and offices write there by themselves. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)\\s*|.*(?:admin|user|microsoft|office|wps|kingsoft|lenovo|dell|\\bhp\\b|huawei|python|openpyxl|apache|poi|adobe|windows|pc\\b|test|unknown|anonymous|unspecified|匿名|未知|未定义|微软|用户|管理员|中国|雨林木风|深度|番茄花园|学校|小学|中学|教育|幼儿园|办公室|教务|公司|电脑|计算机).*");

    /** Steps of a place within which all is hidden for the same reason. */
    private static final Set<String> HIDING = Set.of(
            "privacy.place.hiddenSheet",
            "privacy.place.hiddenColumns",
            "privacy.place.hiddenSlide",
            "privacy.place.notes",
            "privacy.place.pivot",
            "privacy.place.external",
            "privacy.place.embedded");

    private final Tally tally;
    private final Rules rules;

    /** @param salt secret of the tenant, so that the digest of a finding cannot be guessed back */
    public Inspection(Lawful lawful, String salt) {
        this.tally = new Tally(salt);
        this.rules = new Rules(lawful, KEPT, this::hit);
    }

    @Override
    public void passage(Passage passage) {
        if (passage.layer() == Layer.METADATA) {
            metadata(passage);
        } else {
            hidden(passage.layer(), passage.place());
        }
        rules.passage(passage);
    }

    @Override
    public void row(Row row) {
        hidden(row.layer(), row.place());
        rules.row(row);
    }

    @Override
    public void trouble(Place place, Trouble trouble) {
        switch (trouble) {
            case LOCATION -> trouble(PrivacyRule.LOCATION, place, Layer.METADATA, trouble);
            case UNREADABLE_SCAN -> trouble(PrivacyRule.SCAN, place, Layer.VISIBLE, trouble);
            // Once a file, however many there are: whoever looks at one looks at all.
            case PICTURE -> tally.add(PrivacyRule.PICTURES, Tally.file(place), Layer.VISIBLE, "", "", 1);
            case ENCRYPTED, DAMAGED, UNKNOWN_KIND, TOO_LARGE, TOO_DEEP ->
                tally.add(
                        PrivacyRule.UNREADABLE,
                        place.within(Finding.WHY + trouble.name()),
                        Layer.VISIBLE,
                        "",
                        trouble.name() + place,
                        1);
        }
    }

    private void trouble(PrivacyRule rule, Place place, Layer layer, Trouble trouble) {
        tally.add(rule, place, layer, "", trouble.name() + place, 1);
    }

    public List<Finding> findings() {
        rules.end();
        return tally.findings();
    }

    private void hidden(Layer layer, Place place) {
        if (layer == Layer.HIDDEN) {
            tally.addInside(PrivacyRule.HIDDEN_CONTENT, hiding(place));
        }
    }

    /** A hidden sheet is one thing that is hidden, however many rows it has. */
    private static Place hiding(Place place) {
        var steps = place.steps();
        return IntStream.range(1, steps.size())
                .filter(at -> HIDING.contains(steps.get(at).key()))
                .mapToObj(at -> new Place(steps.subList(0, at + 1)))
                .findFirst()
                .orElse(place);
    }

    private void metadata(Passage passage) {
        var text = passage.text().strip();
        if (!NOBODY.matcher(text).matches()
                && (Names.isName(text) || PERSON.matcher(passage.label()).matches())) {
            tally.add(PrivacyRule.METADATA, passage.place(), Layer.METADATA, text.substring(0, 1) + "**", text, 1);
        }
    }

    private void hit(Hit hit) {
        var first = hit.spans().get(0).source();
        var isRow = first.whole() instanceof Row;
        var place = isRow ? ((Row) first.whole()).cell(first.column()) : ((Passage) first.whole()).place();
        var layer = isRow ? ((Row) first.whole()).layer() : ((Passage) first.whole()).layer();
        if (hit.rule() == PrivacyRule.LIKELY_PERSON && Tally.isFile(place)) {
            // Whoever has to look at one sentence of a file reads all of it.
            tally.add(hit.rule(), Tally.file(place), layer, "", "", 1);
            return;
        }
        var said = ResidentId.isRounded(hit.value()) ? place.within("privacy.place.rounded") : place;
        tally.add(hit.rule(), said, layer, hit.masked(), hit.value(), hit.count());
    }
}
