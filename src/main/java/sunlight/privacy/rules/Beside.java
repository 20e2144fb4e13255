package sunlight.privacy.rules;

import java.util.List;
import java.util.function.Consumer;
import sunlight.privacy.text.Plain;

/** What the cells of a row say only together, or only under their header: accounts, pay, links with what they lead to. */
final class Beside {

    private Beside() {}

    static void look(List<Plain> cells, List<String> texts, Header header, Setting setting, Consumer<Hit> hits) {
        Passwords.row(cells, texts, header, setting.named(), hits);
        PrivateMatters.row(cells, texts, header, setting, hits);
        if (English.isEnglish(String.join(" ", texts))) {
            new English().detect(Plain.joined(cells), setting, hits);
        }
        if (cells.size() > 1 && cells.stream().anyMatch(SharedFiles::isLink)) {
            new SharedFiles().detect(Plain.joined(cells), setting, hits);
        }
        // 食堂 满秀英|应发 3,600|实发 3,114.20: each cell has its own label.
        if (header.isNone() && cells.stream().anyMatch(PrivateMatters::tellsOfPay)) {
            new PrivateMatters().detect(Plain.joined(cells), setting, hits);
        }
    }
}
