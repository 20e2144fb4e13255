package sunlight.viewing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sunlight.language.Message;
import sunlight.privacy.Embedded;
import sunlight.privacy.Layer;
import sunlight.privacy.Passage;
import sunlight.privacy.Place;
import sunlight.privacy.Reader;
import sunlight.privacy.Row;
import sunlight.privacy.Trouble;

/**
 * Keeps what the privacy gate's readers call visible, and nothing else: a view cannot show what the gate has not read, nor
 * what it calls hidden. Bounded, however much is told.
 */
final class Contents implements Reader {

    private static final int MOST_LETTERS = 1_500_000;
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 100;
    private static final int MOST_HIDDEN = 2_000;
    private static final int TELLING_LENGTH = 4;
    private static final int MOST_PICTURES = 60;
    private static final int MOST_PICTURE_BYTES = 30 << 20;

    /** What of a page only a picture of it shows. */
    private static final Set<Trouble> SHOWN = Set.of(Trouble.UNREADABLE_SCAN, Trouble.PICTURE);

    private final Place file;
    private final Map<Optional<Message>, Section> sections = new LinkedHashMap<>();
    private final SortedSet<Integer> scans = new TreeSet<>();
    private final List<String> hidden = new ArrayList<>();
    private int letters = MOST_LETTERS;
    private int rows = MOST_ROWS;
    private int pictures = MOST_PICTURES;
    private int pictureBytes = MOST_PICTURE_BYTES;
    private boolean cut;
    private @Nullable Trouble trouble;

    Contents(Place file) {
        this.file = file;
    }

    @Override
    public void passage(Passage passage) {
        if (passage.layer() == Layer.VISIBLE) {
            var label = passage.label().isBlank() ? "" : passage.label() + "：";
            add(passage.place(), new Block.Words(label + passage.text(), false));
        } else if (passage.layer() == Layer.HIDDEN) {
            hide(passage.text());
        }
    }

    @Override
    public void recognised(Passage passage) {
        if (passage.layer() == Layer.VISIBLE) {
            add(passage.place(), new Block.Words(passage.text(), true));
            page(passage.place()).ifPresent(page -> scans.add(page.page()));
        }
    }

    @Override
    public void row(Row row) {
        if (row.layer() == Layer.HIDDEN) {
            row.cells().forEach(this::hide);
        } else if (row.layer() == Layer.VISIBLE) {
            var cells = row.cells().subList(0, Math.min(row.cells().size(), MOST_COLUMNS));
            rows--;
            cut |= rows < 0 || cells.size() < row.cells().size();
            if (rows >= 0) {
                add(row.place(), new Block.Cells(row.table(), cells));
            }
        }
    }

    @Override
    public boolean wantsPictures() {
        return true;
    }

    @Override
    public void picture(Place place, Embedded picture) {
        pictures--;
        pictureBytes -= picture.bytes().length;
        cut |= pictures < 0 || pictureBytes < 0;
        if (pictures >= 0 && pictureBytes >= 0) {
            add(place, new Block.Seen(picture));
        }
    }

    @Override
    public void trouble(Place place, Trouble trouble) {
        if (SHOWN.contains(trouble) && place.steps().size() > file.steps().size()) {
            scans(place.steps().get(file.steps().size()));
        } else if (place.equals(file) && trouble != Trouble.LOCATION && trouble != Trouble.PICTURE) {
            this.trouble = trouble;
        }
    }

    /** Why the file as a whole was not read; nothing where it was. */
    Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble).filter(each -> each != Trouble.UNREADABLE_SCAN);
    }

    boolean isCut() {
        return cut;
    }

    /** Pages that are pictures or have some, whether a machine could read them or not. */
    SortedSet<Integer> scans() {
        return scans;
    }

    List<Section> sections() {
        scans.forEach(page -> section(Message.of(Reached.PAGE, page)));
        return sections.values().stream()
                .sorted(Comparator.comparingInt(Section::page))
                .toList();
    }

    /** Whether a text shows something that the readers call hidden. */
    boolean hides(String text) {
        var shown = packed(text);
        var visible = new StringBuilder();
        sections.values().forEach(section -> section.blocks().forEach(block -> visible.append(packed(said(block)))));
        return hidden.size() >= MOST_HIDDEN
                || hidden.stream().anyMatch(each -> shown.contains(each) && visible.indexOf(each) < 0);
    }

    private void hide(String text) {
        var packed = packed(text);
        if (packed.length() >= TELLING_LENGTH && hidden.size() < MOST_HIDDEN) {
            hidden.add(packed);
        }
    }

    private void scans(Message step) {
        var numbers = step.args().stream()
                .filter(Number.class::isInstance)
                .map(each -> ((Number) each).intValue())
                .toList();
        if (step.key().startsWith(Reached.PAGE) && !numbers.isEmpty()) {
            for (int page = numbers.get(0); page <= numbers.get(numbers.size() - 1); page++) {
                scans.add(page);
            }
        }
    }

    private Optional<Section> page(Place place) {
        return Reached.at(place).map(reached -> section(reached.section())).filter(Section::isPage);
    }

    private void add(Place place, Block block) {
        Reached.at(place).ifPresent(reached -> {
            letters -= block.letters();
            cut |= letters < 0;
            if (letters >= 0) {
                section(reached.section()).add(block);
            }
        });
    }

    private Section section(@Nullable Message heading) {
        return sections.computeIfAbsent(Optional.ofNullable(heading), key -> new Section(heading));
    }

    private static String said(Block block) {
        if (block instanceof Block.Words words) {
            return words.text();
        }
        return block instanceof Block.Cells row ? String.join("", row.cells()) : "";
    }

    private static String packed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u3000]+", "");
    }
}
