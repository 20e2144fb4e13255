package sunlight.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The findings of an inspection, bounded: beyond the first hundred of a rule and file they are only counted. */
final class Tally {

    private static final int SHOWN = 100;
    private static final int VALUE = 40;
    /** Places of what is found once a file: so many are told, so many counted. */
    private static final int MOST_PLACES = 20;

    private static final int MOST_COUNTED = 1_000;

    private final String salt;
    private final Map<Key, Shelf> shelves = new HashMap<>();
    private final List<Entry> all = new ArrayList<>();

    private record Key(PrivacyRule rule, Place file) {}

    private record Spot(Place place, String digest) {}

    private static final class Shelf {
        private final Map<Spot, Entry> entries = new HashMap<>();
        private Entry last = Entry.NONE;
    }

    /** A finding that still counts. */
    private static final class Entry {
        private static final Entry NONE =
                new Entry(new Finding(PrivacyRule.UNREADABLE, new Place(List.of()), Layer.VISIBLE, "", "", 0));
        private final Finding finding;
        private int count;

        private final Set<Place> inside = new LinkedHashSet<>();

        private Entry(Finding finding) {
            this.finding = finding;
            this.count = finding.count();
        }
    }

    Tally(String salt) {
        this.salt = salt;
    }

    void add(PrivacyRule rule, Place place, Layer layer, String masked, String value, int count) {
        entry(rule, place, layer, masked, value, count);
    }

    private Entry entry(PrivacyRule rule, Place place, Layer layer, String masked, String value, int count) {
        var file = file(place);
        var shelf = shelves.computeIfAbsent(new Key(rule, file), key -> new Shelf());
        if (shelf.entries.size() >= SHOWN) {
            shelf.last.count += count;
            return shelf.last;
        }
        var digest = digest(salt, rule, value, file);
        var spot = new Spot(place, digest);
        var entry = shelf.entries.get(spot);
        if (entry == null) {
            entry = new Entry(new Finding(rule, place, layer, masked, digest, count));
            shelf.entries.put(spot, entry);
            shelf.last = entry;
            all.add(entry);
        } else {
            entry.count += count;
        }
        return entry;
    }

    /** Once a file, with the places in it. */
    void addInside(PrivacyRule rule, Place place) {
        var entry = entry(rule, file(place), Layer.HIDDEN, "", "", 0);
        if (!place.equals(file(place)) && entry.inside.size() < MOST_COUNTED && entry.inside.add(place)) {
            entry.count++;
        }
    }

    List<Finding> findings() {
        return all.stream()
                .map(entry -> new Finding(
                        entry.finding.rule(),
                        entry.finding.place(),
                        entry.finding.layer(),
                        entry.finding.masked(),
                        entry.finding.digest(),
                        entry.count,
                        entry.inside.stream().limit(MOST_PLACES).toList()))
                .toList();
    }

    /** The outermost step: the body, an element or a file. */
    static Place file(Place place) {
        return place.steps().isEmpty() ? place : new Place(place.steps().subList(0, 1));
    }

    static boolean isFile(Place place) {
        return !place.steps().isEmpty() && place.steps().get(0).key().equals("privacy.place.file");
    }

    /** 64 hexadecimal digits: what was found, then what was found there, so that masking knows it without the place. */
    static String digest(String salt, PrivacyRule rule, String value, Place file) {
        var what = ofValue(salt, rule, value);
        return what + hash(salt, what + file).substring(VALUE);
    }

    static String ofValue(String salt, PrivacyRule rule, String value) {
        return hash(salt, rule + "\n" + value).substring(0, VALUE);
    }

    /** The part of a digest that {@link #ofValue} tells. */
    static String value(String digest) {
        return digest.length() <= VALUE ? digest : digest.substring(0, VALUE);
    }

    private static String hash(String salt, String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyRuntimeHasIt) {
            throw new IllegalStateException(everyRuntimeHasIt);
        }
    }
}
