package sunlight.provisioning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.tenancy.Flag;

/** A column of a list of schools. Its heading may be in either language, or one of the other words for it. */
public enum SchoolColumn {
    SLUG(24),
    NAME(30),
    ENGLISH(36),
    BUREAU(20),
    KINDS(20),
    DISTRICT(12),
    PRIVATE(8),
    CANTEEN(8),
    BOARDING(8),
    SCHOOL_BUS(8),
    AID_SCHEME(8),
    COMPULSORY(8),
    PHONE(18),
    FAX(18),
    EMAIL(24),
    ADDRESS(36),
    ADDRESS_EN(36),
    HOURS(30),
    HOURS_EN(30),
    OFFICE(20),
    OFFICE_EN(24),
    FORMER(24),
    FIRST_DAY(14),
    LAST_DAY(14),
    SUCCESSORS(30);

    private final int width;

    SchoolColumn(int width) {
        this.width = width;
    }

    public int width() {
        return width;
    }

    /** The flag that stands in this column. */
    Optional<Flag> flag() {
        return Arrays.stream(Flag.values())
                .filter(flag -> flag.name().equals(name()))
                .findFirst();
    }

    public String heading(Language language) {
        return Messages.say(language, "SchoolColumn." + name());
    }

    /** Nothing where the heading is of no column. */
    static @Nullable SchoolColumn headed(String heading) {
        var plain = plain(heading);
        return Arrays.stream(values())
                .filter(column -> column.words().map(SchoolColumn::plain).anyMatch(plain::equals))
                .findFirst()
                .orElse(null);
    }

    private Stream<String> words() {
        return Stream.concat(
                Stream.of(heading(Language.ZH), heading(Language.EN), name()),
                Stream.of(Messages.say(Language.ZH, "schools.otherWords." + name())
                        .split("\\|")));
    }

    /** Without remarks in brackets, spaces, stars and the width of letters. */
    private static String plain(String heading) {
        return Typed.narrow(heading)
                .replaceAll("\\([^)]*\\)|（[^）]*）", "")
                .replaceAll("[\\s*_:：]", "")
                .toLowerCase(Locale.ROOT);
    }
}
