package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sunlight.catalogue.About;
import sunlight.catalogue.Audience;
import sunlight.catalogue.ItemCode;

/** Scans are read where the system has tesseract with Chinese; elsewhere a person looks, and nothing passes unread. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecognitionTest {

    @TempDir
    Path folder;

    @Test
    void a_resident_id_on_a_scanned_page_is_found_or_the_page_waits_for_a_person() throws IOException {
        var file = folder.resolve("名单（盖章）.pdf");
        scan(file);
        var recognised = new ArrayList<String>();
        var inspection = new Inspection(
                new Lawful(new ItemCode("S0706"), Set.of(About.NAMED_LIST), Audience.PARENTS, List.of(), Set.of()),
                "salt");
        Reading.file(file, "名单（盖章）.pdf", Place.of("privacy.place.file", "名单（盖章）.pdf"), inspection);
        Reading.file(file, "名单（盖章）.pdf", Place.of("privacy.place.file", "x"), listening(recognised));

        var rules = inspection.findings().stream().map(Finding::rule).toList();
        if (recognised.isEmpty()) {
            // Without a recogniser on the machine a person has to look.
            assertThat(rules).contains(PrivacyRule.SCAN);
        } else {
            assertThat(rules).contains(PrivacyRule.RESIDENT_ID);
            assertThat(String.join("", recognised)).contains("身份证");
        }
    }

    @Test
    void grain_in_which_letters_are_only_guessed_waits_for_a_person() throws IOException {
        var random = new Random(7);
        var grain = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY);
        for (int at = 0; at < 600 * 800; at++) {
            grain.getRaster().setSample(at % 600, at / 600, 0, 190 + random.nextInt(60));
        }
        var file = folder.resolve("批复（盖章）.pdf");
        scan(file, grain);
        var inspection = new Inspection(
                new Lawful(new ItemCode("S0704"), Set.of(), Audience.PUBLIC, List.of(), Set.of()), "salt");

        Reading.file(file, "批复（盖章）.pdf", Place.of("privacy.place.file", "批复（盖章）.pdf"), inspection);

        assertThat(inspection.findings()).extracting(Finding::rule).containsExactly(PrivacyRule.SCAN);
    }

    private static Reader listening(List<String> recognised) {
        return new Reader() {
            @Override
            public void passage(Passage passage) {
                // What stands in the file as text is not asked for here.
            }

            @Override
            public void row(Row row) {
                // Nor its tables.
            }

            @Override
            public void trouble(Place place, Trouble trouble) {
                // The inspection is told of it.
            }

            @Override
            public void recognised(Passage passage) {
                recognised.add(passage.text());
            }
        };
    }

    private static void scan(Path file) throws IOException {
        scan(file, ImageIO.read(RecognitionTest.class.getResource("/privacy/scan.png")));
    }

    private static void scan(Path file, BufferedImage picture) throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (var out = new PDPageContentStream(pdf, page)) {
                var paper = LosslessFactory.createFromImage(pdf, picture);
                out.drawImage(paper, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            Files.write(file, bytes.toByteArray());
        }
    }
}
