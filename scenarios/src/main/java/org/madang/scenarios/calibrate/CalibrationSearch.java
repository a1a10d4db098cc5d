package org.madang.scenarios.calibrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.Well19937c;
import org.madang.sim.random.Draws;

/**
 * Looks at points until the budget is used: first around the start, then where an emulator fitted to all looks so far is
 * nearest to all facts at once (CMA-ES on the emulator, which costs no look), in turn with points that it holds for equally
 * good, so that the flat set is seen and not one optimum.
 */
final class CalibrationSearch {
    /** The first looks lie about this far from the start, in spreads. */
    private static final double FIRST = 0.6;
    /** So many more first looks than parameters. */
    private static final int MORE = 4;
    /** A candidate lies at most this far from the best look, by parameter. */
    private static final double REACH = 1.2;

    private static final int EMULATED = 6000;
    private static final int STEPS = 400;
    private static final double STEP = 0.25;

    private final Calibration calibration;
    private final List<Target> targets;
    private final LookLog log;
    private final Function<double[], Optional<double[]>> look;
    private final BooleanSupplier isTime;
    private final long seed;

    /**
     * @param look measures all rows at a point; empty if somebody stopped it
     * @param isTime whether time is left
     * @param seed of the search's own draws
     */
    CalibrationSearch(
            Calibration calibration,
            List<Target> targets,
            LookLog log,
            Function<double[], Optional<double[]>> look,
            BooleanSupplier isTime,
            long seed) {
        this.calibration = calibration;
        this.targets = targets;
        this.log = log;
        this.look = look;
        this.isTime = isTime;
        this.seed = seed;
    }

    /** Whether it came to its end, rather than being stopped. */
    boolean run() {
        while (log.looks().size() < calibration.looks() && isTime.getAsBoolean()) {
            double[] point = snapped(next(log.looks().size()));
            Optional<double[]> rows = look.apply(point);
            if (rows.isEmpty()) {
                return false;
            }
            log.add(new Look(point, rows.get()));
        }
        return true;
    }

    /** As it will stand in a file. */
    private double[] snapped(double[] point) {
        double[] values = calibration.values(point);
        double[] snapped = new double[point.length];
        Arrays.setAll(snapped, n -> calibration.parameters().get(n).position(values[n]));
        return snapped;
    }

    private double[] next(int number) {
        int first = calibration.dimension() + MORE;
        if (number == 0) {
            return calibration.start();
        }
        if (number <= first) {
            return around(number);
        }
        Look best = best();
        Emulator emulator = new Emulator(log.looks(), best.point());
        double[] nearest = nearest(emulator, best.point(), number);
        return number % 2 == 0 ? nearest : wander(emulator, nearest, number);
    }

    Look best() {
        return log.looks().stream()
                .min(Comparator.comparingDouble(each -> each.distance(targets)))
                .orElseThrow();
    }

    /** Each parameter up or down at once, by a draw: a slope by parameter can be told apart after as many looks as parameters. */
    private double[] around(int number) {
        double[] point = calibration.start();
        for (int n = 0; n < point.length; n++) {
            double u = uniform(number, n);
            point[n] += FIRST * (u < 0.5 ? -1 : 1) * (0.5 + Math.abs(2 * u - 1));
        }
        return point;
    }

    private double[] nearest(Emulator emulator, double[] from, int number) {
        int d = from.length;
        double[] low = new double[d];
        double[] high = new double[d];
        double[] sigma = new double[d];
        for (int n = 0; n < d; n++) {
            Parameter p = calibration.parameters().get(n);
            low[n] = Math.max(p.position(p.low()), from[n] - REACH);
            high[n] = Math.min(p.position(p.high()), from[n] + REACH);
            sigma[n] = Math.min(0.4, (high[n] - low[n]) / 3);
        }
        double[] found = from.clone();
        double[] least = {Double.POSITIVE_INFINITY};
        try {
            new CMAESOptimizer(EMULATED, 0, true, 0, 0, new Well19937c(key(number)), false, null)
                    .optimize(
                            new MaxEval(EMULATED),
                            new ObjectiveFunction(point -> {
                                double distance = Look.distance(targets, point, emulator.rows(point));
                                if (distance < least[0]) {
                                    least[0] = distance;
                                    System.arraycopy(point, 0, found, 0, d);
                                }
                                return distance;
                            }),
                            GoalType.MINIMIZE,
                            new SimpleBounds(low, high),
                            new InitialGuess(from),
                            new CMAESOptimizer.Sigma(sigma),
                            new CMAESOptimizer.PopulationSize(4 + 3 * (int) Math.log(d) + d));
        } catch (TooManyEvaluationsException e) {
            // The best so far is what counts.
        }
        return found;
    }

    /** A walk among points that are about as good (Metropolis et al. 1953, the distance as twice the energy). */
    double[] wander(Emulator emulator, double[] from, int number) {
        double[] point = from.clone();
        double energy = Look.distance(targets, point, emulator.rows(point));
        for (int step = 0; step < STEPS; step++) {
            double[] other = point.clone();
            for (int n = 0; n < other.length; n++) {
                Parameter p = calibration.parameters().get(n);
                double moved = other[n] + STEP * normal(number, step * other.length + n);
                other[n] = Math.min(p.position(p.high()), Math.max(p.position(p.low()), moved));
            }
            double there = Look.distance(targets, other, emulator.rows(other));
            if (uniform(number, -1 - step) < StrictMath.exp((energy - there) / 2)) {
                point = other;
                energy = there;
            }
        }
        return point;
    }

    /** Looks that are equally good, the best first. */
    List<Look> flat() {
        double least = best().distance(targets);
        List<Look> flat = new ArrayList<>(log.looks().stream()
                .filter(each -> each.distance(targets) <= least + calibration.tolerance())
                .toList());
        flat.sort(Comparator.comparingDouble(each -> each.distance(targets)));
        return flat;
    }

    /**
     * Points that are about as good as the one given, by an emulator of all looks: a few looks alone are no flat set.
     *
     * @param count how many
     */
    List<double[]> alike(double[] point, int count) {
        Emulator emulator = new Emulator(log.looks(), point);
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> snapped(wander(emulator, point, log.looks().size() + n)))
                .toList();
    }

    private long key(int number) {
        return Draws.mix(seed ^ Draws.mix(number));
    }

    private double uniform(int number, int n) {
        return Draws.uniform(key(number), n);
    }

    /** A sum of twelve uniforms less 6: near enough to a normal for a step. */
    private double normal(int number, int n) {
        double sum = -6;
        for (int part = 0; part < 12; part++) {
            sum += Draws.uniform(key(-1 - number), 12L * n + part);
        }
        return sum;
    }
}
