package sunlight.publication.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import sunlight.catalogue.RequiredElement;
import sunlight.publication.Answers;
import sunlight.publication.Content;
import sunlight.publication.ElementAnswer;
import sunlight.richtext.RichText;

/** The prompts of a template 模板: what is still to be written stands in the text as 【请填写：…】. */
public final class Prompts {

    private static final Pattern PROMPT = Pattern.compile("【请填写[^】]{0,200}】");
    private static final Pattern POINTER = Pattern.compile("见正文“(.{1,100})”");

    private Prompts() {}

    /** Headings and prompts for the elements that have no answer yet. */
    public static String outline(List<RequiredElement> elements, Answers answers) {
        var html = new StringBuilder();
        elements.stream()
                .filter(element -> !answers.of(element.key()).isGiven())
                .forEach(element -> {
                    var label = element.label().zh();
                    html.append("<h2>%s</h2><p>【请填写：%s】</p>".formatted(label, label));
                });
        return new RichText(html.toString()).html();
    }

    /** The answers, and for elements that have a heading of their own in the text, that they are answered there. */
    public static Answers pointing(List<RequiredElement> elements, Answers answers, String body) {
        var all = new HashMap<>(answers.byKey());
        var headings = headings(body);
        for (var element : elements) {
            if (!answers.of(element.key()).isGiven()
                    && headings.contains(element.label().zh())) {
                all.put(
                        element.key(),
                        ElementAnswer.of("见正文“%s”".formatted(element.label().zh())));
            }
        }
        return new Answers(all);
    }

    /** The prompts that nobody has answered, each once. */
    public static List<String> left(Content content) {
        return Stream.concat(
                        Stream.of(content.title(), RichText.plainText(content.body())),
                        content.answers().byKey().values().stream().map(ElementAnswer::answer))
                .flatMap(text -> PROMPT.matcher(text).results())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** The heading to which an answer points although the text has none of that name. */
    public static Optional<String> pointsNowhere(Content content) {
        var pointers = new ArrayList<String>();
        for (var answer : content.answers().byKey().values()) {
            var pointer = POINTER.matcher(answer.answer().strip());
            if (!answer.notConcerned() && pointer.matches()) {
                pointers.add(pointer.group(1));
            }
        }
        pointers.removeAll(headings(content.body()));
        return pointers.stream().findFirst();
    }

    private static List<String> headings(String body) {
        return Jsoup.parseBodyFragment(body).select("h2, h3, h4").stream()
                .map(heading -> heading.text().strip())
                .toList();
    }
}
