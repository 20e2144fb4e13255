package sunlight.privacy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sunlight.privacy.text.Letters;
import sunlight.privacy.text.Plain;
import sunlight.privacy.text.Source;

/** What is spared a rule because of the letters of a text, that rule would not have found there: asked of all rules over the corpus. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SparingTest {

    private static final List<String> LINES = new ArrayList<>();
    private static final Map<String, Needed> ALL = new HashMap<>();

    @BeforeAll
    static void read() throws Exception {
        for (var part : List.of("dev", "heldout", "doubting", "stranger", "commuter", "interpreter", "pedestrian")) {
            Files.readAllLines(Path.of("src/test/resources/privacy/" + part + ".txt")).stream()
                    .filter(line -> !line.startsWith("@"))
                    .map(line -> Plain.of(new Source(line, 0, line)).text())
                    .forEach(LINES::add);
        }
        try (var classes = Files.list(Path.of(Needed.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()
                .resolve("sunlight/privacy/rules")))) {
            for (var name : classes.map(each -> each.getFileName().toString())
                    .filter(each -> each.endsWith(".class"))
                    .toList()) {
                collect(Class.forName("sunlight.privacy.rules." + name.substring(0, name.length() - 6)));
            }
        }
    }

    private static void collect(Class<?> rule) throws ReflectiveOperationException {
        for (var field : rule.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                collect(rule.getName() + '.' + field.getName(), field.get(null));
            }
        }
    }

    private static void collect(String name, Object value) throws ReflectiveOperationException {
        if (value instanceof Needed needed) {
            ALL.put(name, needed);
        } else if (value instanceof Sieve<?> sieve) {
            collect(name, sieve.all());
        } else if (value instanceof Collection<?> several) {
            for (var each : several) {
                collect(name + '.' + ALL.size(), each);
            }
        } else if (value instanceof Record all && all.getClass().getPackage() == Needed.class.getPackage()) {
            for (var component : all.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                collect(
                        name + '.' + component.getName(),
                        component.getAccessor().invoke(all));
            }
        }
    }

    @Test
    void no_text_is_spared_an_expression_that_matches_in_it() {
        assertThat(ALL).hasSizeGreaterThan(120);
        for (var line : LINES) {
            var letters = Letters.of(line);
            ALL.forEach((name, needed) -> {
                if (!needed.mayBeIn(letters) || !needed.mayBeIn(line)) {
                    assertThat(needed.pattern().matcher(line).find())
                            .as(name + " in " + line)
                            .isFalse();
                }
            });
        }
    }

    @Test
    void most_cells_of_a_ledger_are_spared_nearly_all() {
        var cells = Stream.of("0.0625", "12,107.11", "东教采〔2017〕46号", "南湖市国建教学仪器有限公司第46分部", "课桌椅（第46批，共48件）")
                .map(Letters::of)
                .toList();
        var asked = cells.stream()
                .mapToLong(cell -> ALL.values().stream()
                        .filter(needed -> !needed.pattern().pattern().isEmpty() && needed.mayBeIn(cell))
                        .count())
                .sum();
        assertThat(asked).isLessThan(cells.size() * ALL.size() / 10L);
    }

    static Stream<String> lists() {
        return Stream.of(Facts.HARDSHIPS, Facts.CASES, Facts.PRIVATE);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void words_that_a_text_is_spared_do_not_stand_there(String words) {
        var one = Pattern.compile(words);
        var many = Alternatives.of(words);
        for (var line : LINES) {
            assertThat(many.in(line).stream().map(SparingTest::told))
                    .isEqualTo(
                            one.matcher(line).results().map(SparingTest::told).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13904531234",
                "1 3 9 0 4 5 3 1 2 3 4",
                "+8613904531234",
                "0086 139-0453-1234",
                "(0453)6221234",
                "045386221234",
                "86-0453-6221234转12",
                "电话6221234",
                "1390453\n1234",
                "139.0453.1234"
            })
    void a_phone_has_a_place_where_it_begins(String text) {
        assertThat(PhoneStart.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01 10:30:00", "120,463.75", "2017年第46号，共48件", "1号楼02-115", "10000000000"})
    void other_digits_have_none(String text) {
        assertThat(PhoneStart.isIn(text)).isFalse();
    }

    private static String told(MatchResult found) {
        return found.start() + found.group();
    }
}
