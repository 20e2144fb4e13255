package sunlight.supervision;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.DueLine;
import sunlight.compliance.MatrixPage;
import sunlight.compliance.Selection;
import sunlight.language.Text;

/**
 * Letters to many at once, before they are written: one for each whose items are late, with these items only.
 *
 * @param spared those of whom every late item stands in an open letter already
 */
public record Proposal(List<Letter> letters, List<Text> spared) {

    public Proposal {
        letters = List.copyOf(letters);
        spared = List.copyOf(spared);
    }

    /**
     * A letter to be.
     *
     * @param lines what is late, in the order of the catalogue
     * @param pending how many further items stand in an open letter already
     */
    public record Letter(UUID addressee, String slug, Text name, List<DueLine> lines, int pending) {

        public Letter {
            lines = List.copyOf(lines);
        }
    }

    /** @param pending items of open letters, by whose they are */
    static Proposal of(Selection selection, Map<UUID, Set<ItemCode>> pending) {
        var wrong = selection.schools().stream()
                .map(line -> letter(line, pending.getOrDefault(line.school().id(), Set.of())))
                .toList();
        return new Proposal(
                wrong.stream().filter(letter -> !letter.lines().isEmpty()).toList(),
                wrong.stream()
                        .filter(letter -> letter.lines().isEmpty() && letter.pending() > 0)
                        .map(Letter::name)
                        .toList());
    }

    private static Letter letter(Selection.Line line, Set<ItemCode> pending) {
        var wrong = line.cells().stream().flatMap(Proposal::wrong).toList();
        var news = wrong.stream()
                .filter(each -> !pending.contains(each.item().code()))
                .sorted(Comparator.comparing(each -> each.item().code()))
                .toList();
        MatrixPage.Row whose = line.school();
        return new Letter(whose.id(), whose.slug(), whose.name(), news, wrong.size() - news.size());
    }

    private static Stream<DueLine> wrong(Selection.Cell cell) {
        return cell.reason() == null || !Finding.isWrong(cell.status())
                ? Stream.of()
                : Stream.of(new DueLine(
                        cell.item(),
                        cell.status(),
                        cell.dueOn(),
                        Objects.requireNonNull(cell.reason()),
                        cell.ground()));
    }

    public int items() {
        return letters.stream().mapToInt(letter -> letter.lines().size()).sum();
    }
}
