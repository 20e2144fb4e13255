package sunlight.privacy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something that must not, or may not simply, go out.
 *
 * @param masked what was found, masked so that the finding itself leaks nothing; empty for a trouble
 * @param digest salted hash of what was found and where, so that a decision about it is found again at the next check
 * @param layer how a reader of the file meets it: what stands openly no cleaning takes away
 * @param count how often it was found at this place; places beyond the first hundred of a rule and file are counted here
 * @param inside where in the file, for what is found once a file; the first places of {@code count}
 */
public record Finding(
        PrivacyRule rule, Place place, Layer layer, String masked, String digest, int count, List<Place> inside) {

    /** The last step of the place of what cannot be read begins so and ends with the trouble. */
    public static final String WHY = "privacy.place.trouble.";

    public Finding {
        inside = List.copyOf(inside);
    }

    public Finding(PrivacyRule rule, Place place, Layer layer, String masked, String digest, int count) {
        this(rule, place, layer, masked, digest, count, List.of());
    }

    /** Why it could not be read. */
    public Optional<Trouble> trouble() {
        var steps = place.steps();
        var last = steps.isEmpty() ? "" : steps.get(steps.size() - 1).key();
        return last.startsWith(WHY) ? Optional.of(Trouble.valueOf(last.substring(WHY.length()))) : Optional.empty();
    }

    public Severity severity() {
        return rule.severity();
    }

    /** A word can only be replaced where another one is known. */
    public Set<Remedy> remedies() {
        var remedies = rule.remedies();
        return !remedies.contains(Remedy.REPLACE) || Phrase.namesAnother(masked)
                ? remedies
                : remedies.stream().filter(each -> each != Remedy.REPLACE).collect(Collectors.toUnmodifiableSet());
    }
}
