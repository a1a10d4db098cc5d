package org.madang.scenarios.validate.rates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.madang.scenarios.experiment.Outcome;
import org.madang.scenarios.statistics.CrossoverWeek;
import org.madang.scenarios.statistics.Crossovers;
import org.madang.scenarios.statistics.PairedSample;
import org.madang.scenarios.statistics.SignFlip;
import org.madang.scenarios.statistics.Stopping;
import org.madang.scenarios.statistics.Student;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.random.Draws;

/**
 * Statements on the noise of a real market, whose first two sides are run in many worlds. Over weeks and indicators sides are
 * equal that are the same (see {@link SameSide}); a value in the end is that of sides equal in the mean, with the noise of
 * their difference. Trials draw groups of these worlds, with replacement.
 */
final class RealNoise {
    private static final List<Indicator> CURVES = List.of(
            Indicator.NET_PRESENT_VALUE,
            Indicator.PROFIT,
            Indicator.MEMBERS,
            Indicator.SATISFACTION,
            Indicator.LIFETIME_VALUE);
    private static final long KEY = Draws.mix(0x7265616C6E6F6973L);

    private final String market;
    private final Outcome pool;
    private final Trials trials;

    /** @param pool many replications */
    RealNoise(String market, Outcome pool, Trials trials) {
        this.market = market;
        this.pool = pool;
        this.trials = trials;
    }

    List<Rate> rates() {
        List<Rate> rates = new ArrayList<>();
        for (int n : new int[] {8, 16}) {
            for (Indicator indicator : CURVES) {
                rates.add(same(
                        "surely ahead in some week: " + indicator.label().toLowerCase(Locale.ROOT),
                        SameSide.weeks(pool.sides(), indicator),
                        n,
                        trials.fewer(2)));
            }
            rates.add(same("one of all indicators surely differs in the end", SameSide.ends(pool.sides()), n, trials));
        }
        value(rates);
        profitChange(rates);
        return rates;
    }

    private Rate same(String statement, SameSide side, int n, Trials repeated) {
        return repeated.wrong(
                statement, Procedures.SIGN_FLIP, market + ", the same side in two worlds", n, t -> new SignFlip()
                        .judge(side.group(t, n))
                        .isAnySure());
    }

    private void value(List<Rate> rates) {
        PairedSample sample = pool.sides().ends(Indicator.NET_PRESENT_VALUE);
        double truth = Student.of(sample.difference(0, 1)).mean();
        double[][] value = column(sample.difference(0, 1));
        double[][] centred = centred(value);
        Stopping rule = new Stopping(8, 40, 2);
        rates.add(trials.wrong(
                "a winner in net present value, at whatever look",
                Procedures.BOUNDARY,
                market,
                40,
                t -> rule.looks().stream().anyMatch(n -> rule.judge(Arrays.copyOf(group(t, centred, 40), n))
                        .isAnySure())));
        rates.add(trials.holds(
                "net present value higher by d [from, to]",
                Procedures.STUDENT,
                market,
                8,
                t -> Trials.holds(new SignFlip().judge(group(t, value, 8)).estimate(0), truth)));
        double[] level = new double[sample.replications()];
        Arrays.setAll(level, r -> sample.at(1, r));
        double share = truth / Student.of(level).mean();
        rates.add(trials.holds(
                "net present value p % [from, to] higher",
                Procedures.FIELLER, market, 8, t -> {
                    double[] first = new double[8];
                    double[] second = new double[8];
                    for (int r = 0; r < 8; r++) {
                        int world = world(t, r, level.length);
                        first[r] = sample.at(0, world);
                        second[r] = level[world];
                    }
                    var e = PairedSample.of(first, second).relative(0, 1);
                    return Double.isNaN(e.mean()) || Trials.holds(e, share);
                }));
    }

    /** Where profit changes its leader in the mean of all worlds, that week is the truth. */
    private void profitChange(List<Rate> rates) {
        double[][] difference = pool.sides().differences(0, 1, Indicator.PROFIT);
        List<CrossoverWeek> truth = new Crossovers(difference).find("a", "b");
        if (truth.size() != 1) {
            return;
        }
        int week = truth.get(0).week();
        rates.add(trials.fewer(5)
                .holds(
                        "weekly profit changes its leader in week w [from, to]",
                        Procedures.CHANGE_POINT,
                        market,
                        8,
                        t -> {
                            List<CrossoverWeek> found = new Crossovers(group(t, difference, 8)).find("a", "b");
                            return found.size() != 1
                                    || found.get(0).low() <= week
                                            && week <= found.get(0).high();
                        }));
    }

    private static double[][] column(double... values) {
        return Arrays.stream(values).mapToObj(v -> new double[] {v}).toArray(double[][]::new);
    }

    /** Less the mean of each column; what is always the same becomes no difference. */
    private static double[][] centred(double[][] difference) {
        double[][] centred = Arrays.stream(difference).map(double[]::clone).toArray(double[][]::new);
        for (int c = 0; c < difference[0].length; c++) {
            int column = c;
            double[] values =
                    Arrays.stream(difference).mapToDouble(row -> row[column]).toArray();
            double mean = Student.of(values).mean();
            for (double[] row : centred) {
                double rest = row[c] - mean;
                row[c] = Math.abs(rest) <= PairedSample.ROUNDING * Math.abs(mean) ? 0 : rest;
            }
        }
        return centred;
    }

    private static int world(int trial, int replication, int worlds) {
        return Draws.below(Draws.bits(Draws.mix(KEY + trial), replication), worlds);
    }

    private static double[][] group(int trial, double[][] pool, int size) {
        double[][] group = new double[size][];
        Arrays.setAll(group, r -> pool[world(trial, r, pool.length)]);
        return group;
    }
}
