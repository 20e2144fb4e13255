package sunlight.portal.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import sunlight.tenancy.SchoolKind;

/**
 * What somebody looks for among the schools; empty where it does not matter.
 *
 * @param words part of the name, or initials of its pinyin
 */
public record Search(String words, String district, String kind, int page) {

    public static final Search EMPTY = new Search("", "", "", 1);
    static final int PAGE = 30;
    private static final int LONGEST = 60;
    private static final int LAST_PAGE = 1000;

    public Search {
        words = cut(words.strip());
        district = cut(district.strip());
        page = Math.max(1, Math.min(page, LAST_PAGE));
    }

    private static String cut(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
    }

    int offset() {
        return (page - 1) * PAGE;
    }

    public Optional<SchoolKind> schoolKind() {
        return Arrays.stream(SchoolKind.values())
                .filter(each -> word(each).equals(kind))
                .findFirst();
    }

    static String word(SchoolKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    String query(int which) {
        return "?q=" + URLEncoder.encode(words, UTF_8) + "&district=" + URLEncoder.encode(district, UTF_8) + "&kind="
                + URLEncoder.encode(kind, UTF_8) + (which == 1 ? "" : "&page=" + which);
    }
}
