package sunlight.reminding.ui;

import static sunlight.console.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.reminding.Channels.Channel;
import sunlight.reminding.Delivering;
import sunlight.reminding.QuietHours;
import sunlight.reminding.ReminderSetting;
import sunlight.reminding.Stuck;

/** Settings, channels and deliveries, as markup. */
final class ReminderMarkup {

    private ReminderMarkup() {}

    static Markup rules(ReminderSetting setting, boolean isBureau) {
        var days = setting.days();
        var before = days.before().isEmpty()
                ? say("reminding.rules.before.none")
                : say(
                        "reminding.rules.before.days",
                        days.before().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(say("reminding.comma"))));
        var facts = new ArrayList<Markup>();
        facts.add(fact("reminding.rules.before", before));
        facts.add(fact(
                "reminding.rules.after",
                say(days.weekly() ? "reminding.rules.after.weekly" : "reminding.rules.after.once", days.after())));
        facts.add(fact("reminding.rules.quiet", quiet(setting.quiet())));
        if (isBureau) {
            facts.add(fact("reminding.rules.digest", say("Rhythm." + setting.digest())));
        }
        return Markup.of("<dl>{}</dl>{}", Markup.all(facts), isBureau ? Markup.NONE : note("reminding.rules.bureau"));
    }

    private static Markup fact(String key, String value) {
        return Markup.of("<dt>{}</dt><dd>{}</dd>", say(key), value);
    }

    private static Markup note(String key) {
        return Markup.of("<p class=\"ground\">{}</p>", say(key));
    }

    private static String quiet(QuietHours quiet) {
        var hours = quiet.from().equals(quiet.until())
                ? say("reminding.rules.quiet.none")
                : say(
                        "reminding.rules.quiet.hours",
                        quiet.from().toString(),
                        quiet.until().toString());
        return hours + say(quiet.workingDaysOnly() ? "reminding.rules.quiet.off" : "reminding.rules.quiet.always");
    }

    static List<Connections.Connection> channels(List<Channel> channels) {
        return channels.stream()
                .map(each -> new Connections.Connection(
                        each.id(),
                        say("reminding.named", say("ChannelKind." + each.kind()), each.name()),
                        address(each),
                        each.active()))
                .toList();
    }

    private static String address(Channel channel) {
        var address = channel.address();
        return address == null
                ? say("reminding.channel.locked")
                : address + (channel.signed() ? say("reminding.channel.signed") : "");
    }

    static Markup latest(List<Delivering> latest) {
        return OutgoingMarkup.rowsOr(
                "reminding.latest.none",
                latest.stream()
                        .map(each -> delivery(each, channel(each), List.of()))
                        .toList());
    }

    static Markup stuck(List<Stuck.Line> lines) {
        return OutgoingMarkup.rows(lines.stream()
                .map(line -> {
                    var key = line.tenant().id() + "_" + line.delivering().id();
                    var acts = List.of(
                            Pane.button("AGAIN", key, say("reminding.stuck.again"), true),
                            Pane.button("GIVE_UP", key, say("reminding.stuck.giveUp"), false));
                    var name = say(
                            "reminding.named", line.tenant().name().in(Window.language()), channel(line.delivering()));
                    return delivery(line.delivering(), name, acts);
                })
                .toList());
    }

    private static String channel(Delivering each) {
        return say("reminding.named", say("ChannelKind." + each.kind()), each.channel());
    }

    private static Markup delivery(Delivering each, String name, List<Markup> acts) {
        var colour = switch (each.state()) {
            case SENT, NOT_NEEDED -> "green";
            case WAITING, TAKEN -> "blue";
            case UNSURE, SET_ASIDE -> "red";
            case GIVEN_UP -> "grey";
        };
        return OutgoingMarkup.row(
                colour,
                say("reminding.state." + each.state()),
                OutgoingMarkup.at(each.madeAt()),
                Markup.of("{}", name),
                details(each),
                acts);
    }

    private static String details(Delivering each) {
        return each.state() == Delivering.State.WAITING && each.attempts() > 0
                ? OutgoingMarkup.tried(each.reason(), each.attempts(), each.dueAt())
                : OutgoingMarkup.reason(each.reason());
    }
}
