package sunlight.provisioning;

/**
 * One thing that is wrong in a declared file.
 *
 * @param line counted from 1
 * @param field path of the field, such as {@code schools[3].kinds}
 * @param expected what is expected there
 */
public record Fault(String file, int line, String field, String expected) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + (field.isEmpty() ? "" : field + ": ") + expected;
    }
}
