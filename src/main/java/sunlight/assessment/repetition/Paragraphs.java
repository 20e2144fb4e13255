package sunlight.assessment.repetition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The paragraphs of a text, and as what they are compared: words only, whatever stands between them; every figure is the same
 * figure, and every name of the school the same school.
 */
final class Paragraphs {

    private static final String BLOCKS = "p, li, td, th, h1, h2, h3, h4, h5, h6, blockquote";
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern FIGURES = Pattern.compile("[\\p{N}〇零一二三四五六七八九十百千万两]+");

    /** How a school speaks of itself without its name. */
    private static final Pattern OWN = Pattern.compile("我校|本校|我园|本园|该校");

    /** What stands before the name proper: a city, a county. */
    private static final Pattern PLACE = Pattern.compile("^.{1,12}?[省市县区旗](?=.{4})");

    private static final String SCHOOL = "校";
    private static final int SHORTEST_NAME = 4;

    private Paragraphs() {}

    /** In their order; none of them holds another one. */
    static List<String> of(String html) {
        var texts = new ArrayList<String>();
        for (Element block : Jsoup.parseBodyFragment(html).select(BLOCKS)) {
            var text = block.text().strip();
            if (!text.isEmpty() && block.select(BLOCKS).size() == 1) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** @param names of the school whose text it is */
    static String normal(String paragraph, List<String> names) {
        var text = letters(paragraph);
        for (var name : names) {
            text = without(letters(name), text);
        }
        text = OWN.matcher(text).replaceAll(SCHOOL);
        return FIGURES.matcher(text).replaceAll("0");
    }

    /** The name with its place, then ever less of the place: 某市某区第一小学, 某区第一小学, 第一小学. */
    private static String without(String name, String text) {
        var rest = text;
        for (var part = name; part.length() >= SHORTEST_NAME; ) {
            rest = rest.replace(part, SCHOOL);
            var shorter = PLACE.matcher(part).replaceFirst("");
            if (shorter.equals(part)) {
                break;
            }
            part = shorter;
        }
        return rest;
    }

    private static String letters(String text) {
        return BETWEEN.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** By what a text is compared. */
    static Map<Long, Integer> fingerprints(String html, List<String> names) {
        return Fingerprints.of(
                of(html).stream().map(each -> normal(each, names)).toList());
    }
}
