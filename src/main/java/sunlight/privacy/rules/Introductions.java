package sunlight.privacy.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Who has been named with a class earlier in a document: a story goes on with the name alone. */
final class Introductions {

    private static final int MOST = 16;
    private static final int LONGEST = 120;

    /** How each was named first. */
    private final Map<String, String> first = new LinkedHashMap<>();

    void hear(String text) {
        if (first.size() < MOST && (text.indexOf('班') >= 0 || text.contains("年级"))) {
            Sentences.each(text, (sentence, from) -> {
                if (sentence.length() <= LONGEST && (sentence.indexOf('班') >= 0 || sentence.contains("年级"))) {
                    Sentences.pupils(sentence).stream()
                            .map(name -> sentence.substring(name.start(), name.end()))
                            .filter(name -> name.length() > 2)
                            .forEach(name -> first.putIfAbsent(name, sentence));
                }
            });
        }
    }

    /** What was said of those who are named again, as more lines of a heading. */
    String of(String text) {
        return first.isEmpty()
                ? ""
                : first.entrySet().stream()
                        .filter(each -> text.contains(each.getKey()))
                        .map(each -> "\n" + each.getValue())
                        .distinct()
                        .collect(Collectors.joining());
    }
}
