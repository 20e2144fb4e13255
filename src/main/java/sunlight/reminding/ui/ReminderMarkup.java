package sunlight.reminding.ui;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.language.Messages;
import sunlight.reminding.Channels.Channel;
import sunlight.reminding.Delivering;
import sunlight.reminding.QuietHours;
import sunlight.reminding.ReminderSetting;
import sunlight.reminding.Stuck;
import sunlight.reminding.channel.Sent;
import sunlight.tenancy.Time;

/** Settings, channels and deliveries, as markup. */
final class ReminderMarkup {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Time.ZONE);

    private static final String ROW = """
            <li class="row"><div class="row-head"><span class="badge {}">{}</span>{}</div>
            <div class="row-body"><h3>{}</h3><p class="ground">{}</p></div><div class="row-acts">{}</div></li>""";

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

    static Markup channels(List<Channel> channels) {
        return channels.isEmpty()
                ? Markup.of("<p class=\"empty\">{}</p>", say("reminding.channels.none"))
                : rows(channels.stream().map(ReminderMarkup::channel).toList());
    }

    private static Markup channel(Channel channel) {
        var acts = List.of(
                Pane.button("TEST", channel.id(), say("reminding.channel.test"), true),
                channel.active()
                        ? Pane.button("PAUSE", channel.id(), say("reminding.channel.pause"), false)
                        : Pane.button("RESUME", channel.id(), say("reminding.channel.resume"), false),
                Pane.button("REMOVE", channel.id(), say("reminding.channel.remove"), false));
        return Markup.of(
                ROW,
                channel.active() ? "green" : "grey",
                say(channel.active() ? "reminding.channel.on" : "reminding.channel.off"),
                Markup.NONE,
                say("reminding.named", say("ChannelKind." + channel.kind()), channel.name()),
                address(channel),
                Markup.all(acts));
    }

    private static String address(Channel channel) {
        var address = channel.address();
        return address == null
                ? say("reminding.channel.locked")
                : address + (channel.signed() ? say("reminding.channel.signed") : "");
    }

    static Markup latest(List<Delivering> latest) {
        return latest.isEmpty()
                ? Markup.of("<p class=\"empty\">{}</p>", say("reminding.latest.none"))
                : rows(latest.stream()
                        .map(each -> delivery(each, channel(each), Markup.NONE))
                        .toList());
    }

    static Markup stuck(List<Stuck.Line> lines) {
        return rows(lines.stream()
                .map(line -> {
                    var key = line.tenant().id() + "_" + line.delivering().id();
                    var acts = Markup.all(List.of(
                            Pane.button("AGAIN", key, say("reminding.stuck.again"), true),
                            Pane.button("GIVE_UP", key, say("reminding.stuck.giveUp"), false)));
                    var name = say(
                            "reminding.named", line.tenant().name().in(Window.language()), channel(line.delivering()));
                    return delivery(line.delivering(), name, acts);
                })
                .toList());
    }

    private static String channel(Delivering each) {
        return say("reminding.named", say("ChannelKind." + each.kind()), each.channel());
    }

    private static Markup delivery(Delivering each, String name, Markup acts) {
        var colour = switch (each.state()) {
            case SENT, NOT_NEEDED -> "green";
            case WAITING, TAKEN -> "blue";
            case UNSURE, SET_ASIDE -> "red";
            case GIVEN_UP -> "grey";
        };
        var made = Markup.of("<time>{}</time>", at(each.madeAt()));
        return Markup.of(ROW, colour, say("reminding.state." + each.state()), made, name, details(each), acts);
    }

    private static String details(Delivering each) {
        var why = each.reason().isEmpty() ? "" : reason(each.reason());
        if (each.state() == Delivering.State.WAITING && each.attempts() > 0) {
            return say("reminding.tried", why, each.attempts(), at(each.dueAt()));
        }
        return why;
    }

    static String tested(Sent sent) {
        return sent.isWell() ? say("reminding.test.sent") : say("reminding.test.failed", reason(sent.reason()));
    }

    /** A word, and behind a colon what the receiver said. */
    private static String reason(String reason) {
        var parts = reason.split(":", 2);
        return say("reminding.reason." + parts[0], parts.length > 1 ? parts[1] : "");
    }

    private static Markup rows(List<Markup> rows) {
        return Markup.of("<ul class=\"rows\">{}</ul>", Markup.all(rows));
    }

    private static String at(Instant moment) {
        return MOMENT.format(moment);
    }

    private static String say(String key, Object... values) {
        return Messages.say(Window.language(), key, values);
    }
}
