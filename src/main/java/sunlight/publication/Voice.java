package sunlight.publication;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import sunlight.identity.StandIns;
import sunlight.tenancy.Actor;

/**
 * Who speaks, and in whose place. Both may have had no hand in the text, and neither may have passed the round before.
 *
 * @param principal who is away and named the actor; nobody where the right is the actor's own
 * @param office where the actor belongs who is only entrusted with the reviews here
 */
record Voice(
        Actor actor, @Nullable Actor principal, @Nullable String office) {

    static Voice own(Actor actor) {
        return new Voice(actor, null, null);
    }

    static Voice inPlaceOf(Actor principal, Actor actor) {
        return new Voice(actor, principal, null);
    }

    /** The subjects of both. */
    Set<String> people() {
        var away = principal;
        return away == null || away.subject().equals(actor.subject())
                ? Set.of(actor.subject())
                : Set.of(actor.subject(), away.subject());
    }

    /** The actor, by a name that also says in whose place: for records that keep a name only. */
    Actor said() {
        var away = principal;
        if (office != null) {
            return new Actor(actor.subject(), "%s（受托，%s）".formatted(actor.name(), office));
        }
        return away == null ? actor : new Actor(actor.subject(), StandIns.said(actor, away));
    }
}
