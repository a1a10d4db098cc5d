package org.madang.scenarios.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Single;
import org.madang.scenarios.statistics.Student;

/**
 * A rule: below a threshold of what is seen one course, from it on another. Which indicator and week, which threshold and which
 * courses is learnt; what it gains over the one course that was best on average is read from worlds that were left out, by a
 * cross-validation around all of the learning (Stone 1974; nested: Varma &amp; Simon 2006). A course drawn by lot never
 * brings more on average than the best one, so the best fixed course is the best mixture too.
 *
 * @param seen what to look at
 * @param threshold from which on {@code above} is chosen
 * @param below the course below it
 * @param above the course from it on
 * @param gain over the best fixed course, in worlds left out
 */
record Signal(Seen seen, double threshold, int below, int above, Estimate gain) {
    private static final int FOLDS = 5;
    private static final int THRESHOLDS = 9;

    /** The rule that is worth following; empty where none surely gains. */
    static Optional<Signal> of(Payoffs payoffs, List<Seen> seen) {
        if (seen.isEmpty() || payoffs.worlds() < Decision.LEAST_WORLDS) {
            return Optional.empty();
        }
        double[] gain = new double[payoffs.worlds()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            int[] learn = worlds(payoffs, w -> w % FOLDS != left);
            Signal rule = learnt(payoffs, seen, learn);
            int fixed = payoffs.only(learn).best();
            for (int w : worlds(payoffs, w -> w % FOLDS == left)) {
                gain[w] = rule == null ? 0 : rule.mean(payoffs, w) - payoffs.mean(fixed, w);
            }
        }
        Estimate found = Student.of(gain).estimate();
        Signal rule = learnt(payoffs, seen, worlds(payoffs, w -> true));
        return rule == null || Single.sign(found) <= 0
                ? Optional.empty()
                : Optional.of(new Signal(rule.seen, rule.threshold, rule.below, rule.above, found));
    }

    private static int[] worlds(Payoffs payoffs, java.util.function.IntPredicate which) {
        return IntStream.range(0, payoffs.worlds()).filter(which).toArray();
    }

    /** What the rule brings in a world. */
    private double mean(Payoffs payoffs, int world) {
        double sum = 0;
        for (int r = 0; r < payoffs.replications(); r++) {
            sum += payoffs.at(seen.at(world, r) >= threshold ? above : below, world, r);
        }
        return sum / payoffs.replications();
    }

    /**
     * The rule with the highest mean over these worlds, one a look; of the looks the one whose rules, each learnt on four fifths
     * of the worlds, did best in the rest. Null where no look ever differs.
     */
    private static Signal learnt(Payoffs payoffs, List<Seen> seen, int[] worlds) {
        Seen best = null;
        double highest = Double.NEGATIVE_INFINITY;
        for (Seen look : seen) {
            double sum = 0;
            for (int fold = 0; fold < FOLDS; fold++) {
                int left = fold;
                int[] learn = at(worlds, n -> n % FOLDS != left);
                Signal rule = fitted(payoffs, look, learn);
                for (int w : at(worlds, n -> n % FOLDS == left)) {
                    sum += rule == null ? Double.NEGATIVE_INFINITY : rule.mean(payoffs, w);
                }
            }
            if (sum > highest) {
                highest = sum;
                best = look;
            }
        }
        return best == null ? null : fitted(payoffs, best, worlds);
    }

    private static int[] at(int[] worlds, java.util.function.IntPredicate place) {
        return IntStream.range(0, worlds.length)
                .filter(place)
                .map(n -> worlds[n])
                .toArray();
    }

    /** Threshold and courses for one look; null where it shows the same in all worlds. */
    private static Signal fitted(Payoffs payoffs, Seen look, int... worlds) {
        double[] sorted = Arrays.stream(worlds)
                .boxed()
                .flatMapToDouble(w -> Arrays.stream(look.value()[w]))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        Signal best = null;
        double highest = Double.NEGATIVE_INFINITY;
        for (double threshold : thresholds(sorted)) {
            double[][] sum = sums(payoffs, look, threshold, worlds);
            int below = highest(sum[0]);
            int above = highest(sum[1]);
            if (sum[0][below] + sum[1][above] > highest) {
                highest = sum[0][below] + sum[1][above];
                best = new Signal(look, threshold, below, above, Estimate.NONE);
            }
        }
        return best;
    }

    /** Deciles that set something apart. */
    private static List<Double> thresholds(double... sorted) {
        List<Double> thresholds = new ArrayList<>();
        for (int n = 1; n <= THRESHOLDS && sorted.length > 0; n++) {
            double threshold = sorted[n * sorted.length / (THRESHOLDS + 1)];
            if (threshold > sorted[0] && !thresholds.contains(threshold)) {
                thresholds.add(threshold);
            }
        }
        return thresholds;
    }

    /** What each course brings below (0) and from the threshold on (1). */
    private static double[][] sums(Payoffs payoffs, Seen look, double threshold, int... worlds) {
        double[][] sum = new double[2][payoffs.courses()];
        for (int w : worlds) {
            for (int r = 0; r < payoffs.replications(); r++) {
                double[] part = sum[look.at(w, r) >= threshold ? 1 : 0];
                for (int c = 0; c < part.length; c++) {
                    part[c] += payoffs.at(c, w, r);
                }
            }
        }
        return sum;
    }

    private static int highest(double... values) {
        int highest = 0;
        for (int n = 1; n < values.length; n++) {
            highest = values[n] > values[highest] ? n : highest;
        }
        return highest;
    }
}
