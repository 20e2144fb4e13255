package sunlight.privacy.reading;

import sunlight.privacy.Trouble;

/** A file, or the rest of it, cannot be read. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    Unreadable(Trouble trouble) {
        super(trouble.name(), null, false, false);
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}
