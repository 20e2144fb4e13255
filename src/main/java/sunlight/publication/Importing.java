package sunlight.publication;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.UUID;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.richtext.Imported;
import sunlight.richtext.WordImport;
import sunlight.tenancy.UseCase;

/** Brings what was written in Word into a draft. The text itself is not saved: the author looks at it first. */
@UseCase
public class Importing {

    @Inject
    Disclosures disclosures;

    @Inject
    Attaching attaching;

    /** The body that comes back shows the pictures of the document as files of the draft. */
    @Requires(Permission.DRAFT)
    public Imported importWord(UUID disclosure, String name, byte[] bytes) {
        disclosures.requireWritable(disclosure);
        var imported = WordImport.read(bytes);
        var stored = new HashMap<String, UUID>();
        for (var picture : imported.pictures()) {
            var line = attaching.addPicture(disclosure, picture.fileName(), new ByteArrayInputStream(picture.bytes()));
            stored.put(picture.placeholder(), line.id());
        }
        return imported.withPictures(stored).titledBy(name);
    }
}
