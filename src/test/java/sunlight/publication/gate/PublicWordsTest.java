package sunlight.publication.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sunlight.catalogue.Audience;
import sunlight.catalogue.ItemCode;
import sunlight.privacy.Finding;
import sunlight.privacy.Lawful;
import sunlight.privacy.PrivacyRule;
import sunlight.publication.Answers;
import sunlight.publication.Attribute;
import sunlight.publication.Content;
import sunlight.publication.EditionTrace;
import sunlight.publication.ElementAnswer;
import sunlight.publication.PublishedEdition;
import sunlight.publication.PublishedFile;

/** Whatever somebody writes that becomes public is read by the gate: a new field fails here until it is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicWordsTest {

    private static final String LEAK = "李小红11010519491231002X";

    /** What the public sees beside the text itself, and why no field of the text has it. */
    private static final Map<String, String> BESIDE = Map.ofEntries(
            Map.entry("indexNumber", "made by the product"),
            Map.entry("sha256", "made by the product"),
            Map.entry("mediaType", "made by the product"),
            Map.entry("name", "FileChecks reads the name with the file"),
            Map.entry("files", "each a PublishedFile"),
            Map.entry("adoption", "codes only"),
            Map.entry("snapshot", "WordsBeside in TakingOver"),
            Map.entry("reason", "WordsBeside in Publishing"),
            Map.entry("change", "WordsBeside in Drafting"),
            Map.entry("notice", "days only"));

    private static final Set<Class<?>> WORDLESS = Set.of(
            UUID.class,
            int.class,
            long.class,
            boolean.class,
            ItemCode.class,
            Attribute.class,
            java.time.Instant.class,
            java.time.LocalDate.class);

    static Stream<RecordComponent> written() {
        return Arrays.stream(Content.class.getRecordComponents()).filter(part -> !WORDLESS.contains(part.getType()));
    }

    @ParameterizedTest
    @MethodSource("written")
    void every_part_of_a_text_is_read_and_a_decision_holds_for_its_words_only(RecordComponent part) throws Exception {
        for (var words : part.getType() == Answers.class
                ? List.<Object>of(answer(ElementAnswer.of(LEAK)), answer(ElementAnswer.notConcerned(LEAK)))
                : List.<Object>of(LEAK)) {
            var subject = subject(part, words);

            assertThat(TextCheck.of(subject, "salt")).extracting(Finding::rule).contains(PrivacyRule.RESIDENT_ID);
            assertThat(subject.textHash()).isNotEqualTo(subject(part, null).textHash());
        }
    }

    @Test
    void all_that_a_page_shows_is_read_with_the_text_or_known_to_be_read_elsewhere() {
        var read = Arrays.stream(Content.class.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());

        assertThat(Stream.of(PublishedEdition.class, PublishedFile.class, EditionTrace.class)
                        .flatMap(shown -> Arrays.stream(shown.getRecordComponents()))
                        .filter(part -> !WORDLESS.contains(part.getType()))
                        .map(RecordComponent::getName))
                .allMatch(name -> read.contains(name) || BESIDE.containsKey(name));
    }

    private static Answers answer(ElementAnswer answer) {
        return new Answers(Map.of("scope", answer));
    }

    private static Subject subject(RecordComponent leaking, Object words) throws Exception {
        var parts = Content.class.getRecordComponents();
        var values = new Object[parts.length];
        for (int each = 0; each < parts.length; each++) {
            values[each] = words != null && parts[each].getName().equals(leaking.getName())
                    ? words
                    : harmless(parts[each].getType());
        }
        var content = (Content) Content.class.getDeclaredConstructors()[0].newInstance(values);
        var lawful = new Lawful(new ItemCode("S0703"), Set.of(), Audience.PUBLIC, List.of(), Set.of());
        return new Subject(UUID.randomUUID(), lawful, Map.of(), content, List.of());
    }

    private static Object harmless(Class<?> type) {
        return type == String.class ? "" : type == Answers.class ? Answers.NONE : null;
    }
}
