package sunlight.rest;

import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.problem.Issue;
import sunlight.problem.NotFound;
import sunlight.problem.Problems;

/** What an exception means to the person who asked: a kind of problem with its issues. */
record Refusal(ProblemType type, List<Issue> issues) {

    static Refusal of(Throwable failure) {
        return refused(failure)
                .map(refused -> new Refusal(refused.type(), refused.issues()))
                .or(() -> Problems.in(failure).map(problem -> new Refusal(ProblemType.of(problem), problem.issues())))
                .or(() -> refusedByTheContainer(failure))
                .orElseGet(() -> new Refusal(
                        ProblemType.UNEXPECTED,
                        List.of(Issue.of("error", "problem.unexpected", Problems.newErrorId()))));
    }

    private static Optional<Refused> refused(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refusedByTheContainer(Throwable failure) {
        return failure instanceof WebApplicationException refusal
                ? ofStatus(refusal.getResponse().getStatus())
                : Optional.empty();
    }

    static Optional<Refusal> ofStatus(int status) {
        if (status == ProblemType.NOT_FOUND.status()) {
            // An address with a broken id looks like one with an id that does not exist.
            return Optional.of(new Refusal(ProblemType.NOT_FOUND, new NotFound().issues()));
        }
        return ProblemType.ofStatus(status)
                .filter(type -> type != ProblemType.UNEXPECTED)
                .map(type -> new Refusal(type, List.of(Issue.of("request", "ProblemType." + type.name()))));
    }

    boolean isUnexpected() {
        return type == ProblemType.UNEXPECTED;
    }

    ProblemAnswer in(Language language) {
        var said = issues.stream()
                .map(issue -> new ProblemAnswer.Line(
                        issue.field(),
                        Messages.say(language, issue.key(), issue.args().toArray())))
                .toList();
        var title = Messages.say(language, "ProblemType." + type.name());
        var detail =
                String.join(" ", said.stream().map(ProblemAnswer.Line::message).toList());
        return new ProblemAnswer(type.uri(), title, type.status(), detail, said);
    }
}
