package sunlight.supervision.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.supervision.Due;
import sunlight.supervision.NoticeLine;
import sunlight.supervision.NoticeStage;
import sunlight.supervision.Strength;
import sunlight.supervision.Waiting;

/** Notices, newest first. */
public record NoticesAnswer(List<Line> notices) {

    /** One of them; {@code waiting} says for whom it waits and whether too long. */
    public record Line(
            UUID id,
            String bureau,
            String addressee,
            Strength strength,
            String title,
            @Nullable String number,
            NoticeStage stage,
            Waiting waiting,
            @Nullable LocalDate dueOn) {}

    static NoticesAnswer of(List<NoticeLine> lines, Map<UUID, String> slugs) {
        return new NoticesAnswer(lines.stream().map(line -> line(line, slugs)).toList());
    }

    static Line line(NoticeLine line, Map<UUID, String> slugs) {
        return new Line(
                line.id(),
                slugs.getOrDefault(line.bureau(), ""),
                slugs.getOrDefault(line.addressee(), ""),
                line.strength(),
                line.title(),
                line.number(),
                line.stage(),
                line.waiting(),
                line.due().map(Due::on).orElse(null));
    }
}
