package sunlight.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import sunlight.language.Message;
import sunlight.language.MessageJson;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Scope;

/** Writes deeds down. */
@ApplicationScoped
class Journal {

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    void write(@Observes Deed deed) {
        var actor = Scope.bound().map(Scope::actor);
        rows.change(
                """
                insert into audit_entry
                  (id, actor, actor_name, action, subject_kind, subject_id, happened_at, before_value, after_value)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(nullif(?8, '') as jsonb), cast(nullif(?9, '') as jsonb))
                """,
                Ids.next(),
                actor.map(Actor::subject).orElse("system"),
                actor.map(Actor::name).orElse(""),
                deed.action(),
                deed.subjectKind(),
                deed.subjectId(),
                clock.instant(),
                json(deed.before()),
                json(deed.after()));
    }

    private static String json(@Nullable Message value) {
        return value == null ? "" : MessageJson.write(value);
    }
}
