package sunlight.privacy.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import sunlight.privacy.Layer;
import sunlight.privacy.Trouble;

/** docx, xlsx, pptx: first what makes the document, in its order; then every part that is left. */
final class OfficeFile implements Format {

    @Override
    public void read(Item item, Telling outer) throws IOException {
        var telling = outer.hearing();
        try (var parts = Parts.open(item.file(), telling.budget())) {
            var main = parts.main().orElseThrow(() -> new Unreadable(Trouble.DAMAGED));
            var type = parts.type(main);
            if (type.startsWith("wordprocessingml") || type.startsWith("ms-word")) {
                word(parts, main, item, telling);
            } else if (type.startsWith("spreadsheetml") || type.startsWith("ms-excel.sheet.macro")) {
                new Workbook(parts, main, item, telling).read();
            } else if (type.startsWith("presentationml") || type.startsWith("ms-powerpoint")) {
                new SlideShow(parts, main, item, telling).read();
            } else {
                throw new Unreadable(Trouble.UNKNOWN_KIND);
            }
            new OtherParts(parts, item, telling).read();
            PackageRest.tell(parts.zip(), parts::isMarkup, item, telling);
        }
    }

    private static void word(Parts parts, String main, Item item, Telling telling) throws IOException {
        var styles = WordStyles.of(parts, main);
        var stories = new ArrayList<>(List.of(new Story("", main, Layer.VISIBLE)));
        add(stories, parts, main, "header", Layer.VISIBLE);
        add(stories, parts, main, "footer", Layer.VISIBLE);
        add(stories, parts, main, "footnotes", Layer.VISIBLE);
        add(stories, parts, main, "endnotes", Layer.VISIBLE);
        add(stories, parts, main, "comments", Layer.HIDDEN);
        add(stories, parts, main, "glossaryDocument", Layer.HIDDEN);
        for (var story : stories) {
            var place = story.kind().isEmpty() ? item.place() : item.place().within("privacy.place." + story.kind());
            var flow = new Flow(telling, place, story.layer(), styles);
            Markup.read(parts.open(story.part()), flow);
            flow.finish();
        }
    }

    private static void add(List<Story> stories, Parts parts, String main, String kind, Layer layer)
            throws IOException {
        for (var part : parts.targets(main, kind)) {
            stories.add(new Story(kind, part, layer));
        }
    }

    private record Story(String kind, String part, Layer layer) {}
}
