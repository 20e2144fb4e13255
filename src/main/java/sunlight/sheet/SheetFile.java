package sunlight.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import sunlight.files.FileCheck;
import sunlight.files.FileKind;
import sunlight.files.FileName;
import sunlight.problem.Problem;
import sunlight.problem.RuleBroken;

/**
 * Reads what people bring: .xlsx and .xls, and .et of WPS, which is one of the two inside. Which it is its content says.
 * Formulas are not worked out, links not followed, and macros not let in.
 */
public final class SheetFile {

    /** Ten thousand schools need a fifth of it. */
    public static final int MOST_MEGABYTES = 5;

    /** Endings that may be chosen. */
    public static final List<String> ENDINGS = List.of(".xlsx", ".xls", ".et");

    private SheetFile() {}

    /** All visible sheets in their order. */
    public static List<Sheet> read(String name, Path bytes) {
        var kind = FileCheck.kindOf(new FileName(name), bytes);
        if (kind != FileKind.XLSX && kind != FileKind.XLS) {
            throw RuleBroken.of("file", "sheet.kind");
        }
        try {
            requireFits(bytes);
            return kind == FileKind.XLSX ? NewWorkbook.read(bytes) : OldWorkbook.read(bytes);
        } catch (Problem no) {
            throw no;
        } catch (IOException | RuntimeException damaged) {
            throw RuleBroken.of("file", "files.damaged");
        }
    }

    private static void requireFits(Path bytes) throws IOException {
        if (java.nio.file.Files.size(bytes) > (long) MOST_MEGABYTES << 20) {
            throw RuleBroken.of("file", "files.tooLarge", MOST_MEGABYTES);
        }
    }
}
