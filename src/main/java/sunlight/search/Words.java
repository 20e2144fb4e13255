package sunlight.search;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody looks for, cut into words; all of them must occur. Between quotation marks stands what must occur as it
 * is written.
 */
public record Words(List<Word> all) {

    private static final int LONGEST = 60;
    private static final int MOST = 8;

    /** Up to this length a word is not cut: a dictionary knows the short ones badly. */
    private static final int UNCUT = 3;

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|“([^”]*)”|「([^」]*)」");

    /** Parts of speech that say nothing by themselves: particles, conjunctions, prepositions, modal words. */
    private static final Set<Character> EMPTY = Set.of('u', 'c', 'p', 'y');

    public Words {
        all = List.copyOf(all);
    }

    /**
     * A word, folded.
     *
     * @param exact whether its characters alone do not prove that it occurs
     */
    public record Word(String text, boolean exact) {

        private static Word of(String text) {
            return new Word(text, text.length() >= UNCUT || Character.isSupplementaryCodePoint(text.codePointAt(0)));
        }

        String grams() {
            return Grams.ofWord(text);
        }
    }

    public static Words of(String typed) {
        var cut = typed.codePointCount(0, typed.length()) > LONGEST
                ? typed.substring(0, typed.offsetByCodePoints(0, LONGEST))
                : typed;
        var words = new ArrayList<Word>();
        var quoted = QUOTED.matcher(cut);
        var rest = new StringBuilder();
        while (quoted.find()) {
            var phrase = Grams.fold(quoted.group().substring(1, quoted.group().length() - 1))
                    .strip()
                    .replaceAll("\\s+", " ");
            if (phrase.codePoints().anyMatch(Grams::counts)) {
                words.add(new Word(phrase, true));
            }
            quoted.appendReplacement(rest, " ");
        }
        quoted.appendTail(rest);
        runs(Grams.fold(rest.toString())).forEach(run -> cut(run).forEach(word -> words.add(Word.of(word))));
        return new Words(words.stream().distinct().limit(MOST).toList());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether a text holds all of them. */
    public boolean allStandIn(String text) {
        var folded = Grams.fold(text);
        return texts().stream().allMatch(folded::contains);
    }

    List<String> texts() {
        return all.stream().map(Word::text).toList();
    }

    private static List<String> runs(String folded) {
        var runs = new ArrayList<String>();
        var run = new StringBuilder();
        folded.codePoints().forEach(character -> {
            if (Grams.counts(character)) {
                run.appendCodePoint(character);
            } else if (!run.isEmpty()) {
                runs.add(run.toString());
                run.setLength(0);
            }
        });
        if (!run.isEmpty()) {
            runs.add(run.toString());
        }
        return runs;
    }

    /** Each piece is a part of the run, so whatever holds the run holds all pieces. */
    private static List<String> cut(String run) {
        if (run.codePointCount(0, run.length()) <= UNCUT || run.codePoints().noneMatch(Character::isIdeographic)) {
            return List.of(run);
        }
        var pieces = new ArrayList<String>();
        var joins = false;
        for (Term term : HanLP.segment(run)) {
            if (isEmpty(term)) {
                joins = false;
            } else if (joins && (isSingle(term.word) || isSingle(last(pieces)))) {
                pieces.set(pieces.size() - 1, last(pieces) + term.word);
            } else {
                pieces.add(term.word);
                joins = true;
            }
        }
        return pieces.isEmpty() || !pieces.stream().allMatch(run::contains) ? List.of(run) : pieces;
    }

    private static boolean isEmpty(Term term) {
        return isSingle(term.word) && EMPTY.contains(term.nature.firstChar());
    }

    private static boolean isSingle(String word) {
        return word.codePointCount(0, word.length()) == 1;
    }

    private static String last(List<String> pieces) {
        return pieces.get(pieces.size() - 1);
    }
}
