package sunlight.publication.gate;

import java.util.List;
import java.util.stream.Stream;
import sunlight.privacy.Place;
import sunlight.privacy.PrivacyRule;
import sunlight.problem.Issue;

/**
 * What the gate says of a subject.
 *
 * @param reading files that are still being read
 * @param pictures every picture, declared or not
 */
public record Check(List<OpenFinding> findings, List<SubjectFile> reading, List<Picture> pictures) {

    public Check {
        findings = List.copyOf(findings);
        reading = List.copyOf(reading);
        pictures = List.copyOf(pictures);
    }

    public List<Picture> undeclared() {
        return pictures.stream()
                .filter(picture -> picture.declaration() == null)
                .toList();
    }

    /** Whether nothing wants a look: no finding, not even one that was let pass, and nothing open; hints on words do not count. */
    public boolean isClean() {
        return findings.stream().allMatch(Check::isHint)
                && reading.isEmpty()
                && undeclared().isEmpty();
    }

    /** How many words could be better. */
    public int hints() {
        return (int) findings.stream().filter(Check::isHint).count();
    }

    private static boolean isHint(OpenFinding open) {
        return open.finding().rule() == PrivacyRule.WRONG_WORD;
    }

    public List<OpenFinding> blocking() {
        return findings.stream().filter(OpenFinding::blocks).toList();
    }

    /** What holds up a submission: what nobody may let pass, and what only the editor can tell. */
    List<Issue> beforeSubmission() {
        return issues(findings.stream().filter(OpenFinding::isHard));
    }

    List<Issue> beforePublication() {
        return issues(blocking().stream());
    }

    private List<Issue> issues(Stream<OpenFinding> findings) {
        var files = reading.stream().map(file -> Issue.of("privacy", "gate.stillReading", said(file.place())));
        var pictures = undeclared().stream()
                .map(picture -> Issue.of(
                        "pictures", "gate.undeclared", said(picture.file().place())));
        return Stream.of(findings.map(Check::issue), files, pictures)
                .flatMap(each -> each)
                .toList();
    }

    private static Issue issue(OpenFinding open) {
        var finding = open.finding();
        var key = open.isHard() ? "gate.hard" : "gate.open";
        // Of a scan that nobody but a person can read there is nothing to quote.
        return finding.masked().isBlank()
                ? Issue.of("privacy", key + ".unquoted", said(finding.place()), finding.rule())
                : Issue.of("privacy", key, said(finding.place()), finding.rule(), finding.masked());
    }

    /** A place as one message, from the outside in. */
    public static Object said(Place place) {
        return place.steps().stream()
                .reduce((outer, inner) -> sunlight.language.Message.of("privacy.place.within", outer, inner))
                .orElseThrow();
    }
}
