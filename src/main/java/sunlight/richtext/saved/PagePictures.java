package sunlight.richtext.saved;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import sunlight.richtext.Picture;

/** Puts the pictures that came with a page in their places, and says which did not come. */
final class PagePictures {

    /** Where pages keep the address of a picture until it is scrolled into view. */
    private static final List<String> SOURCES =
            List.of("data-src", "data-original", "data-lazy-src", "data-actualsrc", "_src", "src");

    private static final int MOST_KEPT = 100;
    private static final int PIXEL = 3;
    private static final int PLACEHOLDER = 400;

    /** Words that a site puts where somebody should have described the picture. */
    private static final Set<String> NO_WORDS =
            Set.of("图片", "图像", "image", "img", "picture", "cover_image", "undefined");

    private final SavedFile file;
    private final @Nullable String base;
    private final Map<String, byte[]> bySegment = new HashMap<>();
    private final Map<String, Picture> kept = new HashMap<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private int silent;
    private int unshown;

    PagePictures(SavedFile file, @Nullable String base) {
        this.file = file;
        this.base = base;
        file.parts().forEach((name, bytes) -> bySegment.merge(lastSegment(name), bytes, (one, other) -> one));
    }

    void place(Element root) {
        for (var image : root.select("img")) {
            if (isPixel(image)) {
                image.remove();
            } else {
                place(image, found(image));
            }
        }
    }

    private void place(Element image, Optional<byte[]> bytes) {
        var alt = image.attr("alt").strip();
        var words = NO_WORDS.contains(alt.toLowerCase(java.util.Locale.ROOT)) ? "" : alt;
        var type = bytes.flatMap(PictureType::of);
        if (bytes.isEmpty() || type.isEmpty() || kept.size() >= MOST_KEPT) {
            unshown += bytes.isPresent() ? 1 : 0;
            remote(image).ifPresent(missing::add);
            image.replaceWith(new Element("p").text("【请填写：此处原有一张图片，请从原文另存后插入，或删去这一句】"));
            return;
        }
        silent += words.isEmpty() ? 1 : 0;
        var placeholder = PictureType.placeholder(bytes.get());
        kept.putIfAbsent(placeholder, new Picture(placeholder, bytes.get(), type.get(), words));
        image.clearAttributes();
        image.attr("src", "files/" + placeholder).attr("alt", words);
    }

    /** A page that waits to be scrolled shows something small meanwhile: that is not the picture. */
    private Optional<byte[]> found(Element image) {
        for (var source : SOURCES) {
            var written = image.attr(source).strip();
            var bytes = written.isEmpty() ? Optional.<byte[]>empty() : found(written);
            var stands = bytes.filter(each -> each.length >= PLACEHOLDER || !image.hasAttr("data-src"));
            if (stands.isPresent()) {
                return stands;
            }
        }
        return Optional.empty();
    }

    private Optional<byte[]> found(String source) {
        if (source.startsWith("data:")) {
            return embedded(source);
        }
        var names = new ArrayList<String>(
                List.of(source, decoded(source), decoded(source).replaceFirst("^\\./", "")));
        PageAddress.resolved(base, source).ifPresent(names::add);
        for (var name : names) {
            var bytes = file.parts().get(name);
            if (bytes != null) {
                return Optional.of(bytes);
            }
        }
        // What was saved beside the page is called by its name; what stayed on the web by its address.
        return source.matches("(?i)https?:.*|//.*")
                ? Optional.empty()
                : Optional.ofNullable(bySegment.get(lastSegment(decoded(source))));
    }

    private static Optional<byte[]> embedded(String source) {
        var comma = source.indexOf(',');
        if (comma < 0 || !source.substring(0, comma).contains("base64")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getMimeDecoder()
                    .decode(source.substring(comma + 1)
                            .replace("%2B", "+")
                            .replace("%2F", "/")
                            .replace("%3D", "=")));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private Optional<String> remote(Element image) {
        return SOURCES.stream()
                .map(image::attr)
                .filter(source -> !source.isBlank() && !source.startsWith("data:"))
                .findFirst()
                .map(source -> PageAddress.resolved(base, source).orElse(source));
    }

    private static boolean isPixel(Element image) {
        return List.of("width", "height").stream()
                .map(image::attr)
                .anyMatch(size -> size.matches("\\d{1,3}(px)?") && Integer.parseInt(size.replace("px", "")) <= PIXEL);
    }

    private static String lastSegment(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String decoded(String source) {
        try {
            return URLDecoder.decode(source.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return source;
        }
    }

    List<Picture> kept() {
        return List.copyOf(kept.values());
    }

    List<String> missing() {
        return List.copyOf(missing);
    }

    /** Pictures that nobody described. */
    int silent() {
        return silent;
    }

    /** Pictures that came along in a form that browsers do not show, or were too many. */
    int unshown() {
        return unshown;
    }
}
