package sunlight.supervision.campaign;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import sunlight.language.Message;
import sunlight.supervision.Due;
import sunlight.supervision.NoticeLine;

/** What is next in campaigns, what is late, and why; what is late comes first, then what is due first. */
public record Agenda(List<Task> tasks) {

    private static final Comparator<Task> ORDER =
            comparing(Task::late).reversed().thenComparing(Task::dueOn).thenComparing(Task::kind);

    public Agenda {
        tasks = List.copyOf(tasks);
    }

    static Agenda of(List<CampaignStanding> standings, LocalDate today) {
        return new Agenda(standings.stream()
                .flatMap(standing -> tasks(standing, today))
                .sorted(ORDER)
                .toList());
    }

    public long late() {
        return tasks.stream().filter(Task::late).count();
    }

    /** How many tasks a campaign has, and how many of them are shown. */
    public record Share(Campaign campaign, long tasks, long shown) {}

    /** The first few of each campaign and altogether, so that one with hundreds of schools does not hide what else there is. */
    public Agenda few(int ofEach, int altogether) {
        var taken = new HashMap<UUID, Integer>();
        return new Agenda(tasks.stream()
                .filter(task -> taken.merge(task.campaign().id(), 1, Integer::sum) <= ofEach)
                .limit(altogether)
                .toList());
    }

    /** The campaigns of which the few are not everything, in the order of what is most urgent in them. */
    public List<Share> cutBy(Agenda few) {
        var shown = few.counts();
        return counts().entrySet().stream()
                .map(all -> new Share(all.getKey(), all.getValue(), shown.getOrDefault(all.getKey(), 0L)))
                .filter(share -> share.tasks() > share.shown())
                .toList();
    }

    private Map<Campaign, Long> counts() {
        return tasks.stream().collect(groupingBy(Task::campaign, LinkedHashMap::new, counting()));
    }

    private static Stream<Task> tasks(CampaignStanding standing, LocalDate today) {
        var campaign = standing.campaign();
        return switch (campaign.state()) {
            case CLOSED -> Stream.empty();
            case PLANNED -> Stream.of(begin(campaign, today));
            case UNDER_WAY -> underWay(standing, today);
        };
    }

    private static Task begin(Campaign campaign, LocalDate today) {
        var from = campaign.plan().from();
        var late = from.isBefore(today);
        return new Task(Task.Kind.BEGIN, campaign, null, campaign.id(), from, late, due("begin", from, today));
    }

    private static Stream<Task> underWay(CampaignStanding standing, LocalDate today) {
        var campaign = standing.campaign();
        var tasks = new ArrayList<Task>();
        standing.schools().stream()
                .filter(school -> !school.isDone())
                .map(school -> inspect(campaign, school, today))
                .forEach(tasks::add);
        standing.findings().stream()
                .flatMap(finding -> follow(campaign, finding, today).stream())
                .forEach(tasks::add);
        if (standing.isChecked() && standing.count(FindingState.OPEN) == 0) {
            var on = campaign.plan().due();
            tasks.add(new Task(
                    Task.Kind.CONCLUDE,
                    campaign,
                    null,
                    campaign.id(),
                    on,
                    campaign.isLate(today),
                    due("conclude", on, today)));
        }
        return tasks.stream();
    }

    private static Task inspect(Campaign campaign, SchoolCheck school, LocalDate today) {
        var on = campaign.plan().due();
        var count = school.count();
        var who = school.inspector() == null
                ? Message.of("campaign.task.nobody")
                : Message.of("campaign.task.by", school.inspector());
        return new Task(
                Task.Kind.INSPECT,
                campaign,
                school.school(),
                school.inspection(),
                on,
                campaign.isLate(today),
                Message.of("campaign.task.inspect", count.done(), count.all(), due("inspect", on, today), who));
    }

    /** Where a letter waits for the school and not too long, there is nothing to do. */
    private static Optional<Task> follow(Campaign campaign, CampaignFinding finding, LocalDate today) {
        if (finding.state() == FindingState.OPEN) {
            var on = campaign.plan().due();
            var late = campaign.isLate(today);
            return Optional.of(new Task(
                    Task.Kind.SETTLE,
                    campaign,
                    finding.check().school(),
                    finding.inspection(),
                    on,
                    late,
                    Message.of("campaign.task.settle", finding.check().item().value(), due("settle", on, today))));
        }
        return finding.letter()
                .filter(letter -> finding.state() == FindingState.IN_HAND)
                .flatMap(letter -> letter(campaign, finding, letter));
    }

    private static Optional<Task> letter(Campaign campaign, CampaignFinding finding, NoticeLine letter) {
        var on = letter.due().map(Due::on).orElse(campaign.plan().due());
        var item = finding.check().item().value();
        return switch (letter.waiting()) {
            case OVERDUE ->
                Optional.of(new Task(
                        Task.Kind.CHASE,
                        campaign,
                        letter.addressee(),
                        letter.id(),
                        on,
                        true,
                        Message.of(
                                "campaign.task.chase",
                                item,
                                letter.late().orElse(Message.of("campaign.task.on", on)))));
            case ON_BUREAU ->
                Optional.of(new Task(
                        Task.Kind.VERIFY,
                        campaign,
                        letter.addressee(),
                        letter.id(),
                        on,
                        false,
                        Message.of("campaign.task.verify", item, Message.of("NoticeStage." + letter.stage()))));
            case EXTENDED, ON_ADDRESSEE, OVER -> Optional.empty();
        };
    }

    /** By when, or since when it is late and by how many days. */
    private static Message due(String what, LocalDate on, LocalDate today) {
        return on.isBefore(today)
                ? Message.of("campaign.late." + what, on, ChronoUnit.DAYS.between(on, today))
                : Message.of("campaign.due." + what, on);
    }
}
