package sunlight.privacy.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import sunlight.privacy.Trouble;

/** The texts that the cells of a workbook share. */
final class SharedTexts implements Markup.Listener {

    private static final int LONGEST_INDEX = 8;

    private final List<String> texts = new ArrayList<>();
    private final BitSet used = new BitSet();
    private final StringBuilder text = new StringBuilder();
    private boolean taking;
    private int phonetic;
    private long size;

    static SharedTexts of(Parts parts, String main) throws IOException {
        var shared = new SharedTexts();
        for (var part : parts.targets(main, "sharedStrings")) {
            Markup.read(parts.open(part), shared);
        }
        return shared;
    }

    String at(String index) {
        var number = number(index);
        if (number < 0 || number >= texts.size()) {
            return "";
        }
        used.set(number);
        return texts.get(number);
    }

    /** -1 where it is none. */
    private static int number(String index) {
        var number = index.isEmpty() || index.length() > LONGEST_INDEX ? -1 : 0;
        for (var at = 0; at < index.length() && number >= 0; at++) {
            var digit = index.charAt(at) - '0';
            number = digit < 0 || digit > 9 ? -1 : number * 10 + digit;
        }
        return number;
    }

    /** What no cell shows, but the file still holds. */
    String unused() {
        var unused = new StringBuilder();
        for (int i = used.nextClearBit(0); i < texts.size(); i = used.nextClearBit(i + 1)) {
            unused.append(texts.get(i)).append('\n');
        }
        return unused.toString();
    }

    @Override
    public void start(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "si" -> text.setLength(0);
            case "rPh" -> phonetic++;
            case "t" -> taking = phonetic == 0;
            default -> {}
        }
    }

    @Override
    public void text(String more) {
        if (taking) {
            text.append(more);
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "si" -> keep();
            case "rPh" -> phonetic--;
            case "t" -> taking = false;
            default -> {}
        }
    }

    private void keep() {
        // Each text costs some memory even when it is short.
        size += text.length() + 16L;
        if (size > Bounds.MOST_SHARED) {
            throw new Unreadable(Trouble.TOO_LARGE);
        }
        texts.add(text.toString());
    }
}
