package sunlight.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import sunlight.dev.MeasuredParts;

/** How long a start takes until the first good page, and what an idle server occupies, beside the same with no war. */
final class Starts {

    private final MeasuredParts parts;

    Starts(MeasuredParts parts) {
        this.parts = parts;
    }

    /** One start. */
    private record Start(double seconds, double megabytes) {}

    /** Each as the product's beside the bare server's, and the product's and the bare server's own readings. */
    record Verdict(Figures time, Figures memory, Start product, Start bare) {

        String own(boolean ofProduct) {
            var start = ofProduct ? product : bare;
            return Figures.number(start.seconds(), "s") + ", " + Figures.number(start.megabytes(), "MB");
        }
    }

    Verdict measure(int pairs) {
        var war = new Wars(parts.work()).empty();
        var times = new ArrayList<Double>();
        var sizes = new ArrayList<Double>();
        var mine = new ArrayList<Start>();
        var theirs = new ArrayList<Start>();
        // As for everybody who starts the product a second time: the first start leaves the classes that it has read.
        once(parts::product);
        for (var pair = 0; pair < pairs; pair++) {
            mine.add(once(parts::product));
            theirs.add(once(() -> parts.bare("empty", war)));
            times.add(mine.get(pair).seconds() / theirs.get(pair).seconds());
            sizes.add(mine.get(pair).megabytes() / theirs.get(pair).megabytes());
        }
        return new Verdict(Figures.of(times), Figures.of(sizes), middle(mine), middle(theirs));
    }

    private static Start once(Supplier<MeasuredParts.Server> start) {
        try (var server = start.get()) {
            return new Start(server.start().toMillis() / 1000.0, Processes.residentBytes(server.pid()) / 1e6);
        }
    }

    private static Start middle(List<Start> starts) {
        return new Start(
                Figures.of(starts.stream().map(Start::seconds).toList()).median(),
                Figures.of(starts.stream().map(Start::megabytes).toList()).median());
    }
}
