package sunlight.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.Audience;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.catalogue.Mode;
import sunlight.catalogue.Refresh;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.MatrixPage;
import sunlight.compliance.Reading;
import sunlight.compliance.Selection;
import sunlight.language.Message;
import sunlight.language.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProposalTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void each_gets_one_letter_with_its_own_late_items_in_the_order_of_the_catalogue() {
        var proposal = Proposal.of(
                all(
                        school("一小", cell("S0102"), cell("S0101")),
                        school("二小", cell("S0102")),
                        school("好学校", cell("S0101", ComplianceStatus.FULFILLED_IN_TIME))),
                Map.of());

        assertThat(proposal.letters())
                .extracting(letter -> letter.name().zh() + codes(letter))
                .containsExactly("一小[S0101, S0102]", "二小[S0102]");
        assertThat(proposal.items()).isEqualTo(3);
        assertThat(proposal.spared()).isEmpty();
    }

    @Test
    void what_stands_in_an_open_letter_is_not_written_again() {
        var some = school("一小", cell("S0101"), cell("S0102"));
        var every = school("二小", cell("S0101"));
        var pending = Set.of(new ItemCode("S0101"));

        var proposal = Proposal.of(
                all(some, every),
                Map.of(some.school().id(), pending, every.school().id(), pending));

        assertThat(proposal.letters())
                .singleElement()
                .satisfies(letter -> assertThat(codes(letter)).isEqualTo("[S0102]"))
                .satisfies(letter -> assertThat(letter.pending()).isEqualTo(1));
        assertThat(proposal.spared()).extracting(Text::zh).containsExactly("二小");
    }

    @Test
    void an_open_letter_of_one_school_spares_no_other() {
        var other = Map.of(UUID.randomUUID(), Set.of(new ItemCode("S0101")));

        assertThat(Proposal.of(all(school("一小", cell("S0101"))), other).letters())
                .hasSize(1);
    }

    @Test
    void thousands_get_one_each() {
        var schools = IntStream.range(0, 5000)
                .mapToObj(number -> school("学校" + number, cell("S0101")))
                .toArray(Selection.Line[]::new);

        assertThat(Proposal.of(all(schools), Map.of()).letters())
                .extracting(Proposal.Letter::addressee)
                .hasSize(5000)
                .doesNotHaveDuplicates();
    }

    private static String codes(Proposal.Letter letter) {
        return letter.lines().stream()
                .map(line -> line.item().code().value())
                .toList()
                .toString();
    }

    private static Selection all(Selection.Line... lines) {
        return new Selection(DAY, Reading.NOW, List.of(), List.of(), Arrays.asList(lines));
    }

    private static Selection.Line school(String name, Selection.Cell... cells) {
        return new Selection.Line(
                new MatrixPage.Row(
                        UUID.randomUUID(),
                        "school",
                        new Text(name, name),
                        "东安区",
                        Set.of(),
                        Set.of(),
                        true,
                        Map.of(),
                        Set.of()),
                Arrays.asList(cells));
    }

    private static Selection.Cell cell(String code) {
        return cell(code, ComplianceStatus.OVERDUE);
    }

    private static Selection.Cell cell(String code, ComplianceStatus status) {
        var item = new CatalogueItem(
                new ItemCode(code),
                new Text(code, code),
                "G01",
                Set.of(),
                null,
                1,
                Mode.PROACTIVE,
                Audience.PUBLIC,
                new Refresh.Standing(20),
                null,
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                null,
                true,
                true);
        return new Selection.Cell(item, status, DAY, DAY, Message.of("compliance.stale", DAY), List.of());
    }
}
