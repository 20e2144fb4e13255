package sunlight.privacy.reading;

/** How much of a file, with all the files in it, is read before it is refused. */
final class Bounds {

    /** Bytes after unpacking. */
    static final long MOST_BYTES = 400L << 20;

    /** Bytes that one entry may unpack to, however small it is when packed. */
    static final long HARMLESS_BYTES = 16L << 20;

    /** Unpacked to packed bytes of one entry; a large table of numbers reaches about 30. */
    static final int HIGHEST_RATIO = 200;

    /** Bytes of a part that is held in memory as a whole. */
    static final int LARGEST_PART = 32 << 20;

    static final int MOST_ENTRIES = 10_000;

    /** Cells of a workbook, also those that hold nothing but a format. */
    static final int MOST_CELLS = 999_999;

    /** Empty cells that stand before or between those. */
    static final int MOST_GAPS = 20_000_000;

    /** Characters of the texts that the cells of a workbook share. */
    static final int MOST_SHARED = 24_000_000;

    static final int MOST_PAGES = 2_000;

    /** Pixels of one picture. */
    static final long MOST_PIXELS = 100_000_000L;

    /** Pixels from which on a picture in a file may show a list or a face; emblems and signs are smaller. */
    static final long TELLING_PIXELS = 100_000;

    /** Bytes of a picture that stands for those of which only that is known. */
    static final int TELLING_BYTES = 20_000;

    /** Part of a page of which the same is true. */
    static final double TELLING_PART = 0.05;

    /** Files within files within files. */
    static final int DEEPEST = 3;

    /** Elements within elements. */
    static final int DEEPEST_MARKUP = 500;

    /** Seconds for a file with all that is in it, text recognition left out. */
    static final int MOST_SECONDS = 60;

    /** Characters of one passage; a longer one is told in pieces. */
    static final int LONGEST_PASSAGE = 50_000;

    static final int SCAN_PAGES = 30;

    /** Seconds for the recognition of one page, and of all pages of a file. */
    static final int SCAN_PAGE_SECONDS = 20;

    static final int SCAN_SECONDS = 120;

    /** Resolution and pixels of a page that is shown to the recognition. */
    static final int SCAN_DPI = 200;

    static final long SCAN_PIXELS = 16_000_000L;

    private Bounds() {}
}
