package sunlight.portal.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.search.Passage;

/**
 * The form to search what is published, with what was found.
 *
 * @param signposts items and procedures whose names hold the words
 * @param named homes of those whom the words name
 * @param says how much was found, or why nothing could be looked up; nothing before anything was asked
 * @param advice what to do where nothing was found
 * @param elsewhere the same question over more texts
 */
public record SearchPage(
        Frame frame,
        Form form,
        List<Signpost> signposts,
        List<Link> named,
        @Nullable String says,
        List<String> advice,
        List<Result> results,
        @Nullable Link elsewhere,
        Turns turns,
        List<Row> contact) {

    /** The form. It is plain HTML and answers by GET, so a result has an address. */
    public record Form(
            String action,
            String words,
            List<Choices> items,
            List<SearchForm.Choice> years,
            List<SearchForm.Choice> kinds,
            List<SearchForm.Choice> schools,
            String anySchool) {}

    /** Options of a list under a heading. */
    public record Choices(String heading, List<SearchForm.Choice> choices) {}

    /**
     * A way to an item of the catalogue or a procedure.
     *
     * @param says how the item stands, or that it is a procedure
     */
    public record Signpost(Link way, String says) {}

    /** The pages before and after. */
    public record Turns(@Nullable String previous, @Nullable String next) {}

    /**
     * A disclosure that was found.
     *
     * @param file the file in which the words stand, where they stand in no other place
     * @param only the way to what the same owner has, where results are of several owners
     */
    public record Result(
            Passage title,
            String address,
            Passage passage,
            @Nullable Link file,
            LocalDate day,
            String item,
            Link owner,
            @Nullable String only) {}
}
