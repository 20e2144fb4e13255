package sunlight.portal.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Optional;
import sunlight.catalogue.ItemCode;
import sunlight.search.Words;
import sunlight.tenancy.SchoolKind;

/**
 * What somebody typed and chose to find texts, as it stands in the address; empty where it does not matter.
 *
 * @param school slug of the one tenant whose texts are wanted
 */
public record Lookout(String words, String item, String year, String kind, String school, int page) {

    public static final int PAGE = 20;
    private static final int LONGEST = 200;
    private static final int LAST_PAGE = 10;

    public Lookout {
        words = words.length() <= LONGEST
                ? words.strip()
                : words.substring(0, LONGEST).strip();
        page = Math.max(1, Math.min(page, LAST_PAGE));
    }

    public Words asked() {
        return Words.of(words);
    }

    public int offset() {
        return (page - 1) * PAGE;
    }

    public Optional<ItemCode> itemCode() {
        return item.matches("[A-Z][0-9]{4}") ? Optional.of(new ItemCode(item)) : Optional.empty();
    }

    public Optional<Integer> yearNumber() {
        return year.matches("[0-9]{4}") ? Optional.of(Integer.valueOf(year)) : Optional.empty();
    }

    public Optional<SchoolKind> schoolKind() {
        return Arrays.stream(SchoolKind.values())
                .filter(each -> Search.word(each).equals(kind))
                .findFirst();
    }

    /** Whether there are words and nothing else, as somebody asks first. */
    public boolean isFirst() {
        return !asked().isEmpty() && page == 1 && !isFiltered();
    }

    boolean isFiltered() {
        return itemCode().isPresent()
                || yearNumber().isPresent()
                || schoolKind().isPresent();
    }

    Lookout at(int which) {
        return new Lookout(words, item, year, kind, school, which);
    }

    Lookout only(String slug) {
        return new Lookout(words, item, year, kind, slug, 1);
    }

    String query() {
        var query = new StringBuilder("?q=").append(URLEncoder.encode(words, UTF_8));
        add(query, "item", item);
        add(query, "year", year);
        add(query, "kind", kind);
        add(query, "school", school);
        add(query, "page", page == 1 ? "" : String.valueOf(page));
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append('&').append(name).append('=').append(URLEncoder.encode(value, UTF_8));
        }
    }
}
