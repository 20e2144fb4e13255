package sunlight.assessment;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sunlight.assessment.score.Period;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.tenancy.Closing;
import sunlight.tenancy.Tenant;

/** Whoever is assessed by name; who closed within the period with until when it counts. Pure. */
public final class AssessedNames {

    private AssessedNames() {}

    public static Map<UUID, String> of(Collection<Tenant> tenants, Period period, Language language) {
        return tenants.stream().collect(toMap(Tenant::id, each -> of(each, period, language)));
    }

    /** The same names, those of who came into the list after the period had begun with the day. */
    public static Map<UUID, String> marked(Map<UUID, String> names, List<Newcomer> newcomers, Language language) {
        var marked = new HashMap<>(names);
        newcomers.forEach(each -> marked.computeIfPresent(each.school(), (school, name) -> each.named(name, language)));
        return marked;
    }

    public static String of(Tenant tenant, Period period, Language language) {
        var name = tenant.name().in(language);
        return Closing.of(tenant)
                .filter(closing -> closing.on().isBefore(period.until()))
                .map(closing -> Messages.say(language, "assessment.closedWithin", name, closing.on()))
                .orElse(name);
    }
}
