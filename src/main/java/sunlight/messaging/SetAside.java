package sunlight.messaging;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.ByWorker;
import sunlight.tenancy.Rows;
import sunlight.tenancy.UseCase;
import sunlight.tenancy.WithinUseCase;

/** Messages of the outbox that failed for a day and more: nobody tries them until a person has decided. */
@UseCase
public class SetAside {

    private static final int MOST_SHOWN = 200;

    @Inject
    Rows rows;

    /**
     * One of them.
     *
     * @param tenant whose it is
     * @param topic what it is about
     * @param madeAt when it was written
     */
    public record Message(UUID tenant, UUID id, String topic, int attempts, Instant madeAt, Why why) {}

    /** What stood in the way, as far as a person can do something about it; an error itself may name people. */
    public enum Why {
        NO_ANSWER, // 对方没有应答
        REFUSED, // 对方不接受
        BROKEN; // 处理时出错

        static Why of(@Nullable String error) {
            var said = error == null ? "" : error;
            if (said.matches("(?s).*(Connect|Timeout|timed out|UnknownHost|NoRouteToHost|ProviderAway|Processing).*")) {
                return NO_ANSWER;
            }
            return said.matches("(?s).*(WebApplication|Forbidden|NotAuthorized|BadRequest|HTTP [45]).*")
                    ? REFUSED
                    : BROKEN;
        }
    }

    /** Those that the scope shows, the newest first. */
    @WithinUseCase
    public List<Message> all() {
        return rows
                .of(
                        "select tenant_id, id, topic, attempts, made_at, last_error from outbox where set_aside_at is not null"
                                + " order by set_aside_at desc limit " + MOST_SHOWN)
                .stream()
                .map(row -> new Message(
                        (UUID) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        Rows.number(row[3]),
                        Rows.moment(row[4]),
                        Why.of((String) row[5])))
                .toList();
    }

    /** How many there are in the whole installation. */
    @ByWorker
    public long count() {
        return rows.<Number>column("select count(*) from outbox where set_aside_at is not null")
                .get(0)
                .longValue();
    }

    /**
     * Writes what was decided, in the scope of the tenant whose it is.
     *
     * @param again whether it is tried again, as if it were new; else it is forgotten
     * @return whether it still waited for that
     */
    @ByWorker
    public boolean decide(UUID id, boolean again) {
        var sql = again ? "update outbox set set_aside_at = null, attempts = 0, due_at = now()" : "delete from outbox";
        return rows.change(sql + " where tenant_id = own_tenant() and id = ?1 and set_aside_at is not null", id) > 0;
    }
}
