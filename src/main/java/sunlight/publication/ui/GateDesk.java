package sunlight.publication.ui;

import java.util.EnumSet;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.publication.Draft;
import sunlight.publication.Stage;

/**
 * What the panel of the privacy gate may do to the disclosure on the desk.
 *
 * @param version of what is saved
 * @param save saves what is typed; says whether it is saved
 * @param reload shows what it says by now
 */
record GateDesk(Draft draft, boolean writable, LongSupplier version, BooleanSupplier save, Runnable reload) {

    UUID id() {
        return draft.id();
    }

    /** Whether somebody else than the authors has it before them. */
    private boolean decides() {
        return !draft.mine() && EnumSet.of(Stage.IN_REVIEW, Stage.APPROVED).contains(draft.stage());
    }

    boolean mayOverride() {
        return decides() && (Window.may(Permission.APPROVE) || Window.may(Permission.SIGN_ENTRUSTED));
    }

    boolean mayAttest() {
        return decides()
                && Stream.of(Permission.APPROVE, Permission.REVIEW, Permission.REVIEW_ENTRUSTED)
                        .anyMatch(Window::may);
    }

    boolean mayNarrow() {
        return writable && draft.editions() == 0;
    }
}
