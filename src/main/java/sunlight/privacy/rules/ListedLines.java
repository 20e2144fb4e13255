package sunlight.privacy.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.text.Names;
import sunlight.privacy.text.Plain;
import sunlight.privacy.text.Span;

/** Lines one below the other, each a pupil with class or sex: 1 赵思琪 女 一年级1班. The third one makes them a list. */
final class ListedLines {

    private static final Pattern NUMBERED = Pattern.compile("^[0-9]{1,3}[.、)）]?\\s{0,3}");
    private static final Pattern TOLD =
            Pattern.compile("男|女|.{0,12}(?:[0-9一二三四五六七八九十][)）]?\\s?班|年级)|[高初小大中][一二三0-9][(（]?[0-9]{0,2}[)）]?班?");
    private static final int FEW = 3;

    private final Owed owed;
    private final List<Span> names = new ArrayList<>();
    private int lines;

    ListedLines(Owed owed) {
        this.owed = owed;
    }

    void end() {
        names.clear();
        lines = 0;
    }

    void line(List<Plain> cells, String heading, Consumer<Hit> hits) {
        var texts = cells.stream()
                .map(cell -> NUMBERED.matcher(cell.text().strip()).replaceFirst(""))
                .toList();
        var named = texts.stream().filter(Names::isName).toList();
        if (named.size() != 1
                || texts.stream().noneMatch(text -> TOLD.matcher(text).matches())
                || texts.stream().anyMatch(NameLists::isOfAdults)
                || !isOfPupils(heading + "\n" + String.join(" ", texts))) {
            end();
            return;
        }
        lines++;
        var cell = cells.get(texts.indexOf(named.get(0)));
        var from = cell.text().indexOf(named.get(0));
        names.addAll(cell.spans(from, from + named.get(0).length()));
        if (lines >= FEW) {
            hits.accept(new Hit(
                    PrivacyRule.PUPIL_LIST, NameLists.values(names), List.copyOf(names), Mask.EACH_NAME, names.size()));
            names.clear();
        }
    }

    private boolean isOfPupils(String around) {
        return owed.isPublic()
                && !owed.owesNames()
                && !owed.isAboutStaff()
                && NameLists.PUPILS.matcher(around).find()
                && !NameLists.HONOUR.matcher(around).find()
                && !NameLists.isOfAdults(around);
    }
}
