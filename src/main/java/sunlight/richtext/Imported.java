package sunlight.richtext;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import sunlight.problem.Issue;

/**
 * What an imported document gave: nothing is stored yet.
 *
 * @param title may be empty
 * @param body shows its pictures as {@code files/<placeholder>}
 * @param warnings what was lost or needs a look
 */
public record Imported(String title, RichText body, List<Picture> pictures, List<Issue> warnings) {

    public Imported {
        pictures = List.copyOf(pictures);
        warnings = List.copyOf(warnings);
    }

    /** Many documents carry their title only in the name of the file. */
    public Imported titledBy(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        return title.isEmpty()
                ? new Imported(name.replaceFirst("(?i)\\.(docx?|wps)$", "").strip(), body, pictures, warnings)
                : this;
    }

    /** Puts the stored pictures in the place of their placeholders. */
    public Imported withPictures(Map<String, UUID> stored) {
        var html = body.html();
        for (var picture : stored.entrySet()) {
            html = html.replace("files/" + picture.getKey(), "files/" + picture.getValue());
        }
        return new Imported(title, new RichText(html), pictures, warnings);
    }
}
