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

    /**
     * One school in the list.
     *
     * @param district has no name but the Chinese one
     */
    public record SchoolLine(
            String name, String address, @Nullable String district, String about) {}
}
