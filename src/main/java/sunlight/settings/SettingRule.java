package sunlight.settings;

import java.util.List;
import java.util.Locale;
import sunlight.problem.RuleBroken;
import sunlight.site.Contrast;

/** What a value of a setting must be like; the schema of the files asks the same. Pure. */
final class SettingRule {

    private static final int LONGEST_ORGANISER = 200;

    private SettingRule() {}

    /** The value as it is kept; throws where it cannot be one. Nothing is always allowed. */
    static List<String> checked(Setting setting, List<String> typed) {
        var value = typed.stream().map(String::strip).toList();
        if (value.stream().allMatch(String::isEmpty)) {
            return List.of();
        }
        if (value.size() != (setting.isInBothLanguages() ? 2 : 1)) {
            throw RuleBroken.of(setting.key(), "settings.fault.organiser");
        }
        if (!setting.options().isEmpty()) {
            return must(setting, value, setting.options().contains(value.get(0)), "settings.fault.option");
        }
        return worded(setting, value);
    }

    private static List<String> worded(Setting setting, List<String> value) {
        return switch (setting) {
            case COLOUR -> colour(value.get(0).toLowerCase(Locale.ROOT));
            case ORGANISER, ADDRESS, HOURS, OFFICE ->
                must(
                        setting,
                        value,
                        value.stream().allMatch(each -> !each.isEmpty() && each.length() <= LONGEST_ORGANISER),
                        "settings.fault.organiser");
            case SITE_CODE ->
                must(setting, value, value.get(0).matches("[0-9A-Za-z]{6,20}"), "settings.fault.siteCode");
            case LETTER_MARK ->
                must(setting, value, value.get(0).matches("[^\\s\\p{Cntrl}〔〕\\[\\]]{1,20}"), "settings.fault.mark");
            case PHONE, FAX -> must(setting, value, value.get(0).matches("\\P{Cntrl}{1,100}"), "settings.fault.line");
            case EMAIL ->
                must(
                        setting,
                        value,
                        value.get(0).matches("[^\\s@\\p{Cntrl}]{1,60}@[^\\s@\\p{Cntrl}]{1,39}"),
                        "settings.fault.email");
            default -> must(setting, value, value.get(0).matches("\\P{Cntrl}{1,60}"), "settings.fault.number");
        };
    }

    private static List<String> colour(String colour) {
        must(Setting.COLOUR, List.of(colour), colour.matches("#[0-9a-f]{6}"), "settings.fault.colour");
        var contrast = Contrast.ofSite(colour);
        if (contrast < Contrast.ENOUGH) {
            throw RuleBroken.of(Setting.COLOUR.key(), "settings.fault.contrast", Math.floor(contrast * 10) / 10);
        }
        return List.of(colour);
    }

    private static List<String> must(Setting setting, List<String> value, boolean isSo, String fault) {
        if (!isSo) {
            throw RuleBroken.of(setting.key(), fault);
        }
        return value;
    }
}
