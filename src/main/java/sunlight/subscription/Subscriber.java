package sunlight.subscription;

import java.util.UUID;
import sunlight.language.Language;

/** Who gets a mail: what the mail needs to know and no more. */
record Subscriber(UUID id, String address, Language language, UUID secret, boolean confirmed) {}
