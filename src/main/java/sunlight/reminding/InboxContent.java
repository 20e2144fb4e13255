package sunlight.reminding;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sunlight.language.JsonText;
import sunlight.language.Message;
import sunlight.language.MessageJson;

/** What a message of the inbox tells, not yet in a language. */
public record InboxContent(Message subject, List<Group> groups) {

    /** Lines under one heading. */
    public record Group(Message head, List<Line> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A sentence and where it leads.
     *
     * @param path below the tenant in the console
     * @param duty what it reminds of; empty in a digest
     */
    public record Line(
            Message said,
            String path,
            String duty,
            @Nullable LocalDate dueOn) {

        static Line of(Message said, String path) {
            return new Line(said, path, "", null);
        }
    }

    public InboxContent {
        groups = List.copyOf(groups);
    }

    /** What of it still holds; empty groups are left out. */
    InboxContent keeping(Predicate<Line> holds) {
        return new InboxContent(
                subject,
                groups.stream()
                        .map(group -> new Group(
                                group.head(),
                                group.lines().stream().filter(holds).toList()))
                        .filter(group -> !group.lines().isEmpty())
                        .toList());
    }

    String json() {
        var all = JsonText.array();
        for (var group : groups) {
            var lines = JsonText.array();
            group.lines()
                    .forEach(line -> lines.add(JsonText.object()
                            .add("said", MessageJson.write(line.said()))
                            .add("path", line.path())
                            .add("duty", line.duty())
                            .add("due", line.dueOn() == null ? "" : line.dueOn().toString())));
            all.add(JsonText.object()
                    .add("head", MessageJson.write(group.head()))
                    .add("lines", lines));
        }
        return JsonText.object()
                .add("subject", MessageJson.write(subject))
                .add("groups", all)
                .build()
                .toString();
    }

    static InboxContent read(String json) {
        try (var reader = JsonText.reader(json)) {
            var content = reader.readObject();
            return new InboxContent(
                    MessageJson.read(content.getString("subject")),
                    content.getJsonArray("groups").getValuesAs(JsonObject.class).stream()
                            .map(group -> new Group(
                                    MessageJson.read(group.getString("head")),
                                    group.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                                            .map(InboxContent::line)
                                            .toList()))
                            .toList());
        }
    }

    private static Line line(JsonObject line) {
        var due = line.getString("due");
        return new Line(
                MessageJson.read(line.getString("said")),
                line.getString("path"),
                line.getString("duty"),
                due.isEmpty() ? null : LocalDate.parse(due));
    }
}
