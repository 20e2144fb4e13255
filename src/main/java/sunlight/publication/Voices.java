package sunlight.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import sunlight.identity.Permission;
import sunlight.identity.StandIns;

/** Finds with which voice the acting person speaks on a disclosure: the own, or that of somebody who is away. */
@ApplicationScoped
class Voices {

    @Inject
    StandIns standIns;

    @Inject
    Disclosures disclosures;

    @Inject
    Drafts drafts;

    @Inject
    Acting acting;

    /** @param any what the deed asks for; one of them in an own role is enough to speak for oneself */
    Voice on(Disclosure disclosure, Permission... any) {
        var permissions = EnumSet.noneOf(Permission.class);
        permissions.addAll(Arrays.asList(any));
        var principals = standIns.principals(permissions);
        if (principals.isEmpty()) {
            return new Voice(acting.actor(), null, standIns.office().orElse(null));
        }
        // Two may be away: the one who has no hand in it, if there is one.
        return principals.stream()
                .map(principal -> Voice.inPlaceOf(principal, acting.actor()))
                .filter(voice -> mayPass(voice, disclosure))
                .findFirst()
                .orElseGet(() -> Voice.inPlaceOf(principals.get(0), acting.actor()));
    }

    private boolean mayPass(Voice voice, Disclosure disclosure) {
        return !disclosure.isOfTheirHands(voice, drafts.hands(disclosure))
                && disclosures.signatures(disclosure.id()).stream()
                        .filter(signature -> signature.isApprovalIn(disclosure.round()))
                        .noneMatch(signature -> signature.involves(voice));
    }
}
