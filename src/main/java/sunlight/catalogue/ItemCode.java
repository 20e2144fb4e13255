package sunlight.catalogue;

import java.util.regex.Pattern;

/** Code of a catalogue item, such as S0701 (schools) or B0101 (bureaus). */
public record ItemCode(String value) implements Comparable<ItemCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z][0-9]{4}");

    public ItemCode {
        if (value.length() != 5 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an item code: a capital letter and four digits");
        }
    }

    @Override
    public int compareTo(ItemCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
