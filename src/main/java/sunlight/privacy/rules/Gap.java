package sunlight.privacy.rules;

/** Rows since the last empty one or title of a sheet: behind these another table may begin, with a header of its own. */
final class Gap {

    private int read;
    private int rows;
    private int last;

    /** @param number of the row that is read next */
    void before(int number) {
        if (number > last + 1) {
            rows = 0;
        }
        last = number;
    }

    void row() {
        read++;
        rows++;
    }

    void title() {
        rows = 0;
    }

    /** Of the whole table. */
    int read() {
        return read;
    }

    int rows() {
        return rows;
    }
}
