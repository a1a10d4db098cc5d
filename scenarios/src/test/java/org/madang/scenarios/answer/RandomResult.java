package org.madang.scenarios.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.madang.scenarios.experiment.Changeovers.Begin;
import org.madang.scenarios.statement.Finding;
import org.madang.scenarios.statement.Value.Kind;
import org.madang.scenarios.statistics.Ends;
import org.madang.scenarios.statistics.PairedRuns;
import org.madang.scenarios.statistics.SignFlip;
import org.madang.scenarios.statistics.Stopping;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;

/** A comparison made up by chance: one to five sides whose curves differ, cross, drift below zero, or have no value. */
final class RandomResult {
    private static final int WEEKS = 60;
    private static final List<Indicator> HEADLINES =
            List.of(Indicator.NET_PRESENT_VALUE, Indicator.CHURN, Indicator.MEMBERS, Indicator.PROFIT);

    private final int seed;
    private final List<List<WeeklySeries>> replications = new ArrayList<>();
    private final List<String> sides;
    private final Indicator headline;

    RandomResult(int seed) {
        this.seed = seed;
        Random random = new Random(seed);
        sides = List.of("keeper", "Winner", "balanced", "우리 전략", "grow-then-retain")
                .subList(0, 1 + random.nextInt(5));
        headline = HEADLINES.get(random.nextInt(HEADLINES.size()));
        double[] start = random.doubles(5, -1, 1).toArray();
        double[] slope = random.doubles(5, -0.1, 0.1).toArray();
        boolean alike = random.nextInt(3) == 0;
        int count = 4 + random.nextInt(9);
        for (int r = 0; r < count; r++) {
            List<WeeklySeries> runs = new ArrayList<>();
            for (int side = 0; side < sides.size(); side++) {
                runs.add(run(random, alike ? 0 : start[side], alike ? 0 : slope[side]));
            }
            replications.add(runs);
        }
    }

    private WeeklySeries run(Random random, double start, double slope) {
        WeeklySeries run = new WeeklySeries(WEEKS);
        boolean lacks = random.nextInt(20) == 0;
        for (Indicator indicator :
                List.of(Indicator.NET_PRESENT_VALUE, Indicator.CHURN, Indicator.MEMBERS, Indicator.PROFIT)) {
            double level = random.nextGaussian();
            for (int w = 1; w <= WEEKS; w++) {
                double noise = level + 0.3 * random.nextGaussian();
                double mean = 10 * start + slope * w * 10;
                // In every fourth result the best so far earns less in the end.
                boolean isTurned = seed % 4 == 3 && indicator == Indicator.PROFIT;
                run.set(indicator, w, lacks ? Double.NaN : (isTurned ? -mean : mean) + noise - 2);
            }
        }
        return run;
    }

    List<String> sides() {
        return sides;
    }

    PairedRuns runs() {
        PairedRuns runs = new PairedRuns(sides, WEEKS, HEADLINES);
        replications.forEach(runs::add);
        return runs;
    }

    Indicator headline() {
        return headline;
    }

    List<Finding> findings() {
        PairedRuns runs = runs();
        List<List<Begin>> phases = new ArrayList<>();
        sides.forEach(side -> phases.add(List.of()));
        int n = replications.size();
        return new Answer(new Compared(
                        runs,
                        headline,
                        Kind.STRATEGY,
                        new Ends(runs, headline, sides.size() < 2 ? new SignFlip() : new Stopping(4, n, sides.size())),
                        0.1,
                        phases))
                .findings();
    }

    /** The mean of the last week over the replications that have a value, counted anew. */
    double mean(String side, Indicator indicator) {
        return replications.stream()
                .mapToDouble(r -> r.get(sides.indexOf(side)).at(indicator, WEEKS))
                .filter(v -> !Double.isNaN(v))
                .average()
                .orElse(Double.NaN);
    }

    /** Whether the one has the better mean in what decides. */
    boolean better(String one, String other) {
        double more = mean(one, headline) - mean(other, headline);
        return headline.moreIsBetter() ? more > 0 : more < 0;
    }

    /** First less second in what decides, over the replications in which both have a value. */
    double gap(String first, String second) {
        return replications.stream()
                .mapToDouble(r -> value(r, first) - value(r, second))
                .filter(v -> !Double.isNaN(v))
                .average()
                .orElse(Double.NaN);
    }

    /** In how many replications one side is better than another. */
    long wins(String one, String other) {
        return replications.stream()
                .filter(r ->
                        headline.moreIsBetter() ? value(r, one) > value(r, other) : value(r, one) < value(r, other))
                .count();
    }

    private double value(List<WeeklySeries> replication, String side) {
        return replication.get(sides.indexOf(side)).at(headline, WEEKS);
    }

    @Override
    public String toString() {
        return "seed " + seed;
    }
}
