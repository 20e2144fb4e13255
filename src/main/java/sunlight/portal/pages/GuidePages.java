package sunlight.portal.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Audience;
import sunlight.catalogue.Catalogue;
import sunlight.publication.RegisterEntry;
import sunlight.tenancy.Tenant;

/**
 * Makes the disclosure guide and the register. A bureau is bound by article 12 of the Regulation, which says what both
 * hold; a school follows the same order, but has an advice window where the bureau has an application procedure.
 */
public final class GuidePages {

    /** How many entries stand on one page of the register. */
    public static final int REGISTER_PAGE = 60;

    private GuidePages() {}

    /**
     * What a guide is made from.
     *
     * @param superior the bureau to which one complains; none above the topmost
     * @param own the guide that the tenant itself has published, if it has
     */
    public record Known(
            @Nullable Catalogue catalogue,
            List<Standing> standings,
            @Nullable Tenant superior,
            @Nullable Link own,
            LocalDate today) {}

    public static GuidePage guide(Visit visit, Tenant owner, Known known) {
        var sections = new ArrayList<GuidePage.Section>();
        sections.add(classification(visit, owner, known));
        sections.add(section(
                visit,
                "access",
                List.of(
                        say(visit, owner, "portal.guide.access.site"),
                        visit.say("portal.guide.access.parents"),
                        visit.say("portal.guide.access.formats")),
                List.of(),
                ways(visit, owner)));
        sections.add(
                section(visit, "time", List.of(say(visit, owner, "portal.guide.time.text")), List.of(), List.of()));
        sections.add(section(
                visit,
                "office",
                List.of(say(visit, owner, "portal.guide.office.text")),
                contact(visit, owner, known),
                List.of()));
        sections.add(asking(visit, owner));
        sections.add(complaint(visit, owner, known));
        return new GuidePage(
                Frames.below(visit, owner, visit.say("portal.guide")),
                say(visit, owner, "portal.guide.lead"),
                sections,
                visit.say("portal.guide.made", known.today()));
    }

    /** Schools and bureaus stand under different rules, so each sentence has two forms. */
    private static String say(Visit visit, Tenant owner, String key) {
        return visit.say(key + (owner.isSchool() ? ".school" : ".bureau"), owner.name());
    }

    private static GuidePage.Section section(
            Visit visit, String key, List<String> paragraphs, List<Row> rows, List<HomePage.Tally> ways) {
        return new GuidePage.Section(key, visit.say("portal.guide." + key), paragraphs, rows, ways);
    }

    private static GuidePage.Section classification(Visit visit, Tenant owner, Known known) {
        var groups = known.catalogue() == null
                ? List.<HomePage.Tally>of()
                : CataloguePages.tallies(visit, owner, known.catalogue(), known.standings());
        var paragraphs = new ArrayList<String>();
        paragraphs.add(visit.say(
                "portal.guide.classification.text",
                groups.size(),
                known.standings().size()));
        paragraphs.add(visit.say("portal.guide.classification.order"));
        if (known.standings().stream().anyMatch(one -> one.item().audience() != Audience.PUBLIC)) {
            paragraphs.add(visit.say("portal.guide.classification.inside"));
        }
        return section(visit, "classification", paragraphs, List.of(), groups);
    }

    private static List<HomePage.Tally> ways(Visit visit, Tenant owner) {
        var ways = new ArrayList<HomePage.Tally>();
        for (var page : List.of("catalogue", "register", "search", "procedures")) {
            ways.add(new HomePage.Tally(visit.say("portal.guide.way." + page), visit.under(owner, page), ""));
        }
        return ways;
    }

    /** Whoever finds no telephone here is told the bureau's: a guide without one is none. */
    private static List<Row> contact(Visit visit, Tenant owner, Known known) {
        var rows = new ArrayList<>(Contacts.of(visit, owner));
        if (known.superior() != null && !owner.contact().containsKey("hours")) {
            rows.addAll(Contacts.only(visit, known.superior(), "hours"));
        }
        if (known.own() != null) {
            rows.add(new Row(visit.say("portal.guide.own"), known.own().label()));
        }
        rows.add(0, new Row(visit.say("portal.guide.name"), visit.say(owner.name())));
        return rows;
    }

    private static GuidePage.Section asking(Visit visit, Tenant owner) {
        var applies = owner.isBureau()
                ? !"advice_window".equals(owner.settings().get("request_mode"))
                : "application".equals(owner.settings().get("request_mode"));
        var key = owner.isBureau() ? "bureau" : "school";
        return new GuidePage.Section(
                "asking",
                visit.say(applies ? "portal.guide.applying" : "portal.guide.asking"),
                applies
                        ? List.of(
                                visit.say("portal.guide.applying.text." + key),
                                visit.say("portal.guide.applying.time." + key))
                        : List.of(visit.say("portal.guide.asking.text"), visit.say("portal.guide.asking.how")),
                List.of(),
                List.of());
    }

    private static GuidePage.Section complaint(Visit visit, Tenant owner, Known known) {
        var superior = known.superior();
        if (superior == null) {
            return section(visit, "complaint", List.of(visit.say("portal.guide.complaint.top")), List.of(), List.of());
        }
        var way = new HomePage.Tally(visit.say(superior.name()), visit.home(superior), "");
        return section(
                visit,
                "complaint",
                List.of(say(visit, owner, "portal.guide.complaint.text")),
                Contacts.of(visit, superior),
                List.of(way));
    }

    public static RegisterPage register(
            Visit visit, Tenant owner, List<Standing> standings, List<RegisterEntry> entries, int total, int page) {
        return new RegisterPage(
                Frames.below(visit, owner, visit.say("portal.register")),
                visit.say("portal.register.lead", owner.name(), total),
                CataloguePages.views(visit, owner),
                entries.stream()
                        .map(entry -> line(visit, owner, standings, entry))
                        .toList(),
                Entries.turns(visit.under(owner, "register"), total, page, REGISTER_PAGE),
                Contacts.of(visit, owner));
    }

    private static RegisterPage.Line line(Visit visit, Tenant owner, List<Standing> standings, RegisterEntry entry) {
        var item = standings.stream()
                .filter(standing -> standing.item().code().equals(entry.item()))
                .map(standing -> visit.say(standing.item().title()))
                .findFirst()
                .orElse(entry.item().value());
        return new RegisterPage.Line(
                entry.indexNumber(),
                entry.title(),
                Documents.address(visit, owner, entry.disclosure()),
                entry.beginning(),
                item,
                entry.formedOn());
    }
}
