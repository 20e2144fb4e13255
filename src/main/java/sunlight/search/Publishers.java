package sunlight.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import sunlight.language.Text;

/**
 * Whom a question names. People say whose text they want as they would say it to a clerk, "实验小学 收费", and no text
 * repeats the name of its publisher.
 */
final class Publishers {

    /** A word in more names than this is no name but a kind, such as 小学: it says nothing of whom is meant. */
    static final int MOST = 10;

    private static final int SHORTEST = 2;

    private final Asking rows;

    Publishers(Asking rows) {
        this.rows = rows;
    }

    /** Those whose names hold the most of the question, in either language or as initials; none where too many do. */
    List<Publisher> named(Question question) {
        var words = question.words().all().stream().filter(Publishers::mayName).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        var values = new ArrayList<Object>(
                List.of(question.within().path(), question.within().pathEnd()));
        var held = new ArrayList<String>();
        for (var word : words) {
            values.add(word.text());
            var at = "?" + values.size();
            held.add("case when strpos(lower(t.name_zh), " + at + ") > 0 or strpos(lower(t.name_en), " + at
                    + ") > 0 or strpos(lower(t.initials), " + at + ") > 0 then char_length(" + at + ") else 0 end");
        }
        var found = rows.of(
                "select n.id, n.slug, n.name_zh, n.name_en, n.initials, n.held from (select t.*, "
                        + String.join(" + ", held) + " as held from tenant t where t.path >= ?1 and t.path < ?2) n"
                        + " where n.held > 0 order by n.held desc, n.initials, n.slug limit " + (MOST + 1),
                values.toArray());
        return best(found, question.words());
    }

    private static List<Publisher> best(List<Object[]> found, Words words) {
        var best = found.stream()
                .filter(row -> held(row) == held(found.get(0)))
                .map(row -> publisher(row, words))
                .toList();
        return best.size() > MOST ? List.of() : best;
    }

    private static int held(Object[] row) {
        return ((Number) row[5]).intValue();
    }

    private static Publisher publisher(Object[] row, Words words) {
        var name = (row[2] + "\n" + row[3] + "\n" + row[4]).toLowerCase(Locale.ROOT);
        var left = words.all().stream()
                .filter(word -> !mayName(word) || !name.contains(word.text()))
                .toList();
        var owner = new Hit.Owner((String) row[1], new Text((String) row[2], (String) row[3]));
        return new Publisher((UUID) row[0], owner, new Words(left));
    }

    private static boolean mayName(Words.Word word) {
        return word.text().codePointCount(0, word.text().length()) >= SHORTEST;
    }
}
