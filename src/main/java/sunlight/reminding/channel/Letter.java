package sunlight.reminding.channel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/**
 * A message in words, the same for every channel.
 *
 * @param url of the inbox
 * @param rest said where not every line fits in
 */
public record Letter(String subject, List<Group> groups, String url, String more, String rest) {

    /** Lines under one heading. */
    public record Group(String head, List<Line> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** A sentence and the address of what it is about. */
    public record Line(String said, String url) {}

    public Letter {
        groups = List.copyOf(groups);
    }

    private static final int MOST_LINES = 30;

    /** For mails and gateways. */
    public String text() {
        var text = new StringBuilder();
        var left = MOST_LINES;
        for (var group : groups) {
            if (left > 0) {
                text.append("【").append(group.head()).append("】\n");
            }
            for (var line : group.lines()) {
                if (left-- > 0) {
                    text.append("· ")
                            .append(line.said())
                            .append("\n  ")
                            .append(line.url())
                            .append("\n");
                }
            }
        }
        return text + (left < 0 ? rest + "\n" : "") + "\n" + more + " " + url + "\n";
    }

    /** For robots: as many lines as fit into so many bytes. */
    public String markdown(int most) {
        var all = groups.stream().mapToInt(group -> group.lines().size()).sum();
        for (int lines = Math.min(all, MOST_LINES); lines > 0; lines--) {
            var text = markdown(lines, lines < all);
            if (text.getBytes(UTF_8).length <= most) {
                return text;
            }
        }
        return markdown(0, true);
    }

    private String markdown(int lines, boolean cut) {
        var text = new StringBuilder("**" + escaped(subject) + "**\n");
        var left = lines;
        for (var group : groups) {
            if (left > 0) {
                text.append("\n**").append(escaped(group.head())).append("**\n\n");
            }
            for (var line : group.lines()) {
                if (left-- > 0) {
                    text.append("- [%s](%s)\n".formatted(escaped(line.said()), line.url()));
                }
            }
        }
        return text + (cut ? "\n" + escaped(rest) + "\n" : "") + "\n[%s](%s)".formatted(escaped(more), url);
    }

    /** A title must not become a link or a heading of its own. */
    private static String escaped(String text) {
        return text.replace("\\", "＼")
                .replace("[", "［")
                .replace("]", "］")
                .replace("*", "＊")
                .replace("`", "｀")
                .replace("_", "＿")
                .replace("<", "＜")
                .replace(">", "＞")
                .replaceAll("\\s+", " ");
    }
}
