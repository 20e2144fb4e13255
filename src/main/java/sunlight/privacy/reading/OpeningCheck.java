package sunlight.privacy.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import sunlight.privacy.Passage;
import sunlight.privacy.Place;
import sunlight.privacy.Reader;
import sunlight.privacy.Row;
import sunlight.privacy.Trouble;

/** Opens files of those kinds whose bytes say nothing of a password or of damage. */
public final class OpeningCheck {

    private static final Set<Trouble> HINDRANCES = EnumSet.of(Trouble.ENCRYPTED, Trouble.DAMAGED);

    private OpeningCheck() {}

    /** One that only its owner may change opens without a password and is read like any other. */
    public static Optional<Trouble> pdf(Path file) {
        try {
            PdfStreams.requireBearable(file, new Budget());
            try (var pdf = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
                return pdf.getNumberOfPages() > 0 ? Optional.empty() : Optional.of(Trouble.DAMAGED);
            }
        } catch (InvalidPasswordException locked) {
            return Optional.of(Trouble.ENCRYPTED);
        } catch (Unreadable bound) {
            // Too much of it, which the gate says of the whole file.
            return Optional.of(bound.trouble()).filter(HINDRANCES::contains);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return Optional.of(Trouble.DAMAGED);
        }
    }

    /** Read through, within the bounds of the gate: where the password is said differs from kind to kind. */
    public static Optional<Trouble> old(Path file) {
        var place = Place.of("privacy.place.file", "");
        var met = new Met(place);
        Documents.read(file, "", place, met);
        return met.troubles.stream().filter(HINDRANCES::contains).findFirst();
    }

    /** The troubles of the whole file; a damaged picture in it is the gate's concern. */
    private static final class Met implements Reader {
        private final Place place;
        private final Set<Trouble> troubles = EnumSet.noneOf(Trouble.class);

        Met(Place place) {
            this.place = place;
        }

        @Override
        public void passage(Passage passage) {}

        @Override
        public void row(Row row) {}

        @Override
        public void trouble(Place where, Trouble trouble) {
            if (where.equals(place)) {
                troubles.add(trouble);
            }
        }
    }
}
