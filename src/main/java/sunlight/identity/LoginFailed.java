package sunlight.identity;

/** The identity provider did not confirm the person. The message is for the log, never for a page. */
class LoginFailed extends Exception {

    private static final long serialVersionUID = 1L;

    LoginFailed(String message) {
        super(message);
    }

    LoginFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
