package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sunlight.language.Language;
import sunlight.problem.Forbidden;
import sunlight.problem.IllegalStep;
import sunlight.problem.NotFound;
import sunlight.problem.RuleBroken;
import sunlight.problem.Stale;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments(new NotFound(), 404),
                arguments(new Forbidden(), 403),
                arguments(RuleBroken.of("title", "problem.notFound"), 422),
                arguments(new IllegalStep(Language.ZH, Language.EN), 409),
                arguments(new Stale(), 412),
                arguments(new OptimisticLockException(), 412),
                arguments(new TransactionalException("rolled back", new RuntimeException(new Stale())), 412),
                arguments(Refused.unauthenticated(), 401),
                arguments(Refused.preconditionRequired(), 428),
                arguments(Refused.tooLarge(), 413),
                arguments(Refused.malformed("item", "rest.fieldMissing"), 400),
                arguments(new IllegalStateException("select * from secrets"), 500));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void each_failure_has_its_status(Throwable failure, int status) {
        assertThat(Refusal.of(failure).in(Language.EN).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 405, 406, 415})
    void what_the_container_refuses_keeps_its_status(int status) {
        assertThat(Refusal.ofStatus(status).orElseThrow().in(Language.EN).status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void where_the_container_breaks_it_is_unexpected(int status) {
        assertThat(Refusal.ofStatus(status)).isEmpty();
    }

    @Test
    void a_broken_address_is_answered_like_a_thing_that_does_not_exist() {
        assertThat(Refusal.ofStatus(404)).hasValue(Refusal.of(new NotFound()));
    }

    @Test
    void the_unexpected_says_an_id_and_nothing_of_what_happened() {
        var answer = Refusal.of(new IllegalStateException("select * from secrets"))
                .in(Language.EN)
                .toString();

        assertThat(answer)
                .doesNotContain("secrets")
                .doesNotContain("IllegalState")
                .containsPattern("[0-9a-f]{8}");
    }

    @Test
    void every_issue_is_told_with_its_field_in_the_language_of_the_reader() {
        var refusal = new Refusal(
                ProblemType.RULE_BROKEN,
                List.of(
                        sunlight.problem.Issue.of("title", "publication.titleMissing"),
                        sunlight.problem.Issue.of("limit", "rest.limitMalformed", 200)));

        assertThat(refusal.in(Language.EN).issues())
                .extracting(ProblemAnswer.Line::field)
                .containsExactly("title", "limit");
        assertThat(refusal.in(Language.ZH).detail()).contains("1 到 200");
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void every_type_is_named_in_both_languages(ProblemType type) {
        var refusal = new Refusal(type, List.of());

        assertThat(refusal.in(Language.ZH).title()).doesNotContain("‹");
        assertThat(refusal.in(Language.EN).title())
                .doesNotContain("‹")
                .isNotEqualTo(refusal.in(Language.ZH).title());
    }
}
