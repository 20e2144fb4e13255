package sunlight.richtext;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sunlight.problem.Issue;

/** What the author should know about an imported document, each thing once with its number. */
final class WordFindings {

    private final Map<String, Integer> counts = new TreeMap<>();

    void add(String key) {
        counts.merge(key, 1, Integer::sum);
    }

    List<Issue> issues() {
        return counts.entrySet().stream()
                .map(found -> Issue.of("word", found.getKey(), found.getValue()))
                .toList();
    }
}
