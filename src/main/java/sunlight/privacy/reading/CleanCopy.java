package sunlight.privacy.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
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
            case OLD_OFFICE -> OldCleaning.clean(file, clean);
            case PDF -> PdfCleaning.clean(file, clean);
            case PICTURE -> PictureCleaning.clean(file, clean);
            default -> false;
        };
    }

    private static boolean isClean(Path file, Path clean, String name) throws IOException {
        var before = seen(file, name);
        var after = seen(clean, name);
        if (!after.hidden.isEmpty()) {
            Scrubbing.scrub(clean, after.hidden);
            after = seen(clean, name);
        }
        return !after.hidesSomething && before.letters.equals(after.letters);
    }

    private static Seen seen(Path file, String name) {
        var seen = new Seen();
        Documents.read(file, name, Place.of("privacy.place.file", name), seen);
        return seen;
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
        private static final int MOST_HIDDEN = 1_000;
        private final java.util.Map<Integer, Integer> letters = new java.util.HashMap<>();
        private final Set<String> hidden = new LinkedHashSet<>();
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
            // What a person has to look at stays what it is; everything else is not clean.
            hidesSomething = hidesSomething || trouble != Trouble.UNREADABLE_SCAN && trouble != Trouble.PICTURE;
        }

        private void take(Layer layer, String text) {
            hidesSomething = hidesSomething || layer != Layer.VISIBLE;
            if (layer != Layer.VISIBLE && hidden.size() < MOST_HIDDEN) {
                hidden.add(text);
            }
            if (layer == Layer.VISIBLE) {
                text.codePoints()
                        .filter(letter -> !Character.isWhitespace(letter))
                        .forEach(letter -> letters.merge(letter, 1, Integer::sum));
            }
        }
    }
}
