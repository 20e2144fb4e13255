package sunlight.viewing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import sunlight.files.FileKind;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.privacy.Place;
import sunlight.privacy.Reading;
import sunlight.problem.RuleBroken;
import sunlight.richtext.Imported;
import sunlight.richtext.WordImport;
import sunlight.tenancy.Ids;

/** Makes the view of a file: of text what the gate's readers see in it, of pages that are pictures a picture. */
final class ViewMaker {

    private static final Set<FileKind> WORD = Set.of(FileKind.DOCX, FileKind.DOC);

    /** What the import cannot take along. */
    private static final Set<String> LOST = Set.of("word.formulaLost", "word.objectLost");

    private static final Place FILE = Place.of("privacy.place.file", "");

    private final Path file;
    private final FileKind kind;
    private final Contents contents = new Contents(FILE);
    private final Leaves leaves = new Leaves();
    private final List<ViewPicture> pictures = new ArrayList<>();
    private boolean isCut;

    private ViewMaker(Path file, FileKind kind) {
        this.file = file;
        this.kind = kind;
    }

    static MadeView make(Path file, FileKind kind) throws IOException {
        return new ViewMaker(file, kind).make();
    }

    private MadeView make() throws IOException {
        Reading.file(file, "", FILE, contents);
        if (contents.trouble().isPresent()) {
            return MadeView.none(ViewOutcome.of(contents.trouble().get()));
        }
        var word = WORD.contains(kind) ? word() : Optional.<Imported>empty();
        if (kind.isPicture()) {
            picture();
        } else if (word.isPresent()) {
            write(word.get());
        } else {
            isCut = contents.isCut();
            var images = kind == FileKind.PDF ? images() : Map.<Integer, UUID>of();
            contents.sections().forEach(section -> write(section, images));
        }
        var written = leaves.finish();
        return written.isEmpty()
                ? MadeView.none(ViewOutcome.EMPTY)
                : new MadeView(ViewOutcome.MADE, isCut, written, pictures);
    }

    private void picture() throws IOException {
        leaves.picture(keep(kind.mediaType(), Files.readAllBytes(file)), say("viewing.picture"));
        contents.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .forEach(this::write);
    }

    /** With headings, lists and merged cells; not where it would show what the gate's readers call hidden. */
    private Optional<Imported> word() throws IOException {
        try {
            var word = WordImport.read(Files.readAllBytes(file));
            return contents.hides(word.title() + word.body().plainText()) ? Optional.empty() : Optional.of(word);
        } catch (RuleBroken tooOdd) {
            return Optional.empty();
        }
    }

    private void write(Imported word) {
        var html = word.body().html();
        for (var picture : word.pictures()) {
            html = html.replace(
                    "files/" + picture.placeholder(), "files/" + keep(picture.mediaType(), picture.bytes()));
        }
        var body = Jsoup.parseBodyFragment(html);
        body.outputSettings().prettyPrint(false);
        body.select("img").forEach(image -> {
            if (image.attr("alt").isBlank()) {
                image.attr("alt", say("viewing.pictureInText"));
            }
        });
        if (!word.title().isBlank()) {
            leaves.heading(word.title());
        }
        if (word.warnings().stream().anyMatch(warning -> LOST.contains(warning.key()))) {
            leaves.remark(say("viewing.notAll"));
        }
        body.body().children().forEach(leaves::html);
    }

    private Map<Integer, UUID> images() {
        isCut |= contents.scans().size() > PageImages.MOST_PAGES;
        var images = new java.util.HashMap<Integer, UUID>();
        if (!contents.scans().isEmpty()) {
            PageImages.of(file, contents.scans()).forEach((page, jpeg) -> images.put(page, keep("image/jpeg", jpeg)));
        }
        return images;
    }

    private void write(Section section, Map<Integer, UUID> images) {
        var isScan = contents.scans().contains(section.page());
        if (section.blocks().isEmpty() && !isScan) {
            return;
        }
        var heading = section.heading();
        if (heading != null) {
            leaves.heading(Messages.say(Language.ZH, heading));
        }
        if (isScan && images.containsKey(section.page())) {
            leaves.picture(images.get(section.page()), say(Reached.PAGE, section.page()));
        } else if (isScan) {
            leaves.remark(say("viewing.pageNotDrawn"));
        }
        var recognised =
                section.blocks().stream().anyMatch(block -> block instanceof Block.Words words && words.recognised());
        for (var block : section.blocks()) {
            if (section.isPage() && !recognised && block instanceof Block.Words words) {
                Lines.paragraphs(words.text()).forEach(leaves::words);
            } else {
                write(block);
            }
        }
    }

    private void write(Block block) {
        if (block instanceof Block.Cells row) {
            leaves.row(row.table(), row.cells());
        } else if (block instanceof Block.Words words) {
            if (words.recognised()) {
                leaves.remark(say("viewing.recognised"));
            }
            leaves.words(words.text());
        } else if (block instanceof Block.Seen seen) {
            var said = seen.picture().says().strip();
            var picture = keep(seen.picture().mediaType(), seen.picture().bytes());
            leaves.picture(picture, isDescription(said) ? said : say("viewing.pictureInText"));
        }
    }

    /** Programs put the name or the place of a file there, or the word for a picture. */
    private static boolean isDescription(String said) {
        return said.codePoints().anyMatch(Character::isIdeographic)
                && said.chars().noneMatch(each -> each == '\\' || each == '/');
    }

    private UUID keep(String mediaType, byte[] bytes) {
        var id = Ids.next();
        pictures.add(new ViewPicture(id, mediaType, bytes));
        return id;
    }

    /** A view is made once, in the language that the files are in. */
    private static String say(String key, Object... args) {
        return Messages.say(Language.ZH, Message.of(key, args));
    }
}
