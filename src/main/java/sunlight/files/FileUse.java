package sunlight.files;

/** What a feature keeps of the tenant in scope, as a CDI bean: bytes go only when no feature uses them. */
public interface FileUse {

    boolean uses(String sha256);
}
