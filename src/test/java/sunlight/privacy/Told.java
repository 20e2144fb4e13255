package sunlight.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import sunlight.language.Language;
import sunlight.language.Messages;

/** Remembers what it was told: each piece as "LAYER place | text". */
final class Told implements Reader {

    final List<String> all = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();
    final List<Trouble> troubles = new ArrayList<>();
    final List<String> troublePlaces = new ArrayList<>();

    static Told of(Path folder, String name, byte[] bytes) {
        try {
            return of(Files.write(folder.resolve("sample-" + Math.abs(name.hashCode())), bytes), name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Told of(Path file, String name) {
        var told = new Told();
        Reading.file(file, name, Place.of("privacy.place.file", name), told);
        return told;
    }

    static Told html(String html) {
        var told = new Told();
        Reading.html(html, Place.of("privacy.place.file", "正文"), told);
        return told;
    }

    @Override
    public void passage(Passage passage) {
        all.add(passage.layer() + " " + place(passage.place()) + " | " + passage.text());
    }

    @Override
    public void row(Row row) {
        rows.add(row);
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.cells().get(i).isEmpty()) {
                all.add(row.layer() + " " + place(row.cell(i)) + " | "
                        + row.cells().get(i));
            }
        }
    }

    @Override
    public void trouble(Place place, Trouble trouble) {
        troubles.add(trouble);
        troublePlaces.add(trouble + " " + place(place));
    }

    List<String> of(Layer layer) {
        return all.stream().filter(each -> each.startsWith(layer + " ")).toList();
    }

    private static String place(Place place) {
        return String.join(
                " › ",
                place.steps().stream()
                        .map(step -> Messages.say(Language.ZH, step))
                        .toList());
    }
}
