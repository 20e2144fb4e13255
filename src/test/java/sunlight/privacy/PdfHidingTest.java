package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sunlight.privacy.PdfHidings.Hiding;

/** Wherever something stands in a PDF, it is told with its place; a cleaned copy is rid of it or is not made. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfHidingTest {

    @TempDir
    Path folder;

    static List<Hiding> hidings() {
        return PdfHidings.all();
    }

    @ParameterizedTest
    @MethodSource("hidings")
    void what_stands_in_a_pdf_is_told_with_its_place(Hiding hiding) throws IOException {
        assertThat(Told.of(hiding.write(folder), "a.pdf").all)
                .filteredOn(each -> each.contains(PdfHidings.MARKER))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each)
                        .startsWith(hiding.layer() + " a.pdf › ")
                        .contains(hiding.place()));
    }

    @ParameterizedTest
    @MethodSource("hidings")
    void a_cleaned_copy_hides_nothing_and_one_that_would_is_not_made(Hiding hiding) throws IOException {
        var clean = folder.resolve("clean.pdf");
        var made = Cleaning.clean(hiding.write(folder), "a.pdf", clean);
        assertThat(Files.exists(clean)).isEqualTo(made);
        assertThat(made).isEqualTo(hiding.cleaned() || hiding.layer() == Layer.VISIBLE);
        if (made) {
            var copy = Told.of(clean, "a.pdf");
            assertThat(copy.of(Layer.HIDDEN)).isEmpty();
            assertThat(copy.of(Layer.METADATA)).isEmpty();
            assertThat(copy.all.stream().anyMatch(each -> each.contains(PdfHidings.MARKER)))
                    .isEqualTo(hiding.layer() == Layer.VISIBLE);
        }
    }
}
