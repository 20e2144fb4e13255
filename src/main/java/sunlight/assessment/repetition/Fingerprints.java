package sunlight.assessment.repetition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * By what a text is compared: of all runs of seven letters in its paragraphs the least in each window, as a hash, with the letters
 * that it stands for. Of a stretch that two texts share both choose the same runs, wherever it stands; so a changed word costs
 * what stands around it and no more.
 */
final class Fingerprints {

    /** Shorter paragraphs, such as headings and names, are the same everywhere. */
    static final int SHORTEST = 16;

    private static final int RUN = 7;
    private static final int WINDOW = 7;

    /** Of a very long text a sample, by the hashes themselves: of two such texts it is the same sample. */
    private static final int MOST = 256;

    private Fingerprints() {}

    /** @param paragraphs as they are compared */
    static Map<Long, Integer> of(List<String> paragraphs) {
        var found = new LinkedHashMap<Long, Integer>();
        paragraphs.stream()
                .filter(each -> each.length() >= SHORTEST)
                .forEach(each -> choose(each).forEach((hash, letters) -> found.merge(hash, letters, Integer::sum)));
        if (found.size() <= MOST) {
            return found;
        }
        var sample = new LinkedHashMap<Long, Integer>();
        found.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(MOST)
                .forEach(each -> sample.put(each.getKey(), each.getValue()));
        return sample;
    }

    /** How much of a text stands in another one, in hundredths of its letters. */
    static int percent(Map<Long, Integer> text, Map<Long, Integer> other) {
        var whole = text.values().stream().mapToInt(Integer::intValue).sum();
        var shared = text.entrySet().stream()
                .filter(each -> other.containsKey(each.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return whole == 0 ? 0 : 100 * shared / whole;
    }

    private static Map<Long, Integer> choose(String paragraph) {
        var hashes = new ArrayList<Long>();
        for (int at = 0; at + RUN <= paragraph.length(); at++) {
            hashes.add(hash(paragraph, at));
        }
        var chosen = new ArrayList<Integer>();
        for (int from = 0; from == 0 || from + WINDOW <= hashes.size(); from++) {
            var least = least(hashes, from, Math.min(hashes.size(), from + WINDOW));
            if (chosen.isEmpty() || chosen.get(chosen.size() - 1) != least) {
                chosen.add(least);
            }
        }
        return spread(chosen, hashes, paragraph.length());
    }

    private static int least(List<Long> hashes, int from, int until) {
        return java.util.stream.IntStream.range(from, until)
                .boxed()
                .min(Comparator.comparing(hashes::get))
                .orElseThrow();
    }

    /** Each stands for the letters up to the next. */
    private static Map<Long, Integer> spread(List<Integer> chosen, List<Long> hashes, int length) {
        var letters = new LinkedHashMap<Long, Integer>();
        for (int i = 0; i < chosen.size(); i++) {
            var from = i == 0 ? 0 : chosen.get(i);
            var until = i + 1 == chosen.size() ? length : chosen.get(i + 1);
            letters.merge(hashes.get(chosen.get(i)), until - from, Integer::sum);
        }
        return letters;
    }

    /** FNV-1a with its bits mixed at the end: it is stored, so it stays the same for good. */
    private static long hash(String text, int from) {
        var hash = 0xcbf29ce484222325L;
        for (int at = from; at < from + RUN; at++) {
            hash = (hash ^ text.charAt(at)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return hash ^ (hash >>> 33);
    }
}
