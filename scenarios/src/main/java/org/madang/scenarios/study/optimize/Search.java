package org.madang.scenarios.study.optimize;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.Well19937c;
import org.madang.sim.config.Strategy;

/**
 * Searches a space of strategies by CMA-ES (Hansen 2006, "The CMA evolution strategy: a comparing review"). It starts from
 * the best strategy that is known; when it settles with budget left, it starts again from the next best one with twice as
 * many candidates a generation (Auger & Hansen 2005).
 */
public final class Search {
    /** The first steps go about this far, in a cube of width 1. */
    private static final double SIGMA = 0.2;
    /** Later starts are no larger than this. */
    private static final int MOST_CANDIDATES = 200;

    private static final int MOST_STARTS = 100;

    private final StrategySpace space;
    private final Candidates candidates;
    private final long seed;

    /** @param seed of the search's own draws */
    public Search(StrategySpace space, TuningRuns runs, Tuning tuning, long seed) {
        this.space = space;
        this.candidates = new Candidates(space, runs, tuning);
        this.seed = seed;
    }

    /** How many candidates a first generation has: 4 + 3 ln d. */
    public static int population(int dimension) {
        return 4 + (int) (3 * StrictMath.log(dimension));
    }

    /**
     * What a search has found.
     *
     * @param best the best strategy tried; null if none had a value
     * @param trials all that was tried, in order
     * @param stopped whether somebody stopped it
     */
    public record Found(Strategy best, List<Trial> trials, boolean stopped) {}

    /** @param known strategies to start from, all held by the space */
    public Found run(List<Strategy> known) {
        boolean stopped = false;
        try {
            double[][] starts = starts(known);
            int generation = population(space.dimension());
            for (int n = 0; candidates.best() != null && candidates.hasBudget() && n < MOST_STARTS; n++) {
                climb(starts[n % starts.length], generation, n);
                generation = Math.min(MOST_CANDIDATES, 2 * generation);
            }
        } catch (TooManyEvaluationsException e) {
            // The budget was gone before the first start.
        } catch (CancellationException e) {
            stopped = true;
        }
        return new Found(candidates.best(), candidates.trials(), stopped);
    }

    /** The points of known strategies, the best first. */
    private double[][] starts(List<Strategy> known) {
        record Start(double[] point, double value) {}
        return known.stream()
                .map(space::point)
                .map(point -> new Start(point, candidates.value(point)))
                .toList()
                .stream()
                .sorted(Comparator.comparingDouble(
                        s -> Double.isNaN(s.value()) ? Double.POSITIVE_INFINITY : -s.value()))
                .map(Start::point)
                .toArray(double[][]::new);
    }

    private void climb(double[] from, int generation, int n) {
        int dimension = space.dimension();
        double[] zero = new double[dimension];
        double[] one = new double[dimension];
        double[] sigma = new double[dimension];
        Arrays.fill(one, 1);
        Arrays.fill(sigma, SIGMA);
        CMAESOptimizer optimizer =
                new CMAESOptimizer(Integer.MAX_VALUE, 0, true, 0, 0, new Well19937c(seed + n), false, null);
        candidates.begin(generation);
        try {
            optimizer.optimize(
                    MaxEval.unlimited(),
                    new ObjectiveFunction(candidates::value),
                    GoalType.MAXIMIZE,
                    new InitialGuess(from),
                    new SimpleBounds(zero, one),
                    new CMAESOptimizer.Sigma(sigma),
                    new CMAESOptimizer.PopulationSize(generation));
        } catch (TooManyEvaluationsException e) {
            // Thrown outside a generation: the optimizer catches it only inside one.
        }
    }
}
