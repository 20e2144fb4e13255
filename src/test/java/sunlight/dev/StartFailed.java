package sunlight.dev;

/** A part did not start. The message is meant for a person and says what to do; nobody needs the stack. */
public final class StartFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartFailed(String message) {
        super(message);
    }

    public StartFailed(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
