package sunlight.publication.gate;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.privacy.Phrase;
import sunlight.problem.Issue;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;

/** A bureau keeps the words that it does not want to read, for itself and for everybody below it. */
@UseCase
public class KeepingWords {

    private static final int MOST = 1000;
    private static final int LONGEST = 40;

    @Inject
    WordLists lists;

    @Inject
    Clock clock;

    @Inject
    Event<Deed> deeds;

    /** Those of the bureau itself. */
    @Requires(Permission.MANAGE_TEMPLATES)
    public List<Phrase> kept() {
        return lists.of(Scope.requireTenant());
    }

    /**
     * Adds one for each line that is not empty; a word that is kept already is changed. All or none.
     *
     * @param lines the word, and after a blank, an arrow or a comma what to write instead, which may be missing
     * @return how many
     */
    @Requires(Permission.MANAGE_TEMPLATES)
    public int add(String lines, boolean forbidden) {
        var phrases = new ArrayList<Phrase>();
        var issues = new ArrayList<Issue>();
        lines.lines().filter(line -> !line.isBlank()).forEach(line -> read(line, forbidden, phrases, issues));
        if (phrases.isEmpty() && issues.isEmpty()) {
            issues.add(Issue.of("words", "words.none"));
        }
        if (kept().size() + phrases.size() > MOST) {
            issues.add(Issue.of("words", "words.tooMany", MOST));
        }
        RuleBroken.requireNone(issues);
        var by = Scope.requireActor();
        phrases.forEach(phrase -> lists.keep(phrase, by, clock.instant()));
        phrases.forEach(phrase -> deeds.fire(new Deed("word.kept", "bureau_phrase", phrase.word())));
        return phrases.size();
    }

    private static void read(String line, boolean forbidden, List<Phrase> phrases, List<Issue> issues) {
        var parts = line.strip().split("\\s*(?:→|=>|=|[,，\\t\\u3000]|\\s)\\s*", 2);
        var word = parts[0].strip();
        var instead = parts.length < 2 ? "" : parts[1].strip();
        if (word.length() < 2 || word.length() > LONGEST || instead.length() > LONGEST) {
            issues.add(Issue.of("words", "words.length", line.strip(), LONGEST));
        } else if (instead.contains(word)) {
            issues.add(Issue.of("words", "words.inside", word, instead));
        } else {
            phrases.add(new Phrase(word, instead, forbidden));
        }
    }

    @Requires(Permission.MANAGE_TEMPLATES)
    public void remove(String word) {
        lists.remove(Scope.requireTenant(), word);
        deeds.fire(new Deed("word.removed", "bureau_phrase", word));
    }
}
