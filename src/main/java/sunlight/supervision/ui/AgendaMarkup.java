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
    private static final String ROW = """
            <li class="row"><div class="row-head"><span class="badge {}"><span class="sign" aria-hidden="true">{}</span>{}</span></div>
            <div class="row-body"><h3>{}</h3><p class="reason">{}</p></div><div class="row-acts">{}</div></li>""";

    Markup of(Agenda agenda) {
        if (agenda.tasks().isEmpty()) {
            return Markup.of("<p class=\"empty\">{}</p>", say("campaign.agenda.none"));
        }
        var left = agenda.tasks().size() - AT_ONCE;
        return Markup.of(
                "<p class=\"next\">{}</p><ul class=\"rows\">{}</ul>{}",
                say("campaign.agenda.count", agenda.tasks().size(), agenda.late()),
                Markup.all(agenda.tasks().stream().limit(AT_ONCE).map(this::row).toList()),
                left > 0 ? Markup.of("<p>{}</p>", say("campaign.agenda.more", left)) : Markup.NONE);
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
