package sunlight.supervision.ui;

import static sunlight.console.Say.say;

import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Say;
import sunlight.supervision.campaign.Agenda;
import sunlight.supervision.campaign.Task;
import sunlight.tenancy.Directory;

/** What is next in campaigns, as markup: late first, each with why. */
record AgendaMarkup(Directory directory, boolean namesCampaign) {

    private static final int AT_ONCE = 50;
    private static final int OF_EACH = 5;
    private static final int ALTOGETHER = 8;
    private static final String ROW = """
            <li class="row"><div class="row-head"><span class="badge {}"><span class="sign" aria-hidden="true">{}</span>{}</span></div>
            <div class="row-body"><h3>{}</h3><p class="reason">{}</p></div><div class="row-acts">{}</div></li>""";
    private static final String REST = """
            <li class="row"><div class="row-head">{}</div>
            <div class="row-body"><h3>{}</h3><p class="reason">{}</p></div><div class="row-acts">{}</div></li>""";

    /** All of one campaign; of several, the first of each with the way to the rest. */
    Markup of(Agenda agenda) {
        if (agenda.tasks().isEmpty()) {
            return Markup.of("<p class=\"empty\">{}</p>", say("campaign.agenda.none"));
        }
        var few = namesCampaign ? agenda.few(OF_EACH, ALTOGETHER) : agenda.few(AT_ONCE, AT_ONCE);
        var left = agenda.tasks().size() - few.tasks().size();
        return Markup.of(
                "<p class=\"next\">{}</p><ul class=\"rows\">{}{}</ul>{}",
                say("campaign.agenda.count", agenda.tasks().size(), agenda.late()),
                Markup.all(few.tasks().stream().map(this::row).toList()),
                namesCampaign
                        ? Markup.all(agenda.cutBy(few).stream()
                                .map(AgendaMarkup::rest)
                                .toList())
                        : Markup.NONE,
                !namesCampaign && left > 0 ? Markup.of("<p>{}</p>", say("campaign.agenda.more", left)) : Markup.NONE);
    }

    private static Markup rest(Agenda.Share share) {
        var campaign = share.campaign();
        var all = say("campaign.agenda.all");
        return Markup.of(
                REST,
                CampaignMarkup.state(campaign),
                campaign.plan().name(),
                say("campaign.agenda.share", share.tasks(), share.shown()),
                Pane.button(
                        "CAMPAIGN",
                        campaign.id(),
                        all,
                        say("console.act.of", all, campaign.plan().name())));
    }

    private Markup row(Task task) {
        return Markup.of(
                ROW,
                task.late() ? "red" : "blue",
                task.late() ? "!" : "◷",
                say((task.late() ? "campaign.task.late." : "campaign.task.next.")
                        + task.kind().name()),
                heading(task),
                say(task.why()),
                Pane.button(
                        task.kind().name(),
                        task.target(),
                        say("campaign.task.do." + task.kind().name()),
                        task.late()));
    }

    private String heading(Task task) {
        var name = task.campaign().plan().name();
        var school = task.school();
        if (school == null) {
            return name;
        }
        var whose = Say.name(directory, school);
        return namesCampaign ? say("campaign.task.of", whose, name) : whose;
    }
}
