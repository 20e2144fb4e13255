package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sunlight.privacy.Hidings.Hiding;

/** Wherever something is hidden in an office file, it is found and its place is named; and cleaning takes it out. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HidingTest {

    @TempDir
    Path folder;

    static List<Hiding> hidings() {
        return Hidings.all();
    }

    @ParameterizedTest
    @MethodSource("hidings")
    void what_is_hidden_is_found_at_its_place(Hiding hiding) {
        var told = Told.of(folder, hiding.name(), hiding.bytes());
        assertThat(told.troubles).isEmpty();
        assertThat(told.all)
                .filteredOn(each -> each.contains(Hidings.MARKER))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each)
                        .startsWith(hiding.layer() + " " + hiding.name() + " › ")
                        .contains(hiding.place() + " | "));
    }

    @ParameterizedTest
    @MethodSource("hidings")
    void a_resident_ID_hidden_there_cannot_go_out(Hiding hiding) throws Exception {
        assertThat(Hidings.rules(Files.write(folder.resolve("dirty"), hiding.bytes()), hiding.name()))
                .contains(PrivacyRule.RESIDENT_ID);
    }

    @ParameterizedTest
    @MethodSource("hidings")
    void a_cleaned_copy_shows_the_same_and_hides_nothing(Hiding hiding) throws Exception {
        var told = Told.of(folder, hiding.name(), hiding.bytes());
        var clean = folder.resolve("clean");
        var file = Files.write(folder.resolve("dirty"), hiding.bytes());
        assertThat(Cleaning.clean(file, hiding.name(), clean)).isTrue();
        var copy = Told.of(clean, hiding.name());
        assertThat(copy.troubles).isEmpty();
        assertThat(copy.of(Layer.HIDDEN)).isEmpty();
        assertThat(copy.of(Layer.METADATA)).isEmpty();
        assertThat(copy.of(Layer.VISIBLE)).containsExactlyInAnyOrderElementsOf(told.of(Layer.VISIBLE));
        assertThat(Hidings.rules(clean, hiding.name()))
                .isEqualTo(hiding.layer() == Layer.VISIBLE ? Set.of(PrivacyRule.RESIDENT_ID) : Set.of());
    }
}
