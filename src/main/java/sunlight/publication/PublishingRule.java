package sunlight.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.problem.Issue;
import sunlight.publication.writing.Prompts;
import sunlight.richtext.RichText;

/** What must hold before a text may be submitted. The same issues feed the form, the API and the report. */
enum PublishingRule {
    HAS_TITLE((content, today) -> content.title().isBlank() ? issue("title", "publication.titleMissing") : null),
    TITLE_FITS((content, today) ->
            content.title().length() > 200 ? issue("title", "publication.titleTooLong", 200) : null),
    KNOWS_FORMATION_DATE(
            (content, today) -> content.formedOn() == null ? issue("formedOn", "publication.formedOnMissing") : null),
    FORMED_IN_THE_PAST(
            (content, today) -> content.formedOn() != null && content.formedOn().isAfter(today)
                    ? issue("formedOn", "publication.formedOnInFuture")
                    : null),
    SAYS_SOMETHING((content, today) -> content.body().isBlank()
                    && content.answers().byKey().values().stream().noneMatch(ElementAnswer::isGiven)
            ? issue("body", "publication.nothingSaid")
            : null),
    DESCRIBES_PICTURES((content, today) -> {
        var silent = RichText.picturesWithoutAlt(content.body());
        return silent > 0 ? issue("body", "publication.pictureWithoutAlt", silent) : null;
    }),
    ANSWERS_PROMPTS((content, today) -> {
        var left = Prompts.left(content);
        return left.isEmpty()
                ? null
                : issue(
                        "body",
                        "publication.promptLeft",
                        left.size(),
                        left.stream().limit(3).collect(Collectors.joining()));
    }),
    POINTS_INTO_THE_TEXT((content, today) -> Prompts.pointsNowhere(content)
            .map(heading -> issue("elements", "publication.pointsNowhere", heading))
            .orElse(null)),
    GIVES_REASON_FOR_NOT_CONCERNED((content, today) -> content.answers().byKey().values().stream()
                    .anyMatch(answer -> answer.notConcerned() && answer.reason().isBlank())
            ? issue("elements", "publication.notConcernedNeedsReason")
            : null);

    private final BiFunction<Content, LocalDate, @Nullable Issue> check;

    PublishingRule(BiFunction<Content, LocalDate, @Nullable Issue> check) {
        this.check = check;
    }

    static List<Issue> issues(Content content, LocalDate today) {
        return Stream.of(values())
                .map(rule -> rule.check.apply(content, today))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Issue issue(String field, String key, Object... args) {
        return Issue.of(field, key, args);
    }
}
