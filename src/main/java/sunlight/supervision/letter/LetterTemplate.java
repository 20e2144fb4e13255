package sunlight.supervision.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A letter with gaps, as it lies in the folder {@code letter}: a style and a text in each line. */
public record LetterTemplate(List<String> lines) {

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");
    private static final String FINDINGS = "findings";

    public static LetterTemplate named(String name) {
        return new LetterTemplate(new String(resource(name + ".txt"), StandardCharsets.UTF_8)
                .lines()
                .toList());
    }

    /** Fills the gaps. A text of several lines becomes several paragraphs; a line whose text stays empty is left out. */
    public OfficialLetter filled(Map<String, String> values, OfficialLetter.Table findings) {
        return new OfficialLetter(
                values.getOrDefault("title", ""),
                lines.stream().flatMap(line -> filled(line, values, findings)).toList());
    }

    private static Stream<OfficialLetter.Line> filled(
            String line, Map<String, String> values, OfficialLetter.Table findings) {
        var style = line.substring(0, line.indexOf('|'));
        if (style.equals(FINDINGS)) {
            return Stream.of(findings);
        }
        return GAP.matcher(line.substring(style.length() + 1))
                .replaceAll(gap -> Matcher.quoteReplacement(
                        Objects.requireNonNull(values.get(gap.group(1)), () -> "no value for " + gap.group())))
                .lines()
                .filter(text -> !text.isBlank())
                .map(text -> new OfficialLetter.Paragraph(style, text.strip()));
    }

    static byte[] resource(String name) {
        try (InputStream stream = LetterTemplate.class.getResourceAsStream("/letter/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
