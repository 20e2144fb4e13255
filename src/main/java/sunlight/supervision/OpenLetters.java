package sunlight.supervision;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.identity.Here;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.tenancy.UseCase;

/** Letters of the own bureau that are not closed yet, for whoever is about to write another about the same. */
@UseCase
public class OpenLetters {

    @Inject
    FindingRows findings;

    @Inject
    Notices notices;

    @Inject
    Here here;

    /** An item, and an open letter that speaks of it; drafts are letters too. */
    public record Mention(ItemCode item, NoticeLine letter) {}

    /** What open letters say of a school or bureau below, the newest letter first. */
    @Requires(Permission.SUPERVISE)
    public List<Mention> about(UUID subject) {
        here.below(subject);
        var items = findings.pending(subject);
        return notices.issued(items.keySet()).stream()
                .flatMap(letter ->
                        items.getOrDefault(letter.id(), List.of()).stream().map(item -> new Mention(item, letter)))
                .toList();
    }
}
