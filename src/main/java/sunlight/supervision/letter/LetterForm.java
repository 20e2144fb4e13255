package sunlight.supervision.letter;

import java.util.Arrays;
import java.util.function.Function;

/** As what kind of file a letter is taken: to be completed in Word or WPS, or to be printed and filed as it is. */
public enum LetterForm {
    WORD("docx", WordLetter.MEDIA_TYPE, WordLetter::write),
    PDF("pdf", PrintedLetter.MEDIA_TYPE, PrintedLetter::write);

    private final String ending;
    private final String mediaType;
    private final Function<OfficialLetter, byte[]> writing;

    LetterForm(String ending, String mediaType, Function<OfficialLetter, byte[]> writing) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.writing = writing;
    }

    /** By the name of the file that is asked for. */
    public static LetterForm of(String name) {
        return Arrays.stream(values())
                .filter(form -> name.endsWith("." + form.ending))
                .findFirst()
                .orElse(WORD);
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] write(OfficialLetter letter) {
        return writing.apply(letter);
    }
}
