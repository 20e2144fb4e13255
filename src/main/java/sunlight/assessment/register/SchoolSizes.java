package sunlight.assessment.register;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import sunlight.identity.Here;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.Issue;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/** How many pupils the schools have: told by the bureau, so that only schools of one size are compared. */
@UseCase
public class SchoolSizes {

    private static final Pattern LINE = Pattern.compile("(.{1,200}?)[\\s,，;；:：]+([0-9]{1,6})");
    private static final int LARGEST = 100_000;
    private static final int ISSUES_TOLD = 20;

    @Inject
    SizeRows sizes;

    @Inject
    Here here;

    @Inject
    Clock clock;

    @Inject
    Event<Deed> deeds;

    /** The schools of which it is known, and of how many it is not. */
    public record Known(int known, int unknown) {}

    @Requires(Permission.ASSESS)
    public Known known() {
        var told = sizes.all().keySet();
        var schools = here.schools();
        var known = (int)
                schools.stream().filter(school -> told.contains(school.id())).count();
        return new Known(known, schools.size() - known);
    }

    /** All schools with what is known, as it can be pasted again: a name and a number in each line. */
    @Requires(Permission.ASSESS)
    public String text() {
        var told = sizes.all();
        var text = new StringBuilder();
        for (var school : here.schools()) {
            var pupils = told.get(school.id());
            if (pupils != null) {
                text.append(school.name().zh()).append('\t').append(pupils).append('\n');
            }
        }
        return text.toString();
    }

    /**
     * Takes a name or code and a number of each line, as they are pasted from a sheet; all or nothing.
     *
     * @return how many schools it was told of
     */
    @Requires(Permission.ASSESS)
    public int tell(String text) {
        var named = named();
        var pupils = new HashMap<UUID, Integer>();
        var issues = new ArrayList<Issue>();
        var lines = text.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                read(i + 1, lines.get(i), named, pupils, issues);
            }
        }
        if (pupils.isEmpty() && issues.isEmpty()) {
            throw RuleBroken.of("sizes", "assessment.sizes.empty");
        }
        if (!issues.isEmpty()) {
            throw new RuleBroken(issues.stream().limit(ISSUES_TOLD).toList());
        }
        sizes.set(pupils, clock.instant());
        deeds.fire(new Deed("assessment.sizesTold", "bureau", Here.tenant().id().toString()));
        return pupils.size();
    }

    private static void read(
            int number, String line, Map<String, List<Tenant>> named, Map<UUID, Integer> pupils, List<Issue> issues) {
        var cells = LINE.matcher(line);
        if (!cells.matches() || Integer.parseInt(cells.group(2)) > LARGEST) {
            issues.add(Issue.of("sizes", "assessment.sizes.form", number, line));
            return;
        }
        var schools = named.getOrDefault(cells.group(1).strip(), List.of());
        if (schools.size() != 1) {
            issues.add(Issue.of(
                    "sizes",
                    schools.isEmpty() ? "assessment.sizes.unknown" : "assessment.sizes.several",
                    number,
                    cells.group(1).strip()));
        } else if (pupils.put(schools.get(0).id(), Integer.valueOf(cells.group(2))) != null) {
            issues.add(Issue.of(
                    "sizes", "assessment.sizes.twice", number, cells.group(1).strip()));
        }
    }

    /** By code and by name; a name may be that of several. */
    private Map<String, List<Tenant>> named() {
        var named = new HashMap<String, List<Tenant>>();
        for (var school : here.schools()) {
            named.computeIfAbsent(school.slug(), key -> new ArrayList<>()).add(school);
            named.computeIfAbsent(school.name().zh(), key -> new ArrayList<>()).add(school);
            if (!school.name().en().equals(school.name().zh())) {
                named.computeIfAbsent(school.name().en(), key -> new ArrayList<>())
                        .add(school);
            }
        }
        return named;
    }
}
