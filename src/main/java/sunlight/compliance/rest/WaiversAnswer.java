package sunlight.compliance.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.compliance.Waiver;

/** Nil declarations and exemptions, the newest first. */
public record WaiversAnswer(List<Line> waivers) {

    /** One of them; an exemption that was revoked says when and why. */
    public record Line(
            UUID id,
            Waiver.Kind kind,
            String tenant,
            List<String> items,
            LocalDate fromOn,
            LocalDate untilOn,
            String ground,
            String signer,
            Instant signedAt,
            @Nullable Instant revokedAt,
            @Nullable String revocation) {}

    static WaiversAnswer of(List<Waiver> waivers, Map<UUID, String> slugs) {
        return new WaiversAnswer(waivers.stream()
                .map(waiver -> line(waiver, slugs.getOrDefault(waiver.tenant(), "")))
                .toList());
    }

    private static Line line(Waiver waiver, String slug) {
        var ended = Optional.ofNullable(waiver.ended());
        return new Line(
                waiver.id(),
                waiver.kind(),
                slug,
                waiver.items().stream().map(Object::toString).toList(),
                waiver.from(),
                waiver.until(),
                waiver.ground(),
                waiver.signed().name(),
                waiver.signed().at(),
                ended.map(Waiver.Ended::at).orElse(null),
                ended.map(Waiver.Ended::reason).orElse(null));
    }
}
