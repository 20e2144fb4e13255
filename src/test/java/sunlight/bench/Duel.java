package sunlight.bench;

import java.util.ArrayList;
import java.util.List;

/** The product and its control by turns, so that both meet the same noise; who begins changes from pair to pair. */
final class Duel {

    private final Load load;
    private final Effort effort;

    Duel(Load load, Effort effort) {
        this.load = load;
        this.effort = effort;
    }

    /**
     * What came of it.
     *
     * @param rate requests per second of the product as a part of the control's
     * @param cpu processor time per request of the control as a part of the product's
     */
    record Verdict(
            Figures rate,
            Figures cpu,
            Figures productRate,
            Figures controlRate,
            Figures productCpu,
            Figures controlCpu) {}

    Verdict run(Side product, Side control) {
        load.warmUp(product, effort.warmUp());
        load.warmUp(control, effort.warmUp());
        var mine = new ArrayList<Load.Outcome>();
        var theirs = new ArrayList<Load.Outcome>();
        for (var pair = 0; pair < effort.pairs(); pair++) {
            if (pair % 2 == 0) {
                mine.add(load.put(product, effort.seconds()));
                theirs.add(load.put(control, effort.seconds()));
            } else {
                theirs.add(load.put(control, effort.seconds()));
                mine.add(load.put(product, effort.seconds()));
            }
        }
        return verdict(mine, theirs);
    }

    private static Verdict verdict(List<Load.Outcome> mine, List<Load.Outcome> theirs) {
        var rates = new ArrayList<Double>();
        var costs = new ArrayList<Double>();
        for (var i = 0; i < mine.size(); i++) {
            rates.add(mine.get(i).requestsPerSecond() / theirs.get(i).requestsPerSecond());
            costs.add(theirs.get(i).cpuMicrosPerRequest() / mine.get(i).cpuMicrosPerRequest());
        }
        return new Verdict(Figures.of(rates), Figures.of(costs), rate(mine), rate(theirs), cost(mine), cost(theirs));
    }

    private static Figures rate(List<Load.Outcome> outcomes) {
        return Figures.of(outcomes.stream().map(Load.Outcome::requestsPerSecond).toList());
    }

    private static Figures cost(List<Load.Outcome> outcomes) {
        return Figures.of(
                outcomes.stream().map(Load.Outcome::cpuMicrosPerRequest).toList());
    }
}
