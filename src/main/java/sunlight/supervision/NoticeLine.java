package sunlight.supervision;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.language.Message;

/**
 * A notice in a list.
 *
 * @param due the last day for an answer; none before it is issued
 * @param late in words, by how much it is late
 * @param changedAt when the last step was taken
 */
public record NoticeLine(
        UUID id,
        UUID bureau,
        UUID addressee,
        Strength strength,
        String title,
        @Nullable String number,
        NoticeStage stage,
        Waiting waiting,
        Optional<Due> due,
        Optional<Message> late,
        Instant changedAt,
        long version) {}
