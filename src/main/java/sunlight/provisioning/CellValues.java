package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import sunlight.catalogue.CatalogueJson;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.tenancy.SchoolKind;

/** The kinds of values that a catalogue workbook has. */
final class CellValues {

    static final CellValue TEXT = text("text");
    static final CellValue SHORT_TEXT = text("shortText");
    static final CellValue KEY = text("key");
    static final CellValue CODE = new Read(
            "code",
            (value, language) -> value.asText(),
            typed -> Optional.of(TextNode.valueOf(Typed.narrow(typed).toUpperCase(Locale.ROOT))));
    static final CellValue NUMBER = new Read(
            "weight",
            (value, language) -> value.asText(),
            typed -> Phrase.number(Typed.narrow(typed)).map(IntNode::valueOf));
    static final CellValue DAY = new Read(
            "day",
            (value, language) -> value.asText(),
            typed -> DayWords.date(Typed.narrow(typed)).map(day -> TextNode.valueOf(day.toString())));
    static final CellValue TEXTS = new Read("texts", CellValues::listed, typed -> Optional.of(list(texts(typed))));
    static final CellValue JURISDICTION = new Read("jurisdiction", CellValues::jurisdiction, CellValues::jurisdiction);
    static final CellValue CLOCK = new Phrased(
            ClockWords.forms(),
            (value, language) -> ClockWords.of(CatalogueJson.refresh(value), language),
            typed -> ClockWords.read(typed).or(() -> FormerCells.pairs(typed)));
    static final CellValue NOTICE = new Phrased(
            NoticeWords.forms(),
            (value, language) -> NoticeWords.of(CatalogueJson.notice(value), language),
            typed -> NoticeWords.read(typed).or(() -> FormerCells.pairs(typed)));
    static final CellValue ANEW = refused("anew");
    static final CellValue NEVER_NIL = refused("neverNil");
    static final CellValue FORMER_LINES = new Read("former", (value, language) -> "", FormerCells::lines);

    private static final String EVERYWHERE = "catalogues.everywhere";
    private static final String NATIONAL = "CN";

    private CellValues() {}

    private record Read(
            String kind, BiFunction<JsonNode, Language, String> saying, Function<String, Optional<JsonNode>> reading)
            implements CellValue {

        @Override
        public String said(JsonNode value, Language language) {
            return saying.apply(value, language);
        }

        @Override
        public Optional<JsonNode> read(String typed) {
            return reading.apply(typed);
        }

        @Override
        public Message allowed() {
            return Message.of("catalogues.allowed." + kind);
        }
    }

    private record Phrased(
            Message allowed,
            BiFunction<JsonNode, Language, String> saying,
            Function<String, Optional<JsonNode>> reading)
            implements CellValue {

        @Override
        public String said(JsonNode value, Language language) {
            return saying.apply(value, language);
        }

        @Override
        public Optional<JsonNode> read(String typed) {
            return reading.apply(typed);
        }
    }

    /** One word of a closed list. */
    record OneOf(CatalogueWords words) implements CellValue {

        @Override
        public String said(JsonNode value, Language language) {
            return words.say(value.asText(), language);
        }

        @Override
        public Optional<JsonNode> read(String typed) {
            return words.word(typed).map(TextNode::valueOf);
        }

        @Override
        public Message allowed() {
            return Message.listing(words.messages()).orElseThrow();
        }

        @Override
        public List<String> choices(Language language) {
            return words.all(language);
        }
    }

    /** Some words of a closed list; where it may be all of them, a word for that. */
    record SomeOf(CatalogueWords words, boolean orAll) implements CellValue {

        private static final String EACH = "catalogues.kinds.all";

        @Override
        public String said(JsonNode value, Language language) {
            return orAll && value.size() == words.messages().count()
                    ? Messages.say(language, EACH)
                    : StreamSupport.stream(value.spliterator(), false)
                            .map(word -> words.say(word.asText(), language))
                            .collect(language.listing());
        }

        @Override
        public Optional<JsonNode> read(String typed) {
            var read = new LinkedHashSet<String>();
            var isRead = Typed.list(typed, word -> !words(word).isEmpty()).allMatch(word -> read.addAll(words(word)));
            return isRead && !read.isEmpty() ? Optional.of(list(List.copyOf(read))) : Optional.empty();
        }

        private Set<String> words(String typed) {
            var isAll = orAll
                    && (Typed.same(typed).equals(CatalogueWords.ALL)
                            || Phrase.read(EACH, Phrase.plain(typed)).isPresent());
            if (isAll) {
                return Set.of(CatalogueWords.ALL);
            }
            return words.word(typed)
                    .map(Set::of)
                    .or(() -> Optional.of(words)
                            .filter(CatalogueWords.KINDS::equals)
                            .flatMap(kinds -> Typed.kinds(typed))
                            .map(CellValues::named))
                    .orElse(Set.of());
        }

        @Override
        public Message allowed() {
            var each = Message.listing(words.messages()).orElseThrow();
            return orAll
                    ? Message.of("catalogues.allowed.allOrSome", Message.of(EACH), each)
                    : Message.of("catalogues.allowed.some", each);
        }
    }

    /** A line of another sheet, by what it is called there. */
    record Of(CatalogueSheet sheet) implements CellValue {

        @Override
        public String said(JsonNode value, Language language) {
            return value.asText();
        }

        @Override
        public Optional<JsonNode> read(String typed) {
            return Optional.of(TextNode.valueOf(typed));
        }

        @Override
        public Message allowed() {
            return Message.of("catalogues.allowed." + sheet, sheet.title());
        }
    }

    private static Set<String> named(Set<SchoolKind> kinds) {
        return Set.copyOf(
                kinds.stream().map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList());
    }

    /** Something that an item usually allows, and where it does not, one word says so. */
    private static CellValue refused(String kind) {
        var key = "catalogues." + kind;
        return new Read(
                kind,
                (value, language) -> Messages.say(language, key),
                typed -> Phrase.read(key, Phrase.plain(typed)).map(word -> BooleanNode.FALSE));
    }

    private static CellValue text(String kind) {
        return new Read(kind, (value, language) -> value.asText(), typed -> Optional.of(TextNode.valueOf(typed)));
    }

    private static Stream<String> texts(String typed) {
        return Typed.list(typed, word -> false);
    }

    private static JsonNode list(Stream<String> words) {
        return list(words.toList());
    }

    private static JsonNode list(List<String> words) {
        var list = JsonNodeFactory.instance.arrayNode();
        words.forEach(list::add);
        return list;
    }

    private static String listed(JsonNode list, Language language) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(language.listing());
    }

    private static String jurisdiction(JsonNode value, Language language) {
        return value.asText().equals(NATIONAL) ? Messages.say(language, EVERYWHERE) : value.asText();
    }

    private static Optional<JsonNode> jurisdiction(String typed) {
        var isNational = Phrase.read(EVERYWHERE, Phrase.plain(typed)).isPresent();
        return Optional.of(
                TextNode.valueOf(isNational ? NATIONAL : Typed.narrow(typed).toUpperCase(Locale.ROOT)));
    }
}
