package org.madang.scenarios.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.indicator.WeeklySeries;

/**
 * Collects paired replications of several sides: in one replication all sides live in the same world and share every draw
 * that they have in common, so differences are taken within a replication.
 */
public final class PairedRuns {
    /** So many weeks make up the last quarter of a year: for rates of which one week is mostly noise. */
    public static final int QUARTER = 13;

    private final List<String> sides;
    private final int weeks;
    private final List<Indicator> kept;
    /** By side and replication. */
    private final List<List<WeeklySeries>> runs = new ArrayList<>();

    /**
     * @param sides names
     * @param kept the indicators whose changes of lead will be told
     */
    public PairedRuns(List<String> sides, int weeks, List<Indicator> kept) {
        this.sides = List.copyOf(sides);
        this.weeks = weeks;
        this.kept = List.copyOf(kept);
        sides.forEach(side -> runs.add(new ArrayList<>()));
    }

    /** Adds the next replication, one series a side. The order of replications must be the same in every run. */
    public void add(List<WeeklySeries> replication) {
        for (int side = 0; side < sides.size(); side++) {
            runs.get(side).add(replication.get(side));
        }
    }

    /** The mean of the weeks of the last quarter that have a value; NaN where none has. */
    private double lastQuarter(WeeklySeries run, Indicator indicator) {
        double sum = 0;
        int count = 0;
        for (int w = Math.max(1, weeks - QUARTER + 1); w <= weeks; w++) {
            double value = run.at(indicator, w);
            if (!Double.isNaN(value)) {
                sum += value;
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    private PairedSample sample(ToDoubleFunction<WeeklySeries> value) {
        return PairedSample.of(runs.stream()
                .map(side -> side.stream().mapToDouble(value).toArray())
                .toArray(double[][]::new));
    }

    /** The values of the last week, by side and replication. */
    public PairedSample ends(Indicator indicator) {
        return at(indicator, weeks);
    }

    /** The values of week w. */
    public PairedSample at(Indicator indicator, int w) {
        return sample(run -> run.at(indicator, w));
    }

    /** The means of the last 13 weeks. */
    public PairedSample lastQuarters(Indicator indicator) {
        return sample(run -> lastQuarter(run, indicator));
    }

    /**
     * One side less another by replication and week; NaN where one has no value, 0 where they are equal beside what the
     * indicator has been so far.
     */
    public double[][] differences(int first, int second, Indicator indicator) {
        double[][] difference = new double[replications()][weeks];
        double scale = 0;
        for (int w = 1; w <= weeks; w++) {
            for (int r = 0; r < difference.length; r++) {
                scale = PairedSample.scale(scale, value(first, r, indicator, w), value(second, r, indicator, w));
            }
            for (int r = 0; r < difference.length; r++) {
                difference[r][w - 1] =
                        PairedSample.difference(value(first, r, indicator, w), value(second, r, indicator, w), scale);
            }
        }
        return difference;
    }

    private double value(int side, int replication, Indicator indicator, int w) {
        return runs.get(side).get(replication).at(indicator, w);
    }

    public List<String> sides() {
        return sides;
    }

    /** The indicators whose changes of lead are told. */
    public List<Indicator> kept() {
        return kept;
    }

    public int weeks() {
        return weeks;
    }

    public int replications() {
        return runs.isEmpty() ? 0 : runs.get(0).size();
    }

    /** Mean and interval of a side in week w. */
    public Estimate level(int side, Indicator indicator, int w) {
        return moments(side, indicator, w).estimate(0);
    }

    /** How many replications had a value. */
    public int count(int side, Indicator indicator, int w) {
        return moments(side, indicator, w).count(0);
    }

    private Moments moments(int side, Indicator indicator, int w) {
        Moments moments = new Moments(1);
        for (WeeklySeries run : runs.get(side)) {
            moments.add(0, run.at(indicator, w));
        }
        return moments;
    }

    /** Mean and Student's interval of one side less another in week w, for this week alone. */
    public Estimate difference(int first, int second, Indicator indicator, int w) {
        return mean(at(indicator, w).difference(first, second)).estimate(0);
    }

    private static Moments mean(double... values) {
        Moments moments = new Moments(1);
        for (double value : values) {
            moments.add(0, value);
        }
        return moments;
    }

    /** Mean and interval of a side over the last 13 weeks. */
    public Estimate lastQuarter(int side, Indicator indicator) {
        return lastQuarters(indicator).level(side, side);
    }

    /** Mean and interval of one side less another over the last 13 weeks. */
    public Estimate lastQuarterDifference(int first, int second, Indicator indicator) {
        return mean(lastQuarters(indicator).difference(first, second)).estimate(0);
    }

    /** Where the lead changes between two sides, in order of weeks. */
    public List<CrossoverWeek> changes(int first, int second, Indicator indicator) {
        return new Crossovers(differences(first, second, indicator)).find(sides.get(first), sides.get(second));
    }

    /** How many replications would tell two sides apart in the last week. */
    public Power power(int first, int second, Indicator indicator) {
        Moments gap = mean(ends(indicator).difference(first, second));
        return Power.of(gap.estimate(0), gap.deviation(0));
    }

    /**
     * Whether the difference of the first side to every other one is as precise as asked for: half the interval in the
     * last week within {@code precision} × the larger of the two absolute means.
     */
    public boolean isPrecise(Indicator indicator, double precision) {
        PairedSample ends = ends(indicator);
        for (int side = 1; side < sides.size(); side++) {
            if (!ends.isPrecise(0, side, precision)) {
                return false;
            }
        }
        return true;
    }
}
