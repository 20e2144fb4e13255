package sunlight.provisioning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import sunlight.catalogue.About;
import sunlight.catalogue.Addressees.Binds;
import sunlight.catalogue.Audience;
import sunlight.catalogue.LegalBasis.Verification;
import sunlight.catalogue.Mode;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.tenancy.Flag;
import sunlight.tenancy.SchoolKind;
import sunlight.tenancy.TenantKind;

/** The closed lists of a catalogue: each word as it is said, and as it stands in the file. */
enum CatalogueWords {
    OWNER("catalogues.audience.", TenantKind.SCHOOL, TenantKind.BUREAU),
    KINDS("SchoolKind.", SchoolKind.values()),
    CONDITION("SchoolColumn.", Flag.values()),
    MODE("catalogues.mode.", Mode.values()),
    AUDIENCE("Audience.", Audience.values()),
    ABOUT("About.", About.values()),
    BINDS("catalogues.binds.", Binds.values()),
    VERIFICATION("catalogues.verification.", Verification.values());

    static final String ALL = "all";

    /** All spellings of each list: a workbook asks for them in every cell. */
    private static final Map<CatalogueWords, Map<String, String>> SPELT = new ConcurrentHashMap<>();

    /** Keys of the message catalogue by the words of the file. */
    private final Map<String, String> words = new LinkedHashMap<>();

    CatalogueWords(String prefix, Enum<?>... constants) {
        for (var constant : constants) {
            var isCode = constant instanceof Verification;
            words.put(isCode ? constant.name() : constant.name().toLowerCase(Locale.ROOT), prefix + constant.name());
        }
    }

    Stream<Message> messages() {
        return words.values().stream().map(Message::of);
    }

    List<String> all(Language language) {
        return messages().map(word -> Messages.say(language, word)).toList();
    }

    String say(String word, Language language) {
        return Messages.say(language, words.getOrDefault(word, word));
    }

    /** The file's word for what somebody has typed, in either language or in the file's own. */
    Optional<String> word(String typed) {
        return Optional.ofNullable(
                SPELT.computeIfAbsent(this, CatalogueWords::spelt).get(Typed.same(typed)));
    }

    private Map<String, String> spelt() {
        var spelt = new HashMap<String, String>();
        words.forEach((word, key) -> Stream.concat(
                        Stream.of(word), Arrays.stream(Language.values()).map(language -> Messages.say(language, key)))
                .forEach(spelling -> spelt.putIfAbsent(Typed.same(spelling), word)));
        return spelt;
    }
}
