package sunlight.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.publication.PublishedFile;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DispositionTest {

    @Test
    void a_chinese_name_is_kept() {
        assertThat(Disposition.header(file("转学 申请表.docx", "application/msword", false)))
                .isEqualTo("attachment; filename=\"download.docx\"; filename*=UTF-8''"
                        + "%E8%BD%AC%E5%AD%A6%20%E7%94%B3%E8%AF%B7%E8%A1%A8.docx");
    }

    @Test
    void a_name_cannot_end_the_header() {
        assertThat(Disposition.header(file("a\"\r\nSet-Cookie: x.d\"x", "application/pdf", false)))
                .isEqualTo("attachment; filename=\"download\"; filename*=UTF-8''a%22%0D%0ASet-Cookie%3A%20x.d%22x");
    }

    @Test
    void only_images_of_a_text_are_shown() {
        assertThat(Disposition.header(file("a.png", "image/png", true))).startsWith("inline;");
        assertThat(Disposition.header(file("a.png", "image/png", false))).startsWith("attachment;");
        assertThat(Disposition.header(file("a.svg", "image/svg+xml", true))).startsWith("attachment;");
        assertThat(Disposition.header(file("a.html", "text/html", true))).startsWith("attachment;");
    }

    private static PublishedFile file(String name, String mediaType, boolean inline) {
        return new PublishedFile(new UUID(1, 1), "ab", name, mediaType, 1, inline);
    }
}
