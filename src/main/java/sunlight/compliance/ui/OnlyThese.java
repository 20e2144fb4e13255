package sunlight.compliance.ui;

import static sunlight.console.Say.say;

import java.util.ArrayList;
import sunlight.compliance.MatrixQuery;
import sunlight.compliance.MatrixQuery.Part;
import sunlight.console.Markup;
import sunlight.console.Pane;

/** What a link narrowed the matrix to that no field shows, each with a button that takes it away. */
final class OnlyThese {

    private OnlyThese() {}

    static Markup of(MatrixQuery query, String school) {
        var parts = new ArrayList<Markup>();
        if (!school.isEmpty()) {
            parts.add(part(Part.SCHOOL, say("matrix.only.school", school)));
        }
        query.due()
                .ifPresent(days -> parts.add(part(
                        Part.DUE,
                        say(
                                "matrix.only.due",
                                days.from().toString(),
                                days.until().toString()))));
        return Markup.all(parts);
    }

    private static Markup part(Part part, String said) {
        return Markup.of("<span>{} {}</span>", said, Pane.button("DROP", part.name(), say("matrix.only.drop"), false));
    }
}
