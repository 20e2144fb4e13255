package sunlight.assessment.ui;

import static sunlight.console.Say.say;

import java.util.stream.Collectors;
import sunlight.assessment.Whom;
import sunlight.assessment.score.WhatIf;
import sunlight.console.Markup;
import sunlight.console.Say;
import sunlight.problem.Problem;
import sunlight.tenancy.Directory;

/** Who would move by a scheme that is not kept yet. */
record MovesMarkup(Directory directory, Whom whom) {

    private static final int SHOWN = 50;

    Markup of(WhatIf change, long assessed) {
        if (change.moves().isEmpty()) {
            return Markup.of(
                    "<h2>{}</h2><p>{}</p>",
                    say("assessment.moves"),
                    say("assessment.moves.none", whom.counted(assessed)));
        }
        return Markup.of(
                "<h2>{}</h2><p><strong>{}</strong></p><ul class=\"rows\">{}</ul>{}",
                say("assessment.moves"),
                say(
                        "assessment.moves.count",
                        whom.counted(change.up()),
                        whom.counted(change.down()),
                        whom.counted(assessed)),
                Markup.all(change.moves().stream().limit(SHOWN).map(this::line).toList()),
                change.moves().size() > SHOWN
                        ? Markup.of(
                                "<p>{}</p>",
                                say(
                                        "assessment.moves.more",
                                        whom.counted(change.moves().size() - SHOWN)))
                        : Markup.NONE);
    }

    private Markup line(WhatIf.Move move) {
        var up = move.direction() > 0;
        return Markup.of(
                "<li><strong><span class=\"{}\" aria-hidden=\"true\">{}</span> {} {}</strong><br>{}<br>{}</li>",
                up ? "up" : "down",
                up ? "▲" : "▼",
                say(up ? "assessment.moves.up" : "assessment.moves.down"),
                Say.name(directory, move.school()),
                say("assessment.moves.before", Words.brief(move.before())),
                say("assessment.moves.after", Words.brief(move.after())));
    }

    /** What is typed cannot be meant, or there is nothing to count yet. */
    static Markup not(Problem problem) {
        return Markup.of(
                "<h2>{}</h2><p class=\"wrong\">{}</p>",
                say("assessment.moves"),
                problem.issues().stream().map(Say::say).collect(Collectors.joining(" ")));
    }
}
