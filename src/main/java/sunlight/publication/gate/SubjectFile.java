package sunlight.publication.gate;

import java.util.UUID;

/** A file of what is checked. */
public record SubjectFile(UUID id, String sha256, String name, String mediaType, boolean inline) {

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }
}
