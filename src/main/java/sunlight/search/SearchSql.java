package sunlight.search;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The statements of a search, for one question.
 *
 * <p>A frequent word is answered by the newest rows, which are read in their order until there are enough; a rare one by
 * the index. The database is not left to guess which it is: its statistics know little of pairs of characters, so the first
 * of the newest rows tell it.
 */
final class SearchSql {

    /** So many rows are looked at before the index is asked. */
    static final int NEWEST = 3000;

    /** A word that stands so often among the newest has too many rows for the index, and enough of them a little further. */
    private static final int OFTEN = 40;

    /** What is rarer further back than among the newest is still found. */
    private static final int GENEROUS = 2;

    private static final String COLUMNS = "tenant_id, disclosure_id, number, published_at";
    private static final String ORDER = " order by published_at desc, disclosure_id desc";

    private final List<Object> values = new ArrayList<>();
    private final String inTitle;
    private final String inText;
    private final String facets;
    private final String table;

    SearchSql(Question question) {
        // The few texts of a school are found by its key; the lists of a frequent word in the index are long.
        table = question.isWide()
                ? "published_text"
                : "(select * from published_text where tenant_id = cast("
                        + value(question.within().id().toString()) + " as uuid) offset 0) own";
        facets = "facets @> cast(" + value(array(question.facets())) + " as text[])";
        var title = new ArrayList<String>();
        var text = new ArrayList<String>();
        for (var word : question.words().all()) {
            var grams = "cast(" + value(word.grams()) + " as int[])";
            title.add("title_grams @> " + grams);
            text.add("grams @> " + grams);
            if (word.exact()) {
                var place = "strpos(folded, " + value(word.text()) + ")";
                title.add(place + " between 1 and char_length(title)");
                text.add(place + " > 0");
            }
        }
        inTitle = String.join(" and ", title);
        inText = String.join(" and ", text);
    }

    /** Where to look: all words in the title, or all words anywhere but not all in the title. */
    enum Where {
        TITLE,
        TEXT
    }

    /** How many rows to read for all that is asked, by what the newest have; nothing where the index is quicker. */
    static Optional<Integer> further(int found, int limit) {
        return found < OFTEN ? Optional.empty() : Optional.of(GENEROUS * NEWEST * limit / found);
    }

    String amongNewest(Where where, int rows, int limit) {
        return visible("select " + COLUMNS + " from (select * from published_text" + ORDER + " limit " + rows
                + ") newest where " + condition(where) + ORDER + " limit " + limit);
    }

    String byIndex(Where where, int limit) {
        return visible("with found as materialized (select " + COLUMNS + " from " + table + " where " + condition(where)
                + ") select " + COLUMNS + " from found" + ORDER + " limit " + limit);
    }

    /** What the public may not read is left out, whatever the index says. */
    private static String visible(String hits) {
        return "select h.tenant_id, h.disclosure_id from (" + hits + ") h join edition e on e.tenant_id = h.tenant_id"
                + " and e.disclosure_id = h.disclosure_id and e.number = h.number"
                + " order by h.published_at desc, h.disclosure_id desc";
    }

    private String condition(Where where) {
        return facets + " and " + (where == Where.TITLE ? inTitle : inText + " and not (" + inTitle + ")");
    }

    Object[] values() {
        return values.toArray();
    }

    private String value(Object value) {
        values.add(value);
        return "?" + values.size();
    }

    /** Facets are made of slugs, codes and names of constants: nothing that needs quoting. */
    private static String array(List<String> texts) {
        return texts.stream().collect(joining(",", "{", "}"));
    }
}
