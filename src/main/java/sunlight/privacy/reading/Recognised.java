package sunlight.privacy.reading;

import java.util.List;

/** How sure the recogniser was of a page, by its table of words. */
final class Recognised {

    /** Out of 100 for the mean letter: clean scans of offices come to 80 to 95, grain and stamps without text to 10 to 30. */
    private static final double SURE = 50;

    /** Columns of the table (TSV): the level of a line of it, the confidence, the word. */
    private static final int LEVEL = 0;

    private static final int CONFIDENCE = 10;
    private static final int WORD = 11;
    private static final String OF_A_WORD = "5";

    private Recognised() {}

    /** @param table as the program writes it, with a head */
    static boolean isSure(List<String> table) {
        double sum = 0;
        var letters = 0;
        for (var line : table) {
            var columns = line.split("\t", -1);
            if (columns.length > WORD && columns[LEVEL].equals(OF_A_WORD)) {
                var length = columns[WORD].strip().length();
                sum += Double.parseDouble(columns[CONFIDENCE]) * length;
                letters += length;
            }
        }
        return letters > 0 && sum / letters >= SURE;
    }
}
