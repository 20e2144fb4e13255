package sunlight.privacy.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.text.Names;
import sunlight.privacy.text.Plain;
import sunlight.privacy.text.Span;

/** Who is listed in a table; whether it is a list of pupils shows when it ends. */
final class Roll {

    private static final int FEW = 3;
    private static final Pattern HEALTH = Pattern.compile("病|过敏|血型|视力|左眼|右眼|体检|健康");

    private final Owed owed;
    private final int kept;
    private final Consumer<Hit> hits;
    private final List<Span> names = new ArrayList<>();
    private int count;
    private long fingerprint = 17;

    Roll(Owed owed, int kept, Consumer<Hit> hits) {
        this.owed = owed;
        this.kept = kept;
        this.hits = hits;
    }

    void row(List<Plain> cells, List<String> texts, Header header) {
        for (var column = 0; column < texts.size(); column++) {
            if (header.lists(column, texts.get(column))) {
                add(cells.get(column), texts.get(column));
            }
        }
    }

    /** A row with one filled cell, under a header of a single column or with empty columns. */
    void nameOnly(Plain cell, String text, Header header, int column) {
        if (header.lists(column, text)) {
            add(cell, text);
        }
    }

    private void add(Plain cell, String name) {
        count += Math.max(1, Names.count(name));
        for (var at = 0; at < name.length(); at++) {
            fingerprint = fingerprint * 1_000_003 + name.charAt(at);
        }
        if (names.size() < kept) {
            names.addAll(cell.spans(0, cell.length()));
        }
    }

    void end(Header header, String title) {
        if (count == 0) {
            return;
        }
        var value = header.joined() + ':' + count + ':' + Long.toHexString(fingerprint);
        if (isOfHardship(header, title)) {
            hits.accept(new Hit(PrivacyRule.HARDSHIP, value, names, Mask.EACH_NAME, count));
        }
        if (isForbidden(header, title)) {
            hits.accept(new Hit(PrivacyRule.PUPIL_LIST, value, names, Mask.EACH_NAME, count));
        }
    }

    /** Where another header stands another list begins, unless this one has told nothing yet: it may go on under it. */
    Roll next(Header header, String title) {
        if (!tells(header, title)) {
            return this;
        }
        end(header, title);
        return new Roll(owed, kept, hits);
    }

    private boolean tells(Header header, String title) {
        return count > 0 && (isForbidden(header, title) || isOfHardship(header, title));
    }

    private static boolean isOfHardship(Header header, String title) {
        return Tied.isListOfHardship(last(title)) && !header.has(Column.HARDSHIP);
    }

    private static String last(String title) {
        return title.length() <= 80 ? title : title.substring(title.length() - 80);
    }

    private boolean isForbidden(Header header, String title) {
        var sensitive = isSensitive(header, title);
        if (owed.owesNames()
                || !owed.isPublic()
                || NameLists.HONOUR.matcher(title).find()) {
            return sensitive && count >= 2;
        }
        return sensitive && count >= 2 || count >= FEW && header.isOfPupils(title);
    }

    /** A column beyond who they are; for parents and staff the softer ones, such as the sex, pass. */
    private boolean isSensitive(Header header, String title) {
        for (var column = 0; column < header.labels().size(); column++) {
            var kind = header.kind(column);
            var prize = kind == Column.SCORE
                    && (header.label(column).matches("名次|等级|获奖等级|.*加分.*|得分")
                            || header.label(column).equals("成绩") && Cells.isContest(title));
            if (kind != null
                    && kind.isSensitive()
                    && !prize
                    && !owed.allows(header.label(column))
                    && (owed.isPublic()
                            || kind != Column.PRIVATE
                            || HEALTH.matcher(header.label(column)).find())) {
                return true;
            }
        }
        return false;
    }
}
