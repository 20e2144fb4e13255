package sunlight.compliance.ui;

import static sunlight.console.Say.say;

import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import sunlight.console.Errand;
import sunlight.console.Errands;
import sunlight.console.Markup;
import sunlight.console.Window;

/** What waits for the person, above what the tenant owes. */
final class ErrandsMarkup {

    private ErrandsMarkup() {}

    static Markup of(Instance<Errands> features) {
        var all = features.stream()
                .sorted(Comparator.comparingInt(Errands::order))
                .flatMap(feature -> feature.errands().stream())
                .map(ErrandsMarkup::line)
                .toList();
        return all.isEmpty() ? Markup.NONE : Markup.of("<h2>{}</h2><ul>{}</ul>", say("errands.title"), Markup.all(all));
    }

    private static Markup line(Errand errand) {
        return Markup.of(
                "<li{}><a href=\"{}/{}\">{}</a></li>",
                errand.late() ? Markup.of(" class=\"late\"") : Markup.NONE,
                Window.requireTenant().slug(),
                errand.path(),
                errand.said());
    }
}
