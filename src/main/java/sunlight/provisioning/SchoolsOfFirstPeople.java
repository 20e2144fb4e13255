package sunlight.provisioning;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.language.Message;
import sunlight.tenancy.Tenant;

/** Which school a row of first people means. Who is brought in by a list that is older than a renaming gets into the right school or into none. */
final class SchoolsOfFirstPeople {

    private final Map<String, Tenant> waiting;
    private final Map<String, Stored.Tenant> bySlug;
    private final Map<String, Stored.Tenant> byFormerSlug;
    private final SchoolNames names;

    /** @param waiting the schools that have no administrator */
    SchoolsOfFirstPeople(KnownTenants known, List<Tenant> waiting) {
        this.waiting = waiting.stream().collect(Collectors.toMap(Tenant::slug, Function.identity()));
        this.bySlug = known.bySlug();
        this.byFormerSlug = known.byFormerSlug();
        this.names = new SchoolNames(known);
    }

    /**
     * A school, or what is wrong with the words for it.
     *
     * @param byName whether the name is wrong and not the address
     */
    record Found(
            @Nullable Tenant school,
            boolean byName,
            @Nullable Message wrong) {}

    /** By the address, which may be a former one; by the name where there is none. Both together must not mean two schools. */
    Found find(String address, String name) {
        var slug = Typed.narrow(address).toLowerCase(Locale.ROOT);
        if (slug.isEmpty()) {
            return byName(name, true);
        }
        var addressed = Stream.of(bySlug, byFormerSlug)
                .flatMap(known -> Stream.ofNullable(known.get(slug)))
                .findFirst();
        if (addressed.isEmpty()) {
            return byName(address, false);
        }
        var school = addressed.get();
        return other(school, name).map(other -> new Found(null, true, other)).orElseGet(() -> waiting(school, false));
    }

    private Found byName(String name, boolean inItsColumn) {
        var meant = names.meant(name);
        if (meant.instead() != null) {
            return new Found(null, inItsColumn, meant.instead());
        }
        return Optional.ofNullable(meant.school())
                .map(school -> waiting(school, inItsColumn))
                .orElseGet(() -> new Found(null, inItsColumn && !name.isBlank(), Message.of("firstPeople.notWaiting")));
    }

    private Found waiting(Stored.Tenant school, boolean byName) {
        var found = waiting.get(school.state().slug());
        return new Found(found, byName, found == null ? Message.of("firstPeople.notWaiting") : null);
    }

    /** Names that nobody has or had are somebody's own short ones. */
    private Optional<Message> other(Stored.Tenant school, String name) {
        var called = names.called(name);
        return called.isEmpty() || called.contains(school)
                ? Optional.empty()
                : Optional.of(Message.of(
                        "firstPeople.otherSchool",
                        school.state().slug(),
                        school.state().name().zh(),
                        called.get(0).state().slug()));
    }
}
