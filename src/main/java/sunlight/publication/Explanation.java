package sunlight.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said for readers about a change, as it is kept. Replaced as a whole, never changed. */
@Embeddable
class Explanation {

    @Enumerated(EnumType.STRING)
    @Column(name = "change_kind")
    private @Nullable ChangeKind kind;

    @Column(name = "change_note")
    private @Nullable String note;

    protected Explanation() {} // JPA

    static Explanation of(Change change) {
        var kept = new Explanation();
        kept.kind = change.kind();
        kept.note = change.note();
        return kept;
    }

    Optional<Change> change() {
        return kind == null || note == null ? Optional.empty() : Optional.of(new Change(kind, note));
    }
}
