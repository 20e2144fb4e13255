package sunlight.provisioning;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.tenancy.SchoolKind;

/** Words as people type them into a list: full-width letters, other words for the same, ticks instead of yes. */
final class Typed {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern BLANK = Pattern.compile("\\s");
    private static final Set<String> YES = Set.of("是", "有", "√", "✓", "y", "yes", "true", "1", "对");
    private static final Set<String> NO = Set.of("否", "无", "没有", "×", "✗", "x", "n", "no", "false", "0", "-");

    /** Words for one kind or several, besides the kinds' own names. */
    private static final Map<String, Set<SchoolKind>> KINDS = Map.ofEntries(
            Map.entry("初级中学", EnumSet.of(SchoolKind.JUNIOR)),
            Map.entry("初中学校", EnumSet.of(SchoolKind.JUNIOR)),
            Map.entry("高中", EnumSet.of(SchoolKind.SENIOR)),
            Map.entry("高级中学", EnumSet.of(SchoolKind.SENIOR)),
            Map.entry("完全中学", EnumSet.of(SchoolKind.JUNIOR, SchoolKind.SENIOR)),
            Map.entry("九年一贯制", EnumSet.of(SchoolKind.PRIMARY, SchoolKind.JUNIOR)),
            Map.entry("九年一贯制学校", EnumSet.of(SchoolKind.PRIMARY, SchoolKind.JUNIOR)),
            Map.entry("十二年一贯制", EnumSet.of(SchoolKind.PRIMARY, SchoolKind.JUNIOR, SchoolKind.SENIOR)),
            Map.entry("十二年一贯制学校", EnumSet.of(SchoolKind.PRIMARY, SchoolKind.JUNIOR, SchoolKind.SENIOR)),
            Map.entry("职业学校", EnumSet.of(SchoolKind.VOCATIONAL)),
            Map.entry("中职", EnumSet.of(SchoolKind.VOCATIONAL)),
            Map.entry("职业高中", EnumSet.of(SchoolKind.VOCATIONAL)),
            Map.entry("职高", EnumSet.of(SchoolKind.VOCATIONAL)),
            Map.entry("中专", EnumSet.of(SchoolKind.VOCATIONAL)),
            Map.entry("特殊教育", EnumSet.of(SchoolKind.SPECIAL)),
            Map.entry("特教学校", EnumSet.of(SchoolKind.SPECIAL)));

    private Typed() {}

    /** In one width and without what cannot be seen. */
    static String narrow(String text) {
        return INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .strip();
    }

    /** A name keeps its Chinese marks; only letters and digits are narrowed, and spaces at the ends go. */
    static String name(String text) {
        var name = new StringBuilder();
        INVISIBLE
                .matcher(text)
                .replaceAll("")
                .replaceAll("[\\s\\u3000\\u00a0]+", " ")
                .strip()
                .codePoints()
                .map(each -> isWide(each) ? each - 0xfee0 : each)
                .forEach(name::appendCodePoint);
        return name.toString();
    }

    private static boolean isWide(int letter) {
        return letter >= 0xff10 && letter <= 0xff19
                || letter >= 0xff21 && letter <= 0xff3a
                || letter >= 0xff41 && letter <= 0xff5a;
    }

    /** Two spellings of one name are the same name. */
    static String same(String name) {
        return BLANK.matcher(narrow(name)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    static Optional<Boolean> yesOrNo(String text) {
        var word = narrow(text).toLowerCase(Locale.ROOT);
        return YES.contains(word)
                ? Optional.of(true)
                : NO.contains(word) ? Optional.of(false) : Optional.<Boolean>empty();
    }

    /** Nothing for a word that means no kind. */
    static Optional<Set<SchoolKind>> kinds(String word) {
        var plain = narrow(word).toLowerCase(Locale.ROOT);
        return Arrays.stream(SchoolKind.values())
                .filter(kind -> names(kind).anyMatch(plain::equals))
                .findFirst()
                .map(kind -> Set.of(kind))
                .or(() -> Optional.ofNullable(KINDS.get(plain)));
    }

    /** Words of a list; spaces part them as well, unless what they part is one word. */
    static Stream<String> list(String text, Predicate<String> isWord) {
        return Arrays.stream(text.split("[、,，;；/|+＋\\n]+"))
                .flatMap(part -> isWord.test(part) ? Stream.of(part) : Arrays.stream(part.split("\\s+")))
                .map(String::strip)
                .filter(word -> !word.isEmpty());
    }

    private static Stream<String> names(SchoolKind kind) {
        return Stream.of(
                        Messages.say(Language.ZH, "SchoolKind." + kind.name()),
                        Messages.say(Language.EN, "SchoolKind." + kind.name()),
                        kind.name())
                .map(name -> name.toLowerCase(Locale.ROOT));
    }
}
