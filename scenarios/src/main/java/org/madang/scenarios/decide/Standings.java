package org.madang.scenarios.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.madang.scenarios.statistics.Best;
import org.madang.scenarios.statistics.Family;
import org.madang.scenarios.statistics.PairedSample;
import org.madang.scenarios.statistics.Stopping;

/**
 * Courses side by side. Best on average is the rule. All pairs are judged together over complete blocks (Hsu 1984; Nelson
 * &amp; Matejcik 1995 under common draws): differences within a world, so that what worlds share cancels out. A course that is
 * surely worse on average stays in the blocks, for it may be the best in some worlds: what the choice hangs on and what
 * knowing is worth would not be seen without it.
 */
final class Standings {
    private static final double TAIL = 0.05;
    private static final int TENTH = 10;

    private final Payoffs payoffs;
    private final LuckFree free;
    private final Clones clones;
    private final Family family;
    private final Best best;

    Standings(Payoffs payoffs) {
        this.payoffs = payoffs;
        free = LuckFree.of(payoffs);
        clones = Clones.of(free, payoffs.courses(), payoffs.worlds());
        PairedSample blocks = payoffs.blocks();
        family = new Stopping(blocks.replications(), blocks.replications(), payoffs.courses())
                .judge(blocks.differences());
        double[] level =
                IntStream.range(0, payoffs.courses()).mapToDouble(payoffs::mean).toArray();
        best = Best.of(family, level, true);
    }

    /** The course that is best on average. */
    int best() {
        return best.side();
    }

    LuckFree free() {
        return free;
    }

    /**
     * In the order of the courses.
     *
     * @param ruin by course; NaN where nothing can ruin
     * @param goal a value that is hoped for; null for none
     */
    List<Standing> rows(List<String> names, double[] ruin, Double goal) {
        List<Standing> rows = new ArrayList<>();
        double[] chance = chanceToBeBest();
        for (int c = 0; c < names.size(); c++) {
            double[] sorted = free.values(c);
            Arrays.sort(sorted);
            double[] value = free.values(c);
            rows.add(new Standing(
                    names.get(c),
                    payoffs.blocks().level(c, c),
                    payoffs.luck(c),
                    quantile(sorted, TAIL),
                    quantile(sorted, 1 - TAIL),
                    mean(free.regret(c)),
                    mean(Arrays.copyOf(sorted, Math.max(1, sorted.length / TENTH))),
                    ruin[c],
                    goal == null ? Double.NaN : share(w -> value[w] >= goal),
                    chance[clones.of(c)],
                    c == best.side() ? null : Best.gap(family, best.side(), c, names.size()),
                    !best.contenders().contains(c),
                    c == best.side() ? Double.NaN : share(w -> value[w] > free.at(best.side(), w)),
                    clones.of(c)));
        }
        return rows;
    }

    /** By the first course of each group: in how many of the worlds one of the group is best. */
    private double[] chanceToBeBest() {
        double[] chance = new double[payoffs.courses()];
        for (int w = 0; w < payoffs.worlds(); w++) {
            int first = 0;
            for (int c = 1; c < payoffs.courses(); c++) {
                first = free.at(c, w) > free.at(first, w) ? c : first;
            }
            chance[clones.of(first)] += 1.0 / payoffs.worlds();
        }
        return chance;
    }

    private double share(java.util.function.IntPredicate world) {
        return IntStream.range(0, payoffs.worlds()).filter(world).count() / (double) payoffs.worlds();
    }

    private static double mean(double... values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    /** Between the values of which it is one. */
    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int low = (int) at;
        int high = Math.min(low + 1, sorted.length - 1);
        return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
    }
}
