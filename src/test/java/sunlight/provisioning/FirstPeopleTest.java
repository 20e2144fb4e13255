package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.language.Text;
import sunlight.sheet.NewSheet;
import sunlight.sheet.SheetFile;
import sunlight.sheet.WorkbookWriting;
import sunlight.tenancy.SchoolKind;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstPeopleTest {

    private static final List<Tenant> WAITING = List.of(school("xi-xiaoxue"), school("dong-zhongxue"));

    @TempDir
    Path folder;

    private Map<String, String> formerly = Map.of();

    @Test
    void a_row_without_an_address_is_about_the_school_that_has_the_name_and_a_former_name_is_told_what_to_enter()
            throws IOException {
        formerly = Map.of("xi-xiaoxue", "示例老西小");
        var read = read(
                named(List.of(
                        List.of("", "示例老西小", "甲", "jia"),
                        List.of("示例老西小", "", "乙", "yi.xi"),
                        List.of("", "示例 dong-zhongxue", "丙", "bing"),
                        List.of("", "示例北中", "丁", "ding"))),
                Language.ZH);

        assertThat(read.faults())
                .extracting(fault -> fault.row() + " " + fault.column() + " "
                        + fault.expected().key())
                .containsExactly(
                        "2 学校 schools.named.former", "3 学校网址名 schools.named.former", "5 学校 firstPeople.notWaiting");
        assertThat(Messages.say(Language.ZH, read.faults().get(0).expected()))
                .contains("“示例老西小”是“示例xi-xiaoxue”的曾用名", "请改填现名“示例xi-xiaoxue”或标识“xi-xiaoxue”");
    }

    @Test
    void an_address_and_a_name_that_mean_two_schools_let_nobody_into_either() throws IOException {
        formerly = Map.of("xi-xiaoxue", "示例老西小");
        var rows = List.<List<Object>>of(
                List.of("dong-zhongxue", "示例老西小", "甲", "jia"), List.of("xi-xiaoxue", "示例老西小", "乙", "yi.xi"));

        assertThat(read(named(rows), Language.ZH).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.row()).isEqualTo(2);
            assertThat(Messages.say(Language.ZH, fault.expected())).contains("“示例dong-zhongxue”", "“xi-xiaoxue”");
        });
    }

    @Test
    void a_name_that_one_school_has_and_another_had_needs_an_address() throws IOException {
        formerly = Map.of("xi-xiaoxue", "示例dong-zhongxue");

        assertThat(read(named(List.of(List.of("", "示例dong-zhongxue", "甲", "jia"))), Language.ZH)
                        .faults())
                .singleElement()
                .satisfies(fault -> assertThat(Messages.say(Language.ZH, fault.expected()))
                        .contains("不止一所", "示例dong-zhongxue（dong-zhongxue）、示例xi-xiaoxue（xi-xiaoxue）"));
    }

    private static byte[] named(List<List<Object>> rows) {
        return WorkbookWriting.of(List.of(
                new NewSheet("list", List.of("学校网址名", "学校", "姓名或称呼", "用户名"), rows, List.of(20, 20, 20, 20), Map.of())));
    }

    @Test
    void nobody_has_to_think_of_names_and_those_that_are_proposed_will_do() {
        var longName = "长".repeat(80);
        var people = FirstPeople.usual(List.of(WAITING.get(0), school("chang", longName)))
                .people();

        assertThat(people).allSatisfy(person -> assertThat(person.issues()).isEmpty());
        assertThat(people.get(0).userName()).isEqualTo("xi-xiaoxue-admin");
    }

    @Test
    void a_list_that_was_taken_and_brought_back_names_the_same_people_in_either_language() throws IOException {
        for (var language : Language.values()) {
            var taken = FirstPeople.usual(WAITING);

            assertThat(read(taken.workbook(language), Language.ZH)).isEqualTo(taken);
        }
    }

    @Test
    void who_stands_in_no_row_or_without_names_is_left_out() throws IOException {
        var read = read(list(List.of(List.of("xi-xiaoxue", "", ""))), Language.ZH);

        assertThat(read.faults()).isEmpty();
        assertThat(read.people()).isEmpty();
    }

    @Test
    void one_wrong_row_lets_nobody_in_and_each_fault_is_said_with_its_row() throws IOException {
        var read = read(
                list(List.of(
                        List.of("xi-xiaoxue", "甲", "jia.xi"),
                        List.of("xi-xiaoxue", "乙", "jia.xi"),
                        List.of("elsewhere", "丙", "bing"),
                        List.of("dong-zhongxue", "丁", "带 空格"))),
                Language.ZH);

        assertThat(read.people()).isEmpty();
        assertThat(read.faults())
                .extracting(fault -> fault.row() + " " + fault.column())
                .containsExactly("3 学校网址名", "3 用户名", "4 学校网址名", "5 用户名");
        assertThat(read.faults())
                .allSatisfy(fault -> assertThat(Messages.say(Language.ZH, fault.expected()))
                        .isNotBlank()
                        .doesNotContain("firstPeople."));
    }

    @Test
    void a_list_without_its_columns_is_told_which_are_missing() throws IOException {
        var strange = WorkbookWriting.of(
                List.of(new NewSheet("x", List.of("别的"), List.of(List.of("y")), List.of(10), Map.of())));

        assertThat(read(strange, Language.ZH).faults()).hasSize(3);
    }

    @Test
    void thousands_of_rows_are_read() throws IOException {
        var schools = IntStream.range(0, 3000)
                .mapToObj(number -> school("school-" + number))
                .toList();
        var taken = FirstPeople.usual(schools);
        var file = folder.resolve("many.xlsx");
        Files.write(file, taken.workbook(Language.ZH));

        assertThat(new FirstPeopleSheet(Language.ZH).read(SheetFile.read("many.xlsx", file), of(schools, Map.of())))
                .isEqualTo(taken);
    }

    private FirstPeople read(byte[] workbook, Language language) throws IOException {
        var file = folder.resolve("list.xlsx");
        Files.write(file, workbook);
        return new FirstPeopleSheet(language).read(SheetFile.read("list.xlsx", file), of(WAITING, formerly));
    }

    /** @param formerly what schools were called before, by their addresses */
    private static SchoolsOfFirstPeople of(List<Tenant> waiting, Map<String, String> formerly) {
        var below = waiting.stream()
                .map(school -> new Stored.Tenant(
                        school.id(),
                        true,
                        "",
                        SchoolsCheckTest.school(school.slug(), school.name().zh()),
                        KeptIn.CONSOLE,
                        Set.of(),
                        Stream.ofNullable(formerly.get(school.slug())).toList()))
                .toList();
        return new SchoolsOfFirstPeople(new KnownTenants("city", below, Map.of()), waiting);
    }

    private static byte[] list(List<List<Object>> rows) {
        return WorkbookWriting.of(
                List.of(new NewSheet("list", List.of("学校网址名", "姓名或称呼", "用户名"), rows, List.of(20, 20, 20), Map.of())));
    }

    private static Tenant school(String slug) {
        return school(slug, "示例" + slug);
    }

    private static Tenant school(String slug, String name) {
        return new Tenant(
                UUID.randomUUID(),
                TenantKind.SCHOOL,
                slug,
                "bureau/" + slug + "/",
                new Text(name, slug),
                "东安区",
                Set.of(SchoolKind.PRIMARY),
                Set.of(),
                List.of(UUID.randomUUID()),
                Map.of(),
                Map.of(),
                true);
    }
}
