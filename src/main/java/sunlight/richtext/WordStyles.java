package sunlight.richtext;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What the styles of a document mean, whatever language they are named in. */
final class WordStyles {

    private static final Pattern TITLE = Pattern.compile("(?i)title|标题|文档标题|主标题|大标题");
    private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|标题|標題) ?([1-9])(?: .*)?");
    private static final Pattern CONTENTS = Pattern.compile("(?i)(?:toc|目录) ?(?:[1-9]|heading|标题)");
    /** What every Word calls its own styles of lists, each with a list of its own. */
    private static final Pattern LIST = Pattern.compile("(?i)list (?:bullet|number) ([2-5])");

    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Element> styles = new HashMap<>();

    WordStyles(Optional<byte[]> part) {
        part.map(WordXml::parse)
                .ifPresent(document -> WordXml.children(document.getDocumentElement(), "style")
                        .forEach(style -> styles.put(WordXml.attribute(style, "styleId"), style)));
    }

    boolean isTitle(String id) {
        return first(id, style -> name(style).filter(name -> TITLE.matcher(name).matches()))
                .isPresent();
    }

    /** 1 is the highest. */
    Optional<Integer> headingLevel(String id) {
        return first(id, WordStyles::headingLevel);
    }

    /** How deep a list stands by its style; 0 where the style does not say. */
    int listDepth(String id) {
        return first(
                        id,
                        style -> name(style)
                                .map(LIST::matcher)
                                .filter(Matcher::matches)
                                .map(found -> Integer.parseInt(found.group(1)) - 1))
                .orElse(0);
    }

    boolean isTableOfContents(String id) {
        return first(
                        id,
                        style -> name(style)
                                .filter(name -> CONTENTS.matcher(name).matches()))
                .isPresent();
    }

    boolean isHidden(String id) {
        return first(id, style -> WordXml.value(style, "rPr", "vanish"))
                .filter(value -> !value.matches("0|false|off"))
                .isPresent();
    }

    /** The numbering that a style brings along: the number of the list, and the level if it names one. */
    Optional<Element> numbering(String id) {
        return first(
                id,
                style -> WordXml.child(style, "pPr", "numPr")
                        .filter(numbering -> WordXml.child(numbering, "numId").isPresent()));
    }

    private static Optional<Integer> headingLevel(Element style) {
        var heading = HEADING.matcher(name(style).orElse(""));
        if (heading.matches()) {
            return Optional.of(Integer.valueOf(heading.group(1)));
        }
        return WordXml.number(style, "pPr", "outlineLvl")
                .filter(level -> level < 9)
                .map(level -> level + 1);
    }

    private static Optional<String> name(Element style) {
        return WordXml.value(style, "name");
    }

    /** A style inherits what it does not say itself. */
    private <T> Optional<T> first(String id, Function<Element, Optional<T>> question) {
        var style = Optional.ofNullable(styles.get(id));
        for (var step = 0; step < LONGEST_CHAIN && style.isPresent(); step++) {
            var answer = style.flatMap(question);
            if (answer.isPresent()) {
                return answer;
            }
            style = style.flatMap(current -> WordXml.value(current, "basedOn"))
                    .flatMap(base -> Optional.ofNullable(styles.get(base)));
        }
        return Optional.empty();
    }
}
