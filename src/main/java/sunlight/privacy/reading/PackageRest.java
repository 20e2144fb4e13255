package sunlight.privacy.reading;

import java.io.IOException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import sunlight.privacy.Place;

/** The last look at a package of XML, when its readers are through: names of parts, remarks, and all markup as written. */
final class PackageRest {

    private static final Pattern MARKUP = Pattern.compile("(?i).*\\.(xml|rels|vml|rdf|xba|xlb)");

    private PackageRest() {}

    /** @param typed parts that are markup whatever they are called */
    static void tell(Zipped zip, Predicate<String> typed, Item item, Telling telling) throws IOException {
        for (var name : zip.names()) {
            telling.remainder(place(item, name), name);
        }
        for (var name : zip.names()) {
            if (isMarkup(name) || typed.test(name)) {
                Remainder.read(() -> zip.again(name), place(item, name), telling);
            }
        }
        ZipRemarks.of(item).tell(telling::remainder);
    }

    private static Place place(Item item, String name) {
        return item.place().within("privacy.place.part", name);
    }

    static boolean isMarkup(String name) {
        return MARKUP.matcher(name).matches();
    }
}
