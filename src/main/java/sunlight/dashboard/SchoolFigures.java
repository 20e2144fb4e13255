package sunlight.dashboard;

import sunlight.language.Text;

/**
 * How a school stands today, and how it stood four weeks ago.
 *
 * @param district empty where no county is known
 * @param before by what is known now
 */
public record SchoolFigures(String slug, Text name, String district, Rate now, Rate before) {

    public int change() {
        return now.percent() - before.percent();
    }
}
