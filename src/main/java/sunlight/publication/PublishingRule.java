package sunlight.publication;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.problem.Issue;
import sunlight.publication.writing.Prompts;
import sunlight.richtext.RichText;

/** What must hold before a text may be submitted. The same issues feed the form, the API and the report. */
enum PublishingRule {
    HAS_TITLE(text -> text.content().title().isBlank() ? issue("title", "publication.titleMissing") : null),
    TITLE_FITS(text -> text.content().title().length() > 200 ? issue("title", "publication.titleTooLong", 200) : null),
    KNOWS_FORMATION_DATE(
            text -> text.content().formedOn() == null ? issue("formedOn", "publication.formedOnMissing") : null),
    FORMED_IN_THE_PAST(text -> {
        var formedOn = text.content().formedOn();
        return formedOn != null && formedOn.isAfter(text.today())
                ? issue("formedOn", "publication.formedOnInFuture")
                : null;
    }),
    SAYS_SOMETHING(text -> text.saysSomething() ? null : issue("body", "publication.nothingSaid")),
    DESCRIBES_PICTURES(text -> {
        var silent = RichText.picturesWithoutAlt(text.content().body());
        return silent > 0 ? issue("body", "publication.pictureWithoutAlt", silent) : null;
    }),
    ANSWERS_PROMPTS(text -> {
        var left = Prompts.left(text.content());
        return left.isEmpty()
                ? null
                : issue(
                        "body",
                        "publication.promptLeft",
                        left.size(),
                        left.stream().limit(3).collect(Collectors.joining()));
    }),
    POINTS_INTO_THE_TEXT(text -> Prompts.pointsNowhere(text.content())
            .map(heading -> issue("elements", "publication.pointsNowhere", heading))
            .orElse(null)),
    GIVES_REASON_FOR_NOT_CONCERNED(text -> text.answers().stream()
                    .anyMatch(answer -> answer.notConcerned() && answer.reason().isBlank())
            ? issue("elements", "publication.notConcernedNeedsReason")
            : null);

    /**
     * What is to be submitted, on a day.
     *
     * @param hasFile whether a file stands beside it: a sealed scan alone is a text, as everyday as a typed one
     */
    record Submitted(Content content, boolean hasFile, LocalDate today) {

        private Collection<ElementAnswer> answers() {
            return content.answers().byKey().values();
        }

        private boolean saysSomething() {
            return hasFile || !content.body().isBlank() || answers().stream().anyMatch(ElementAnswer::isGiven);
        }
    }

    private final Function<Submitted, @Nullable Issue> check;

    PublishingRule(Function<Submitted, @Nullable Issue> check) {
        this.check = check;
    }

    static List<Issue> issues(Submitted text) {
        return Stream.of(values())
                .map(rule -> rule.check.apply(text))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Issue issue(String field, String key, Object... args) {
        return Issue.of(field, key, args);
    }
}
