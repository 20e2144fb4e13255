package sunlight.compliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.language.Language;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MatrixFilesTest {

    private static final List<MatrixOutlet.File> FILES = List.of(
            new MatrixOutlet.File("export.print", "exports/b/matrix.pdf", 5000),
            new MatrixOutlet.File("export.circular", "exports/b/circular.docx"));

    @Test
    void what_can_be_made_is_a_link() {
        assertThat(shown(5000)).contains("href=\"exports/b/matrix.pdf\"", "href=\"exports/b/circular.docx\"");
    }

    @Test
    void what_would_be_too_much_is_said_beside_the_filter_and_leads_nowhere() {
        assertThat(shown(5001))
                .doesNotContain("matrix.pdf")
                .contains("导出 PDF", "符合筛选的有 5,001 格，一次最多导出 5,000 格")
                .contains("href=\"exports/b/circular.docx\"");
    }

    private static String shown(int cells) {
        return MatrixNumbers.files(FILES, cells, Language.ZH).html();
    }
}
