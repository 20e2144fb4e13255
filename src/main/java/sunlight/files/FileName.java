package sunlight.files;

import java.text.Normalizer;
import java.util.Locale;
import sunlight.problem.RuleBroken;

/** The name of a file as it may be shown and sent: no path, nothing invisible, of bearable length. */
public record FileName(String text) {

    private static final int LONGEST = 120;
    private static final int LONGEST_EXTENSION = 10;

    public FileName(String text) {
        this.text = shortened(cleaned(text));
        if (this.text.isEmpty()) {
            throw RuleBroken.of("file", "files.noName");
        }
    }

    /** In lower case and without the dot; empty where there is none. */
    public String extension() {
        return extension(text);
    }

    // Marks that turn the direction of writing are dropped too: they make "fdp.exe" look like "exe.pdf".
    private static String cleaned(String text) {
        var name = Normalizer.normalize(text, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[:*?\"<>|]", "_")
                .strip()
                .replaceAll("^\\.+", "");
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        var extension = extension(name);
        var end = extension.isEmpty() || extension.length() > LONGEST_EXTENSION
                ? ""
                : name.substring(name.length() - extension.length() - 1);
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - end.length())) + end;
    }

    private static String extension(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
