package sunlight.privacy;

import java.nio.file.Path;
import sunlight.privacy.reading.Documents;
import sunlight.privacy.reading.HtmlFlow;

/** Reads texts and files out to a {@link Reader}, inside and out, in bounded time and memory. */
public final class Reading {

    /** The step of a place that is the name of a file. */
    public static final String NAME = "privacy.place.fileName";

    private Reading() {}

    /** The sanitised HTML of a body: paragraphs, headings, list items, tables, alternative texts, link addresses. */
    public static void html(String html, Place place, Reader reader) {
        HtmlFlow.read(html, place, reader);
    }

    /** A file of any kind that may be attached; never throws for what stands in it, but tells a {@link Trouble}. */
    public static void file(Path file, String name, Place place, Reader reader) {
        Documents.read(file, name, place, reader);
    }

    /** What a file is called is shown beside the text, and often says whose it is. */
    public static void name(String name, Place place, Reader reader) {
        var end = name.lastIndexOf('.');
        reader.passage(new Passage(place.within(NAME), Layer.VISIBLE, "", end > 0 ? name.substring(0, end) : name));
    }
}
