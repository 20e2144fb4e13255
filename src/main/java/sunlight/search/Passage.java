package sunlight.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;

/**
 * A piece of text with the words found in it.
 *
 * @param parts in their order; together they are the text
 */
public record Passage(List<Part> parts) {

    private static final int WIDTH = 100;
    private static final int BEFORE = 20;
    private static final int MOST_PLACES = 400;
    private static final String CUT = "…";

    public Passage {
        parts = List.copyOf(parts);
    }

    /** A part that is or is not one of the words. */
    public record Part(String text, boolean found) {}

    /** The whole text. */
    static Passage whole(String text, Words words) {
        return new Passage(parts(text, words, 0, text.length()));
    }

    /** The place where most of the words stand together, with a little around it. */
    static Passage best(String text, Words words) {
        var begin = text.length() <= WIDTH ? 0 : begin(text, words);
        var end = Math.min(text.length(), begin + WIDTH);
        // Half a character is none.
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end++;
        }
        var parts = new ArrayList<Part>();
        if (begin > 0) {
            parts.add(new Part(CUT, false));
        }
        parts.addAll(parts(text, words, begin, end));
        if (end < text.length()) {
            parts.add(new Part(CUT, false));
        }
        return new Passage(parts);
    }

    public String text() {
        return String.join("", parts.stream().map(Part::text).toList());
    }

    private record Place(int at, int word) {}

    private static int begin(String text, Words words) {
        var places = places(Grams.fold(text), words);
        var best = 0;
        var most = 0;
        for (var i = 0; i < places.size(); i++) {
            var seen = new HashSet<Integer>();
            for (var j = i;
                    j < places.size() && places.get(j).at() < places.get(i).at() + WIDTH - 2 * BEFORE;
                    j++) {
                seen.add(places.get(j).word());
            }
            if (seen.size() > most) {
                most = seen.size();
                best = places.get(i).at();
            }
        }
        var begin = Math.max(0, Math.min(best - BEFORE, text.length() - WIDTH));
        return begin > 0 && Character.isLowSurrogate(text.charAt(begin)) ? begin - 1 : begin;
    }

    private static List<Place> places(String folded, Words words) {
        var places = new ArrayList<Place>();
        var texts = words.texts();
        for (var word = 0; word < texts.size(); word++) {
            var at = folded.indexOf(texts.get(word));
            for (var found = 0; at >= 0 && found < MOST_PLACES / texts.size(); found++) {
                places.add(new Place(at, word));
                at = folded.indexOf(texts.get(word), at + 1);
            }
        }
        places.sort(java.util.Comparator.comparingInt(Place::at));
        return places;
    }

    private static List<Part> parts(String text, Words words, int begin, int end) {
        var folded = Grams.fold(text.substring(begin, end));
        var marked = new BitSet();
        for (var word : words.texts()) {
            for (var at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
                marked.set(at, at + word.length());
            }
        }
        var parts = new ArrayList<Part>();
        for (var at = 0; at < folded.length(); ) {
            var found = marked.get(at);
            var next = found ? marked.nextClearBit(at) : marked.nextSetBit(at);
            var until = next < 0 ? folded.length() : Math.min(next, folded.length());
            parts.add(new Part(text.substring(begin + at, begin + until), found));
            at = until;
        }
        return parts;
    }
}
