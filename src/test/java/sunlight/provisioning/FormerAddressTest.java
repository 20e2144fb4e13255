package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.provisioning.SchoolsCheckTest.ONE;
import static sunlight.provisioning.SchoolsCheckTest.TWO;
import static sunlight.provisioning.SchoolsCheckTest.known;
import static sunlight.provisioning.SchoolsCheckTest.sheet;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.provisioning.Change.Changed;
import sunlight.provisioning.Change.Renamed;

/** A school that had another name in addresses before. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormerAddressTest {

    @Test
    void a_row_with_the_former_address_of_one_school_and_the_name_of_another_is_about_neither() {
        var checked = check(List.of("uno", "", "示例二小"));

        assertThat(checked.changes()).isEmpty();
        assertThat(checked.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.expected().key()).isEqualTo("schools.fault.formerOfAnother");
            assertThat(fault.expected().args()).containsExactly("示例一小", "two");
        });
    }

    @Test
    void a_former_address_of_another_school_is_not_the_new_one_of_this() {
        assertThat(check(List.of("uno", "two", "示例二小")).faults())
                .extracting(fault -> fault.expected().key())
                .containsExactly("schools.fault.formerTaken");
    }

    @Test
    void who_takes_the_address_of_another_school_is_told_this_alone() {
        assertThat(check(List.of("one", "two", "示例新二小")).faults())
                .extracting(fault -> fault.expected().key())
                .containsExactly("schools.fault.formerTaken");
    }

    @Test
    void an_old_list_with_the_former_address_means_the_school_that_has_another_one_now() {
        assertThat(check(List.of("uno", "", "示例第一小学")).changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Changed.class,
                        changed -> assertThat(changed.tenant().slug()).isEqualTo("one"));
    }

    @Test
    void a_school_can_go_back_to_its_own_former_address() {
        assertThat(check(List.of("uno", "one", "示例一小")).changes())
                .first()
                .isInstanceOfSatisfying(
                        Renamed.class,
                        renamed -> assertThat(renamed.tenant().slug()).isEqualTo("uno"));
    }

    @Test
    void a_school_that_takes_over_may_be_given_by_its_former_address() {
        var settings = JsonNodeFactory.instance.objectNode();
        settings.putArray("former_slugs").add("uno");
        var checked = new SchoolsCheck(known(List.of(ONE.with(settings), TWO)), false)
                .check(List.of(sheet(List.of(List.of("标识", "停办最后一日", "承接学校"), List.of("two", "2027-08-31", "uno")))));

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Changed.class,
                        changed -> assertThat(changed.tenant().formerly("successors"))
                                .containsExactly("one"));
    }

    private static CheckedSchools check(List<String> row) {
        var settings = JsonNodeFactory.instance.objectNode();
        settings.putArray("former_slugs").add("uno");
        return new SchoolsCheck(known(List.of(ONE.with(settings), TWO)), false)
                .check(List.of(sheet(List.of(List.of("标识", "曾用标识", "学校名称"), row))));
    }
}
