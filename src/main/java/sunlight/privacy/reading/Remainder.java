package sunlight.privacy.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import sunlight.privacy.Place;

/**
 * The markup of a part as it is written: names of styles and bookmarks, ids, settings, remarks, whatever no reader of
 * documents has told. It is told only where something stands in it that may never be public.
 */
final class Remainder implements Markup.Listener {

    /** Measures have many digits behind the point, ids of this form are drawn by lot; times, and the features of a font. */
    private static final Pattern CHANCE = Pattern.compile(
            "-?[0-9]{0,10}\\.[0-9]+(?:[eE][-+]?[0-9]+)?|\\{?[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?"
                    + "|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,20}(?:Z|[-+][0-9:]{5})?|[0-9A-F]{20}");

    private static final String SEPARATORS = "-+,;.:?$@#% \t\r\n";
    private static final int FEWEST_MEASURES = 6;
    private static final int LONGEST_STROKE = 2;
    private static final int LONGEST = 40_000;
    private final Place place;
    private final Telling telling;
    private final StringBuilder text = new StringBuilder();

    Remainder(Place place, Telling telling) {
        this.place = place;
        this.telling = telling;
    }

    /** @param again opens the part once more; what is no markup after all is read as one text */
    static void read(Opening again, Place place, Telling telling) throws IOException {
        try {
            Markup.read(again.open(), new Remainder(place, telling));
        } catch (IOException noMarkup) {
            try (var bytes = again.open()) {
                new Remainder(place, telling).remark(Charsets.decoded(bytes.readNBytes(Bounds.LARGEST_PART)));
            }
        }
    }

    /** A part that can be opened more than once. */
    interface Opening {
        InputStream open() throws IOException;
    }

    @Override
    public void start(XMLStreamReader element) {
        end(element.getLocalName());
        look(element.getLocalName());
        for (var at = 0; at < element.getAttributeCount(); at++) {
            look(element.getAttributeLocalName(at));
            look(element.getAttributeValue(at));
        }
        for (var at = 0; at < element.getNamespaceCount(); at++) {
            look(element.getNamespaceURI(at));
        }
    }

    @Override
    public void end(String name) {
        if (!text.isEmpty()) {
            look(text.toString());
            text.setLength(0);
        }
    }

    @Override
    public void text(String more) {
        for (var at = 0; at < more.length(); at += LONGEST) {
            text.append(more, at, Math.min(more.length(), at + LONGEST));
            if (text.length() >= LONGEST) {
                end("");
            }
        }
    }

    @Override
    public void remark(String remark) {
        end("");
        text(remark);
        end("");
    }

    /** Of a drawing: many measures, with the letters of its strokes between them. */
    private static boolean isOutline(String value) {
        int digits = 0;
        int measures = 0;
        int letters = 0;
        int strokes = 0;
        var before = ' ';
        for (var at = 0; at < value.length(); at++) {
            var sign = value.charAt(at);
            if (sign >= '0' && sign <= '9') {
                digits++;
                measures += before >= '0' && before <= '9' ? 0 : 1;
                letters = 0;
            } else if (sign < 0x80 && Character.isLetter(sign) && letters < LONGEST_STROKE) {
                letters++;
                strokes++;
            } else if (SEPARATORS.indexOf(sign) >= 0) {
                letters = 0;
            } else {
                return false;
            }
            before = sign;
        }
        // Nothing but digits with blanks between them is no outline.
        return measures >= FEWEST_MEASURES && (strokes > 0 || digits > measures);
    }

    private void look(@org.jspecify.annotations.Nullable String value) {
        if (value != null && value.length() > 3 && !CHANCE.matcher(value).matches() && !isOutline(value)) {
            telling.remainder(place, value);
        }
    }
}
