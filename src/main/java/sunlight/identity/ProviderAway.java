package sunlight.identity;

/** The identity provider could not be asked at all; that says nothing about the person. */
final class ProviderAway extends LoginFailed {

    private static final long serialVersionUID = 1L;

    ProviderAway(String message) {
        super(message);
    }

    ProviderAway(Throwable cause) {
        super(cause.getClass().getSimpleName(), cause);
    }
}
