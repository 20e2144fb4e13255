package sunlight.publication.gate;

import java.util.List;
import java.util.UUID;

/** An edition that is public and in which the gate finds something; or was, before it was hidden for a check. */
public record PublicFinding(
        UUID edition, UUID disclosure, int number, String title, boolean hidden, List<OpenFinding> findings) {}
