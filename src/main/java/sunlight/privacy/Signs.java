package sunlight.privacy;

import java.util.Arrays;

/** A text sign by sign, each of which may become another, none or several. */
final class Signs {

    private final String[] signs;

    private Signs(String[] signs) {
        this.signs = signs;
    }

    static Signs of(String text) {
        return new Signs(
                text.chars().mapToObj(sign -> String.valueOf((char) sign)).toArray(String[]::new));
    }

    void put(int at, String sign) {
        signs[at] = sign;
    }

    @Override
    public String toString() {
        return String.join("", Arrays.asList(signs));
    }
}
