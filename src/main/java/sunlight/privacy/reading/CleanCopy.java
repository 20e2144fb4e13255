package sunlight.privacy.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import sunlight.privacy.Layer;
import sunlight.privacy.Passage;
import sunlight.privacy.Place;
import sunlight.privacy.Reader;
import sunlight.privacy.Row;
import sunlight.privacy.Trouble;

/** Cleans a file, and believes its own work only after having read the copy: the same is seen, nothing is hidden. */
public final class CleanCopy {

    private CleanCopy() {}

    public static boolean make(Path file, String name, Path clean) {
        var complete = false;
        try {
            var cleaned = clean(file, clean) && isClean(file, clean, name);
            complete = cleaned;
            return cleaned;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return false;
        } finally {
            if (!complete) {
                delete(clean);
            }
        }
    }

    private static boolean clean(Path file, Path clean) throws IOException {
        return switch (Kind.of(file)) {
            case OFFICE -> OfficeCleaning.clean(file, clean);
            case PDF -> PdfCleaning.clean(file, clean);
            case PICTURE -> PictureCleaning.clean(file, clean);
            default -> false;
        };
    }

    private static boolean isClean(Path file, Path clean, String name) {
        var before = new Seen();
        var after = new Seen();
        var place = Place.of("privacy.place.file", name);
        Documents.read(file, name, place, before);
        Documents.read(clean, name, place, after);
        return !after.hidesSomething && before.letters.equals(after.letters);
    }

    private static void delete(Path clean) {
        try {
            Files.deleteIfExists(clean);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The letters that are seen, however they are cut into passages: a form becomes part of its page. */
    private static final class Seen implements Reader {
        private final java.util.Map<Integer, Integer> letters = new java.util.HashMap<>();
        private boolean hidesSomething;

        @Override
        public void passage(Passage passage) {
            take(passage.layer(), passage.text());
        }

        @Override
        public void row(Row row) {
            row.cells().forEach(cell -> take(row.layer(), cell));
        }

        @Override
        public void trouble(Place place, Trouble trouble) {
            // A scanned page stays one; everything else is not clean.
            hidesSomething = hidesSomething || trouble != Trouble.UNREADABLE_SCAN;
        }

        private void take(Layer layer, String text) {
            hidesSomething = hidesSomething || layer != Layer.VISIBLE;
            if (layer == Layer.VISIBLE) {
                text.codePoints()
                        .filter(letter -> !Character.isWhitespace(letter))
                        .forEach(letter -> letters.merge(letter, 1, Integer::sum));
            }
        }
    }
}
