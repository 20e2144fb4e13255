package sunlight.privacy;

import java.nio.file.Path;
import java.util.Optional;
import sunlight.files.FileKind;
import sunlight.privacy.reading.PictureFitting;

/** Takes out of pictures what the camera wrote into them, and makes photos small enough to be shown, and upright. */
public final class Fitting {

    /** How large a picture may stay. */
    public enum Use {
        /** In a text: as wide as a screen shows it. */
        SCREEN(1_600, 2L << 20),
        /** Beside a text: a sheet of paper stays as sharp as a scanner makes it. */
        PAPER(2_500, FileKind.JPEG.limit());

        private final int side;
        private final long bytes;

        Use(int side, long bytes) {
            this.side = side;
            this.bytes = bytes;
        }

        /** Pixels of the shorter side; the other may be as long as it is, since posters are long. */
        public int side() {
            return side;
        }

        /** With so many a picture stays as it is. */
        public long bytes() {
            return bytes;
        }
    }

    private Fitting() {}

    /**
     * @param fitted where the picture is written that takes its place
     * @return what it is; nothing where the picture may stay as it is, and then nothing stands at {@code fitted}
     */
    public static Optional<FileKind> fit(Path picture, FileKind kind, Use use, Path fitted) {
        if (kind.isPhoto()) {
            return PictureFitting.fit(picture, use, fitted);
        }
        return kind.isPicture() && PictureFitting.bare(picture, fitted) ? Optional.of(kind) : Optional.empty();
    }
}
