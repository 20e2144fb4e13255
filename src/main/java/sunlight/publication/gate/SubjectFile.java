package sunlight.publication.gate;

import java.util.Optional;
import java.util.UUID;
import sunlight.files.FileKind;
import sunlight.privacy.Place;

/** A file of what is checked. */
public record SubjectFile(UUID id, String sha256, String name, String mediaType, boolean inline) {

    /** What people are told of where it is; a number of a person in its name is masked. */
    public Place place() {
        return Place.of("privacy.place.file", name);
    }

    /** What it is; none for a kind that was allowed once. */
    Optional<FileKind> kind() {
        return FileKind.ofMediaType(mediaType);
    }

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }
}
