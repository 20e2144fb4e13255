package sunlight.search;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The statements of a search, for one question.
 *
 * <p>A frequent word is answered by the newest rows, which are read in their order until there are enough; a rare one by
 * the index. The database is not left to guess which it is: its statistics know little of pairs of characters, so the first
 * of the newest rows tell it.
 */
final class SearchSql {

    /** A word that stands so often among the newest has too many rows for the index, and enough of them a little further. */
    private static final int OFTEN = 40;

    /** What is rarer further back than among the newest is still found. */
    private static final int GENEROUS = 2;

    private static final String ROW = "tenant_id, disclosure_id, number, published_at";
    private static final String ORDER = " order by published_at desc, disclosure_id desc";

    private final List<Object> values = new ArrayList<>();
    private final String inTitle;
    private final String inText;
    private final String facets;
    private final String own;

    SearchSql(Question question) {
        this(question, question.isWide() ? List.of() : List.of(question.within().id()));
    }

    /** @param tenants whose texts alone are looked through; none for all within */
    SearchSql(Question question, List<UUID> tenants) {
        // The few texts of a school are found by its key; the lists of a frequent word in the index are long.
        own = tenants.stream()
                .map(tenant -> "cast(" + value(tenant.toString()) + " as uuid)")
                .collect(joining(", "));
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

    /**
     * Where to look: all words in the title, all words anywhere in the text but not all in the title, or all words in a
     * file with the text beside it, which finds what was found before as well.
     */
    enum Where {
        TITLE("published_text", 3000),
        TEXT("published_text", 3000),
        FILE("published_file_text", 300);

        private final String table;

        /** So many rows are looked at before the index is asked; those of files are long. */
        final int newest;

        Where(String table, int newest) {
            this.table = table;
            this.newest = newest;
        }
    }

    /** How many rows to read for all that is asked, by what the newest have; nothing where the index is quicker. */
    static Optional<Integer> further(Where where, int found, int limit) {
        return found < OFTEN ? Optional.empty() : Optional.of(GENEROUS * where.newest * limit / found);
    }

    String amongNewest(Where where, int rows, int limit) {
        return visible(
                where,
                "(select * from (select * from " + where.table + ORDER + " limit " + rows + ") newest where "
                        + condition(where) + ") found",
                limit);
    }

    String byIndex(Where where, int limit) {
        var table = own.isEmpty()
                ? where.table
                : "(select * from " + where.table + " where tenant_id in (" + own + ") offset 0) own";
        var columns = where == Where.FILE ? ROW + ", attachment_id" : ROW;
        return "with found as materialized (select " + columns + " from " + table + " where " + condition(where) + ") "
                + visible(where, "found", limit);
    }

    /** What the public may not read is left out, whatever the index says; of several files the first is named. */
    private static String visible(Where where, String found, int limit) {
        var isFile = where == Where.FILE;
        var hits = isFile
                ? "select " + ROW + ", (array_agg(attachment_id order by attachment_id))[1] as file from " + found
                        + " group by " + ROW
                : "select " + ROW + ", cast(null as uuid) as file from " + found;
        return "select h.tenant_id, h.disclosure_id, h.file from (" + hits + ORDER + " limit " + limit + ") h"
                + " join edition e on e.tenant_id = h.tenant_id and e.disclosure_id = h.disclosure_id"
                + " and e.number = h.number"
                + (isFile ? " join attachment a on a.tenant_id = h.tenant_id and a.id = h.file" : "")
                + " order by h.published_at desc, h.disclosure_id desc";
    }

    private String condition(Where where) {
        return facets + " and "
                + switch (where) {
                    case TITLE -> inTitle;
                    case TEXT -> inText + " and not (" + inTitle + ")";
                    case FILE -> inText;
                };
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
