package org.madang.scenarios.study.optimize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.madang.sim.config.Strategy;

/** What the search asks: the value of a point. Remembers what was tried, and ends a search that finds nothing new. */
final class Candidates {
    /** A generation nearer than this to the best point, in every coordinate, has settled. */
    private static final double NEAR = 0.01;

    private final StrategySpace space;
    private final TuningRuns runs;
    private final Tuning tuning;
    private final Map<Strategy, Double> known = new HashMap<>();
    private final List<Trial> trials = new ArrayList<>();
    private double[] bestPoint;
    private Strategy best;
    private double highest = Double.NaN;
    private double lowest = Double.NaN;
    private int start;
    private int asked;
    private int population;
    private int idle;

    Candidates(StrategySpace space, TuningRuns runs, Tuning tuning) {
        this.space = space;
        this.runs = runs;
        this.tuning = tuning;
    }

    /** A new start of the search, with so many candidates a generation. */
    void begin(int generationSize) {
        start++;
        asked = 0;
        idle = 0;
        population = generationSize;
    }

    /**
     * The mean over the tuning replications; where the indicator has none, the lowest value seen.
     *
     * @throws TooManyEvaluationsException when the budget is used up or the search has settled
     */
    double value(double[] point) {
        if (start > 0) {
            endIfSettled(point);
            asked++;
        }
        Strategy strategy = space.strategy(point);
        Double before = known.get(strategy);
        double value = before == null ? tried(strategy, point) : before;
        return Double.isNaN(value) ? lowest : value;
    }

    private double tried(Strategy strategy, double[] point) {
        if (!hasBudget()) {
            throw new TooManyEvaluationsException(tuning.candidates());
        }
        double value = mean(runs.values(strategy));
        known.put(strategy, value);
        if (!(value <= highest) && !Double.isNaN(value)) {
            highest = value;
            best = strategy;
            bestPoint = point.clone();
        }
        lowest = Double.isNaN(lowest) ? value : Math.min(lowest, Double.isNaN(value) ? lowest : value);
        // The first thing asked is the point to start from, which belongs to no generation.
        int generation = start == 0 ? 0 : 1 + Math.max(0, asked - 2) / population;
        trials.add(new Trial(start, generation, known.size() * tuning.replications(), strategy, value, highest));
        return value;
    }

    private void endIfSettled(double[] point) {
        boolean nothingNew = known.containsKey(space.strategy(point)) || isNearBest(point);
        idle = nothingNew ? idle + 1 : 0;
        if (idle > 2 * population) {
            throw new TooManyEvaluationsException(asked);
        }
    }

    private boolean isNearBest(double[] point) {
        for (int n = 0; n < point.length; n++) {
            if (bestPoint == null || !(Math.abs(point[n] - bestPoint[n]) < NEAR)) {
                return false;
            }
        }
        return true;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Whether one more candidate can be tried. */
    boolean hasBudget() {
        return known.size() < tuning.candidates();
    }

    /** The best strategy so far; null before the first. */
    Strategy best() {
        return best;
    }

    List<Trial> trials() {
        return List.copyOf(trials);
    }
}
