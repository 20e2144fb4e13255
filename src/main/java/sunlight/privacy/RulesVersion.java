package sunlight.privacy;

/** The version of everything the gate knows. Raising it lets everything that is public be checked anew. */
public final class RulesVersion {

    public static final int CURRENT = 28;

    private RulesVersion() {}
}
