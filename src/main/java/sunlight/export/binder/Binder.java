package sunlight.export.binder;

import java.time.LocalDate;
import java.util.List;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.language.Text;
import sunlight.tenancy.Tenant;

/**
 * A binder, not yet in a file.
 *
 * @param madeAt when it was made
 * @param log where the publication log of the school stood then
 */
record Binder(Tenant school, LocalDate from, LocalDate until, String madeAt, String log, List<Section> sections) {

    /**
     * A table of it. Its words are those of the messages {@code binder.<key>} and {@code binder.column.<column>}.
     *
     * @param widths shares of the line
     * @param rows texts, numbers, days and messages
     */
    record Section(String key, List<String> columns, List<Integer> widths, List<List<Object>> rows) {

        Section {
            columns = List.copyOf(columns);
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }

        String title(Language language) {
            return Messages.say(language, "binder." + key, rows.size());
        }

        List<String> headings(Language language) {
            return columns.stream()
                    .map(column -> Messages.say(language, "binder.column." + column))
                    .toList();
        }

        /** The rows with everything said; days and numbers stay what they are. */
        List<List<Object>> said(Language language) {
            return rows.stream()
                    .map(row -> row.stream().map(cell -> said(cell, language)).toList())
                    .toList();
        }

        private static Object said(Object cell, Language language) {
            if (cell instanceof Message message) {
                return Messages.say(language, message);
            }
            if (cell instanceof Text text) {
                return text.in(language);
            }
            return cell instanceof Enum<?> ? Messages.say(language, "binder.said", cell) : cell;
        }
    }

    String title(Language language) {
        return Messages.say(language, "binder.title", school.name());
    }

    /** What it is about and how it can be checked. */
    List<String> remarks(Language language) {
        return List.of(
                Messages.say(language, "binder.period", from, until),
                Messages.say(language, "binder.madeAt", madeAt),
                Messages.say(language, "binder.log", log),
                Messages.say(language, "binder.check"));
    }
}
