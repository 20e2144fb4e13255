package sunlight.publication.posting;

import java.time.LocalDate;
import java.util.UUID;
import sunlight.publication.gate.PictureAnswer;

/**
 * What the editor says of a notice that hangs.
 *
 * @param recognisable who is to be recognised in the photo
 * @param consent where the guardian's consent lies, where one is needed; else empty
 */
public record NewPosting(
        UUID edition, String place, LocalDate from, LocalDate until, PictureAnswer recognisable, String consent) {}
