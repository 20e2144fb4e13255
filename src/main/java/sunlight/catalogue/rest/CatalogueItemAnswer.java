package sunlight.catalogue.rest;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Audience;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.LegalGrounds;
import sunlight.catalogue.Mode;
import sunlight.catalogue.NoticePeriod;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.language.Text;
import sunlight.tenancy.Flag;
import sunlight.tenancy.SchoolKind;
import sunlight.tenancy.Tenant;

/**
 * A catalogue item, with regard to one tenant.
 *
 * @param applies whether a tenant of these kinds and flags owes it
 * @param grounds why it is owed, in words: only what binds this tenant
 */
public record CatalogueItemAnswer(
        String code,
        Text title,
        String group,
        boolean applies,
        List<SchoolKind> schoolKinds,
        @Nullable Flag when,
        int weight,
        Mode mode,
        Audience audience,
        ClockAnswer refresh,
        @Nullable Notice notice,
        List<Text> grounds,
        List<Element> elements,
        List<String> allowedFields,
        @Nullable Text note,
        boolean confirmable,
        boolean nilAllowed) {

    /** A field that a disclosure must answer. */
    public record Element(String key, Text label) {}

    /** How long a public notice stays up. */
    public record Notice(
            int minimumDays, boolean workingDays, @Nullable String keepUntil, boolean takenDown) {

        static Notice of(NoticePeriod period) {
            var kept = period.keepUntil();
            return new Notice(
                    period.minimumDays(),
                    period.workingDays(),
                    kept == null ? null : kept.toString().substring(2),
                    period.takenDown());
        }
    }

    static CatalogueItemAnswer of(CatalogueItem item, Tenant tenant) {
        return new CatalogueItemAnswer(
                item.code().value(),
                item.title(),
                item.group(),
                applies(item, tenant),
                item.kinds().stream().sorted().toList(),
                item.when(),
                item.weight(),
                item.mode(),
                item.audience(),
                ClockAnswer.of(item.refresh()),
                notice(item),
                grounds(item, tenant),
                item.elements().stream()
                        .map(element -> new Element(element.key(), element.label()))
                        .toList(),
                item.allowedFields(),
                item.note(),
                item.mayBeConfirmed(),
                item.mayBeDeclaredNil());
    }

    private static boolean applies(CatalogueItem item, Tenant tenant) {
        var when = item.when();
        return (item.kinds().isEmpty() || !Collections.disjoint(item.kinds(), tenant.kinds()))
                && (when == null || tenant.flags().contains(when));
    }

    private static @Nullable Notice notice(CatalogueItem item) {
        var notice = item.notice();
        return notice == null ? null : Notice.of(notice);
    }

    private static List<Text> grounds(CatalogueItem item, Tenant tenant) {
        return LegalGrounds.of(item.basis(), tenant).said().stream()
                .map(said -> new Text(Messages.say(Language.ZH, said), Messages.say(Language.EN, said)))
                .toList();
    }
}
