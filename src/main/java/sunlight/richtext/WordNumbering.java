package sunlight.richtext;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** The automatic numbering of a document (word/numbering.xml), counted as Word counts. */
final class WordNumbering {

    private final Map<String, WordList> lists = new HashMap<>();
    private final Map<String, Element> definitions = new HashMap<>();
    private final Map<String, Element> uses = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final WordFindings findings;

    WordNumbering(Optional<byte[]> part, WordFindings findings) {
        this.findings = findings;
        part.map(WordXml::parse).ifPresent(document -> {
            var root = document.getDocumentElement();
            WordCleaning.chooseFallbacks(root);
            WordXml.children(root, "abstractNum")
                    .forEach(list -> definitions.put(WordXml.attribute(list, "abstractNumId"), list));
            WordXml.children(root, "num").forEach(use -> uses.put(WordXml.attribute(use, "numId"), use));
        });
    }

    /**
     * The number of the next paragraph of a list.
     *
     * @param style the level may be the one that belongs to the paragraph's style
     */
    Optional<WordNumber> next(String numId, Optional<Integer> level, String style) {
        var list = list(numId);
        if (list.isEmpty()) {
            return Optional.empty();
        }
        var depth = level.or(() -> levelOf(numId, style)).orElse(0);
        if (!list.get().has(depth)) {
            return Optional.empty();
        }
        begin(numId, list.get());
        return Optional.of(number(list.get(), depth));
    }

    private WordNumber number(WordList list, int depth) {
        var number = list.next(depth);
        var level = list.level(depth);
        if (!level.isKnown()) {
            findings.add("word.numberFormat");
        }
        var text = level.isBullet() ? "" : list.written(depth);
        if (level.isBullet()) {
            return new WordNumber(WordNumber.Kind.BULLET, text, list.listDepth(depth), number);
        }
        var kind = level.isPlain() ? WordNumber.Kind.ITEM : WordNumber.Kind.WRITTEN;
        return new WordNumber(kind, text, list.listDepth(depth), number);
    }

    private Optional<WordList> list(String numId) {
        return definition(numId)
                .map(definition -> lists.computeIfAbsent(
                        WordXml.attribute(definition, "abstractNumId"),
                        id -> WordList.of(WordXml.children(definition, "lvl"))));
    }

    private Optional<Element> definition(String numId) {
        return Optional.ofNullable(uses.get(numId))
                .flatMap(use -> WordXml.value(use, "abstractNumId"))
                .flatMap(id -> Optional.ofNullable(definitions.get(id)))
                .map(definition -> WordXml.value(definition, "numStyleLink")
                        .flatMap(this::ofListStyle)
                        .orElse(definition));
    }

    /** A list may be defined by a list style; the definition that carries the levels says so. */
    private Optional<Element> ofListStyle(String style) {
        return definitions.values().stream()
                .filter(definition -> WordXml.value(definition, "styleLink")
                        .filter(style::equals)
                        .isPresent())
                .findFirst();
    }

    private Optional<Integer> levelOf(String numId, String style) {
        var levels = definition(numId).map(found -> WordXml.children(found, "lvl")).stream()
                .flatMap(List::stream)
                .toList();
        for (var depth = 0; depth < levels.size(); depth++) {
            if (WordXml.value(levels.get(depth), "pStyle").filter(style::equals).isPresent()) {
                return Optional.of(depth);
            }
        }
        return Optional.empty();
    }

    private void begin(String numId, WordList list) {
        var use = uses.get(numId);
        if (use == null || !begun.add(numId)) {
            return;
        }
        for (var change : WordXml.children(use, "lvlOverride")) {
            WordXml.number(WordXml.attribute(change, "ilvl")).filter(list::has).ifPresent(depth -> {
                WordXml.child(change, "lvl").ifPresent(level -> list.define(ListLevel.of(level, depth)));
                WordXml.number(change, "startOverride").ifPresent(start -> list.restart(depth, start));
            });
        }
    }
}
