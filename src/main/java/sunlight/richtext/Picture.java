package sunlight.richtext;

/**
 * A picture of an imported text.
 *
 * @param placeholder the id that stands for it in the body until it is stored
 * @param mediaType by its content, not by its name
 * @param alt the description given in the document; may be empty
 */
public record Picture(String placeholder, byte[] bytes, String mediaType, String alt) {

    public String fileName() {
        return placeholder.substring(0, 8) + "."
                + mediaType.substring("image/".length()).replace("jpeg", "jpg");
    }
}
