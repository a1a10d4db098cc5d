package org.madang.scenarios.statistics;

import java.util.ArrayList;
import java.util.List;
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
    private final List<Moments> level = new ArrayList<>();
    private final List<Moments> difference = new ArrayList<>();
    private final List<Moments> quarter = new ArrayList<>();
    private final List<Moments> quarterDifference = new ArrayList<>();
    private final List<List<double[]>> curves = new ArrayList<>();
    private final List<Indicator> kept;
    private int replications;

    /**
     * @param sides names; the first is compared with each other one
     * @param kept the indicators whose crossovers will be asked for
     */
    public PairedRuns(List<String> sides, int weeks, List<Indicator> kept) {
        this.sides = List.copyOf(sides);
        this.weeks = weeks;
        this.kept = List.copyOf(kept);
        for (int side = 0; side < sides.size(); side++) {
            level.add(new Moments(weeks * Indicator.COUNT));
            difference.add(new Moments(weeks * Indicator.COUNT));
            quarter.add(new Moments(Indicator.COUNT));
            quarterDifference.add(new Moments(Indicator.COUNT));
        }
        for (int n = 0; n < kept.size() * sides.size(); n++) {
            curves.add(new ArrayList<>());
        }
    }

    /** Adds the next replication, one series a side. The order of replications must be the same in every run. */
    public void add(List<WeeklySeries> runs) {
        replications++;
        WeeklySeries first = runs.get(0);
        for (int side = 0; side < sides.size(); side++) {
            WeeklySeries run = runs.get(side);
            for (Indicator indicator : Indicator.values()) {
                for (int w = 1; w <= weeks; w++) {
                    level.get(side).add(at(indicator, w), run.at(indicator, w));
                    difference.get(side).add(at(indicator, w), first.at(indicator, w) - run.at(indicator, w));
                }
                quarter.get(side).add(indicator.ordinal(), lastQuarter(run, indicator));
                quarterDifference
                        .get(side)
                        .add(indicator.ordinal(), lastQuarter(first, indicator) - lastQuarter(run, indicator));
            }
            for (int n = 0; n < kept.size(); n++) {
                curves.get(side * kept.size() + n).add(differenceCurve(first, run, kept.get(n)));
            }
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

    private double[] differenceCurve(WeeklySeries first, WeeklySeries second, Indicator indicator) {
        double[] curve = new double[weeks];
        for (int w = 1; w <= weeks; w++) {
            curve[w - 1] = first.at(indicator, w) - second.at(indicator, w);
        }
        return curve;
    }

    private int at(Indicator indicator, int w) {
        return indicator.ordinal() * weeks + w - 1;
    }

    public List<String> sides() {
        return sides;
    }

    public int weeks() {
        return weeks;
    }

    public int replications() {
        return replications;
    }

    /** Mean and interval of a side in week w. */
    public Estimate level(int side, Indicator indicator, int w) {
        return level.get(side).estimate(at(indicator, w));
    }

    /** How many replications had a value. */
    public int count(int side, Indicator indicator, int w) {
        return level.get(side).count(at(indicator, w));
    }

    /** Mean and interval of the first side less another one in week w. */
    public Estimate difference(int side, Indicator indicator, int w) {
        return difference.get(side).estimate(at(indicator, w));
    }

    /** Mean and interval of a side over the last 13 weeks. */
    public Estimate lastQuarter(int side, Indicator indicator) {
        return quarter.get(side).estimate(indicator.ordinal());
    }

    /** Mean and interval of the first side less another one over the last 13 weeks. */
    public Estimate lastQuarterDifference(int side, Indicator indicator) {
        return quarterDifference.get(side).estimate(indicator.ordinal());
    }

    /** The verdict on the first side against another one; the indicator must be among those kept. */
    public Verdict verdict(int side, Indicator indicator) {
        int horizon = at(indicator, weeks);
        Estimate gap = difference.get(side).estimate(horizon);
        Estimate base = level.get(side).estimate(horizon);
        List<double[]> own = curves.get(side * kept.size() + kept.indexOf(indicator));
        double[][] curve = own.toArray(double[][]::new);
        int wins = (int) own.stream().filter(c -> c[weeks - 1] > 0).count();
        Estimate relative = base.low() > 0 ? gap.dividedBy(base.mean()) : Estimate.NONE;
        return new Verdict(
                sides.get(0),
                sides.get(side),
                indicator,
                gap,
                relative,
                wins,
                replications,
                needed(gap, difference.get(side).deviation(horizon)),
                new Crossovers(curve).find(sides.get(0), sides.get(side)));
    }

    /** The number of replications at which |mean| would be 1.96 standard errors. */
    private static long needed(Estimate gap, double deviation) {
        if (gap.mean() == 0 || Double.isNaN(deviation)) {
            return -1;
        }
        double ratio = 1.96 * deviation / gap.mean();
        return Math.max(2, (long) Math.ceil(Math.min(1e15, ratio * ratio)));
    }

    /**
     * Whether the difference of the first side to every other one is as precise as asked for: half the interval in the
     * last week within {@code precision} × the larger of the two absolute means.
     */
    public boolean isPrecise(Indicator indicator, double precision) {
        for (int side = 1; side < sides.size(); side++) {
            Estimate gap = difference(side, indicator, weeks);
            double scale = Math.max(
                    Math.abs(level(0, indicator, weeks).mean()),
                    Math.abs(level(side, indicator, weeks).mean()));
            if (!(gap.precision() <= precision * scale)) {
                return false;
            }
        }
        return true;
    }
}
