package sunlight.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import sunlight.problem.RuleBroken;
import sunlight.publication.gate.Gate;
import sunlight.publication.gate.OpenFinding;

/** Words that go out beside a text, such as the reason of a withdrawal: nobody else looks at them before they are public. */
@ApplicationScoped
class WordsBeside {

    @Inject
    CheckedDisclosures checked;

    @Inject
    Gate gate;

    /** Nothing may stand in them that would hold up a text. */
    void require(Disclosure disclosure, String words, String field, String problem) {
        if (!gate.check(checked.note(disclosure, words)).blocking().isEmpty()) {
            throw RuleBroken.of(field, problem);
        }
    }

    /** Nothing may stand in them that nobody could let pass; numbers in an address are seldom those of people. */
    void requireNothingHard(Disclosure disclosure, String words, String field, String problem) {
        if (gate.check(checked.note(disclosure, words)).findings().stream().anyMatch(OpenFinding::isHard)) {
            throw RuleBroken.of(field, problem);
        }
    }
}
