package sunlight.assessment.score;

import java.math.BigDecimal;
import java.util.Optional;

/** Points in hundredths: whole numbers, so that nothing drifts. Halves are rounded up, and only where it is said. */
public record Points(int hundredths) implements Comparable<Points> {

    public static final Points NONE = new Points(0);

    public static final int ONE = 100;
    static final int FULL = 100 * ONE;

    public static Points whole(int points) {
        return new Points(points * ONE);
    }

    /** A part of something, neither of them negative. */
    public static Points part(long whole, long of, long among) {
        return new Points(Math.toIntExact((2 * whole * of + among) / (2 * among)));
    }

    public Points plus(Points other) {
        return new Points(hundredths + other.hundredths);
    }

    public Points minus(Points other) {
        return new Points(hundredths - other.hundredths);
    }

    public Points atMost(Points cap) {
        return compareTo(cap) > 0 ? cap : this;
    }

    public Points atLeastNone() {
        return hundredths < 0 ? NONE : this;
    }

    @Override
    public int compareTo(Points other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    /** What a person typed, such as -2.5; none where it is no number or has more than two places. */
    public static Optional<Points> of(String typed) {
        try {
            return Optional.of(
                    new Points(new BigDecimal(typed.strip()).movePointRight(2).intValueExact()));
        } catch (ArithmeticException | NumberFormatException noPoints) {
            return Optional.empty();
        }
    }

    public BigDecimal decimal() {
        return BigDecimal.valueOf(hundredths, 2);
    }

    /** With two places, such as 87.50. */
    @Override
    public String toString() {
        return decimal().toPlainString();
    }
}
