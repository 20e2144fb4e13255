package sunlight.supervision.ui;

import static sunlight.console.Say.say;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import sunlight.console.Markup;
import sunlight.console.Say;
import sunlight.supervision.Evidence;
import sunlight.supervision.NoticeStep;
import sunlight.supervision.OpenNotice;
import sunlight.supervision.TakenStep;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Time;

/** Everything that was done with a notice, the latest first. */
@ApplicationScoped
class TimelineMarkup {

    @Inject
    Directory directory;

    Markup of(OpenNotice notice) {
        var steps = new ArrayList<>(notice.timeline());
        Collections.reverse(steps);
        return Markup.of(
                "<ol class=\"history timeline\" reversed>{}</ol>",
                Markup.all(steps.stream()
                        .map(taken -> entry(notice.line().id(), taken))
                        .toList()));
    }

    private Markup entry(UUID notice, TakenStep taken) {
        return Markup.of(
                "<li><strong>{}</strong> {} · {} <time>{}</time>{}{}{}{}</li>",
                say("NoticeStep.done." + taken.step().name()),
                Say.name(directory, taken.tenant()),
                taken.actor().name(),
                Time.minute(taken.at()),
                words(taken),
                day(taken),
                proofs(notice, taken),
                recheck(taken));
    }

    private static Markup words(TakenStep taken) {
        if (taken.words().isEmpty()) {
            return Markup.NONE;
        }
        return Markup.of(
                "<p class=\"reason\">{}</p>",
                taken.step() == NoticeStep.PASS_DOWN ? say("notice.passedDown", taken.words()) : taken.words());
    }

    private static Markup day(TakenStep taken) {
        var day = taken.untilOn();
        if (day == null) {
            return Markup.NONE;
        }
        var clock = taken.clock();
        return Markup.of(
                "<p>{}</p>",
                taken.step() == NoticeStep.ASK_EXTENSION
                        ? say("notice.askedDay", day)
                        : clock == null ? say("notice.due", day) : say("notice.dueBecause", day, clock));
    }

    private Markup proofs(UUID notice, TakenStep taken) {
        var lines = new ArrayList<Markup>();
        taken.evidence().disclosures().forEach(shown -> lines.add(disclosure(shown)));
        var files = taken.evidence().files();
        for (int index = 0; index < files.size(); index++) {
            lines.add(Markup.of(
                    "<li><a href=\"{}\" target=\"_blank\" rel=\"noopener\">{}</a> <span class=\"hint\">SHA-256"
                            + " {}</span></li>",
                    SupervisionNavigation.file(notice, taken.id(), index),
                    files.get(index).name(),
                    files.get(index).sha256().substring(0, 16)));
        }
        return lines.isEmpty() ? Markup.NONE : Markup.of("<ul class=\"proofs\">{}</ul>", Markup.all(lines));
    }

    private Markup disclosure(Evidence.Shown shown) {
        var slug = directory.byId(shown.tenant()).map(tenant -> tenant.slug()).orElse("");
        return Markup.of(
                "<li><a href=\"/{}/disclosures/{}/editions/{}\" target=\"_blank\" rel=\"noopener\">{}</a></li>",
                slug,
                shown.disclosure(),
                shown.edition(),
                say("notice.shown", shown.title(), shown.edition()));
    }

    /** What the machine found when the person gave the verdict. */
    private static Markup recheck(TakenStep taken) {
        if (taken.recheck().isEmpty()) {
            return Markup.NONE;
        }
        var lines = taken.recheck().stream()
                .map(line -> Markup.of("<li>{} {}</li>", line.item(), NoticeMarkup.recheck(line)))
                .toList();
        return Markup.of(
                "<p class=\"hint\">{}</p><ul class=\"proofs\">{}</ul>", say("notice.machine"), Markup.all(lines));
    }
}
