package sunlight.assessment.register;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;
import java.util.regex.Pattern;
import sunlight.identity.Here;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Deed;
import sunlight.tenancy.UseCase;

/** How many pupils the schools have: told by the bureau, so that only schools of one size are compared. */
@UseCase
public class SchoolSizes {

    private static final Pattern LINE = Pattern.compile("(.{1,200}?)[\\s,，;；:：]+([0-9]{1,6})");
    private static final int LARGEST = 100_000;

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
        var pupils = new HashMap<UUID, Integer>();
        var wrong = new PastedLines.Wrong();
        new PastedLines(here.schools(), LINE).read(text, "assessment.sizes.form", wrong, (school, line) -> {
            var told = Integer.valueOf(line.rest().get(0));
            if (told > LARGEST) {
                wrong.add("lines", "assessment.sizes.form", line.number(), line.name() + " " + told);
            } else if (pupils.put(school.id(), told) != null) {
                wrong.add("lines", "assessment.pasted.twice", line.number(), line.name());
            }
        });
        if (pupils.isEmpty()) {
            throw RuleBroken.of("sizes", "assessment.pasted.empty");
        }
        sizes.set(pupils, clock.instant());
        deeds.fire(new Deed("assessment.sizesTold", "bureau", Here.tenant().id().toString()));
        return pupils.size();
    }
}
