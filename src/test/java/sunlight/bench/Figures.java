package sunlight.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Several readings of one thing: the middle one, and the ends. */
record Figures(double median, double min, double max) {

    static Figures of(List<Double> readings) {
        var sorted = readings.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        var middle = sorted.length / 2;
        var median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Figures(median, sorted[0], sorted[sorted.length - 1]);
    }

    /** What so many of a hundred readings do not exceed. */
    static double below(List<Double> readings, int ofHundred) {
        var sorted = readings.stream().sorted().toList();
        return sorted.get((sorted.size() * ofHundred + 99) / 100 - 1);
    }

    String percent() {
        return say("%.0f %% (%.0f–%.0f)", 100);
    }

    String times() {
        return say("%.2f x (%.2f–%.2f)", 1);
    }

    String whole() {
        return say("%.0f (%.0f–%.0f)", 1);
    }

    String kilobytes() {
        return say("%.1f KB (%.1f–%.1f)", 1.0 / 1024);
    }

    /** Of readings in seconds. */
    String milliseconds() {
        return say("%.0f ms (%.0f–%.0f)", 1000);
    }

    private String say(String pattern, double factor) {
        return pattern.formatted(Arrays.stream(new double[] {median, min, max})
                .mapToObj(value -> value * factor)
                .toArray());
    }

    static String number(double value, String unit) {
        return String.format(Locale.ROOT, "%.1f %s", value, unit);
    }
}
