package sunlight.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How something grows with the number of schools: each size with the time it took. */
final class Growth {

    private record Point(double size, double seconds) {}

    private final List<Point> points = new ArrayList<>();

    void add(int size, double seconds) {
        points.add(new Point(size, seconds));
    }

    /** The slope of the logarithm of the time over that of the size, by least squares: 1 is linear, 0 does not grow. */
    double exponent() {
        var n = points.size();
        var x = points.stream().mapToDouble(point -> Math.log(point.size())).toArray();
        var y = points.stream().mapToDouble(point -> Math.log(point.seconds())).toArray();
        double sumX = 0;
        double sumY = 0;
        double sumXy = 0;
        double sumXx = 0;
        for (var i = 0; i < n; i++) {
            sumX += x[i];
            sumY += y[i];
            sumXy += x[i] * y[i];
            sumXx += x[i] * x[i];
        }
        return (n * sumXy - sumX * sumY) / (n * sumXx - sumX * sumX);
    }

    String said() {
        return points.size() < 2 ? "not known from one size" : String.format(Locale.ROOT, "%.2f", exponent());
    }
}
