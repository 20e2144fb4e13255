package sunlight.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TransferRulesTest {

    @Test
    void the_sample_document_comes_in_whole() throws IOException {
        var imported = WordImport.read(Files.readAllBytes(TransferRules.FILE));

        assertThat(imported.title()).isEqualTo("转学规定和程序");
        assertThat(imported.warnings()).isEmpty();
        assertThat(imported.body().plainText())
                .contains("第一条　学生因户籍迁移")
                .contains("（三）转入学校没有空余学位的。")
                .contains("第四条　对答复有异议的");
        assertThat(imported.body().html())
                .contains("<h2>规定</h2>")
                .contains("<th scope=\"col\"><p>所需材料</p></th>")
                .contains("<ol><li>监护人")
                .contains("<ul><li>有空余学位的");
    }

    @Test
    void the_sample_document_is_the_one_that_the_builder_writes() throws IOException {
        assertThat(WordImport.read(Files.readAllBytes(TransferRules.FILE)))
                .isEqualTo(WordImport.read(TransferRules.write()));
    }
}
