package sunlight.portal.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One procedure: what to do, told from what is published.
 *
 * @param standing what to say where nothing is published to tell it from
 * @param sources the disclosures from which it is told
 */
public record ProcedurePage(
        Frame frame, String lead, @Nullable String standing, List<Part> parts, List<Entry> sources, List<Row> contact) {

    /**
     * A question with what the school answers.
     *
     * @param steps whether the lines are steps, to be taken one after the other
     */
    public record Part(String key, String question, boolean steps, List<Answer> answers) {}

    /**
     * An answer.
     *
     * @param label what it is about, where a question has several answers
     */
    public record Answer(@Nullable String label, List<String> lines) {}
}
