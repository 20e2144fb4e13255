package sunlight.publication.gate;

import java.util.UUID;
import sunlight.privacy.Place;

/** A file of what is checked. */
public record SubjectFile(UUID id, String sha256, String name, String mediaType, boolean inline) {

    /** What people are told of where it is; a number of a person in its name is masked. */
    public Place place() {
        return Place.of("privacy.place.file", name);
    }

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }
}
