package sunlight.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sunlight.language.Text;
import sunlight.tenancy.Flag;
import sunlight.tenancy.SchoolKind;

/**
 * Catalogue item 公开事项: one line of what must be disclosed.
 *
 * @param kinds school kinds that owe it; empty in the bureau's own catalogue
 * @param when a flag the school must carry to owe it
 * @param weight the bureau's weight in the score; no national law sets one
 * @param notice the notice period where the mode is {@link Mode#NOTICE}
 * @param about of whom it tells by its nature
 * @param allowedFields fields that a named list may lawfully show
 * @param confirmable whether what stands may be confirmed unchanged in the place of a new text; not where each tells of its own time
 * @param nilAllowed whether there may be nothing of the kind for a time, as with guest pupils; not of what everybody who owes it has
 */
public record CatalogueItem(
        ItemCode code,
        Text title,
        String group,
        Set<SchoolKind> kinds,
        @Nullable Flag when,
        int weight,
        Mode mode,
        Audience audience,
        Refresh refresh,
        @Nullable NoticePeriod notice,
        List<LegalBasis> basis,
        List<RequiredElement> elements,
        Set<About> about,
        List<String> allowedFields,
        @Nullable Text note,
        boolean confirmable,
        boolean nilAllowed) {

    /** A rule may be the same for years; a menu, an account or what happened is not, whatever the catalogue says of it. */
    public boolean mayBeConfirmed() {
        return confirmable
                && !(refresh instanceof Refresh.AfterEvent
                        || refresh instanceof Refresh.EachWeek
                        || refresh instanceof Refresh.EachMonth);
    }

    /**
     * What is owed once and for all is always there, and so is what the service makes itself. What is owed after an event only may
     * always be absent; and who registered one by mistake takes it back so.
     */
    public boolean mayBeDeclaredNil() {
        return mode != Mode.GENERATED
                && !(refresh instanceof Refresh.Standing)
                && (nilAllowed || refresh instanceof Refresh.AfterEvent);
    }

    /** Whether it is about schools of one of these kinds that carry these flags. */
    public boolean concerns(Set<SchoolKind> some, Set<Flag> flags) {
        var kindFits = kinds.isEmpty() || !Collections.disjoint(kinds, some);
        return kindFits && (when == null || flags.contains(when));
    }

    /** Whether who owes it, what and when is the same; words, weight and ground may differ. */
    public boolean isOwedLike(CatalogueItem other) {
        return kinds.equals(other.kinds)
                && Objects.equals(when, other.when)
                && mode == other.mode
                && audience == other.audience
                && refresh.equals(other.refresh)
                && Objects.equals(notice, other.notice)
                && asked().equals(other.asked());
    }

    private Set<String> asked() {
        return elements.stream().map(RequiredElement::key).collect(Collectors.toSet());
    }
}
