package sunlight.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentTest {

    private static final Document.Attachment SCAN = new Document.Attachment("批复（盖章）.pdf", "/view", "/file", "PDF");

    @Test
    void only_where_nothing_but_a_file_speaks_the_page_says_that_the_file_is_all() {
        var answer = new Document.Element("收费标准", "每生每学期 100 元", true);

        assertThat(document("", List.of(), SCAN).isFilesOnly()).isTrue();
        assertThat(document("<p>正文</p>", List.of(), SCAN).isFilesOnly()).isFalse();
        assertThat(document("", List.of(answer), SCAN).isFilesOnly()).isFalse();
        assertThat(document("", List.of()).isFilesOnly()).isFalse();
    }

    private static Document document(String body, List<Document.Element> elements, Document.Attachment... files) {
        return new Document("收费公示", List.of(), null, null, elements, body, List.of(files), List.of(), null, null);
    }
}
