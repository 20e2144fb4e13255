package sunlight.settings;

import java.util.List;
import java.util.Optional;
import sunlight.language.Text;

/**
 * A setting as it is for a tenant.
 *
 * @param own what the tenant itself has said; nothing where it has said nothing
 * @param holds what counts; nothing where there is no value
 * @param from the bureau above that has said it
 * @param isOfConsole whether the console has said it last, so that the files do not take it back
 */
public record SettingLine(
        Setting setting,
        List<String> own,
        List<String> holds,
        Optional<Text> from,
        boolean isOfConsole,
        boolean mayBeChanged) {}
