package sunlight.portal.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Schools found. */
public record SchoolListPage(
        Frame frame,
        SearchForm search,
        String found,
        List<SchoolLine> schools,
        @Nullable String previous,
        @Nullable String next) {

    /** One school in the list. */
    public record SchoolLine(String name, String address, String about) {}
}
