package sunlight.portal.pages;

import java.util.List;

/** The form that finds a school. It is plain HTML and answers by GET, so a result has an address. */
public record SearchForm(String action, String words, List<Choice> districts, List<Choice> kinds) {

    /** An option of a list. */
    public record Choice(String value, String label, boolean chosen) {}
}
