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
    private final Pairs pairs;
    private final List<Moments> level = new ArrayList<>();
    private final List<Moments> difference = new ArrayList<>();
    private final List<Moments> quarter = new ArrayList<>();
    private final List<Moments> quarterDifference = new ArrayList<>();
    private final List<List<double[]>> curves = new ArrayList<>();
    private final List<List<double[]>> ends = new ArrayList<>();
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
            quarter.add(new Moments(Indicator.COUNT));
        }
        pairs = new Pairs(sides.size());
        for (int pair = 0; pair < pairs.count(); pair++) {
            difference.add(new Moments(weeks * Indicator.COUNT));
            quarterDifference.add(new Moments(Indicator.COUNT));
        }
        for (int n = 0; n < kept.size() * sides.size(); n++) {
            curves.add(new ArrayList<>());
        }
        sides.forEach(side -> ends.add(new ArrayList<>()));
    }

    /** Adds the next replication, one series a side. The order of replications must be the same in every run. */
    public void add(List<WeeklySeries> runs) {
        replications++;
        for (int side = 0; side < sides.size(); side++) {
            WeeklySeries run = runs.get(side);
            for (Indicator indicator : Indicator.values()) {
                for (int w = 1; w <= weeks; w++) {
                    level.get(side).add(at(indicator, w), run.at(indicator, w));
                }
                quarter.get(side).add(indicator.ordinal(), lastQuarter(run, indicator));
            }
            double[] end = new double[Indicator.COUNT];
            for (Indicator indicator : Indicator.values()) {
                end[indicator.ordinal()] = run.at(indicator, weeks);
            }
            ends.get(side).add(end);
            for (int n = 0; n < kept.size(); n++) {
                curves.get(side * kept.size() + n).add(curve(run, kept.get(n)));
            }
        }
        for (int pair = 0; pair < pairs.count(); pair++) {
            addPair(pair, runs.get(pairs.first(pair)), runs.get(pairs.second(pair)));
        }
    }

    private void addPair(int pair, WeeklySeries first, WeeklySeries second) {
        for (Indicator indicator : Indicator.values()) {
            for (int w = 1; w <= weeks; w++) {
                difference.get(pair).add(at(indicator, w), first.at(indicator, w) - second.at(indicator, w));
            }
            quarterDifference
                    .get(pair)
                    .add(indicator.ordinal(), lastQuarter(first, indicator) - lastQuarter(second, indicator));
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

    private double[] curve(WeeklySeries run, Indicator indicator) {
        double[] curve = new double[weeks];
        for (int w = 1; w <= weeks; w++) {
            curve[w - 1] = run.at(indicator, w);
        }
        return curve;
    }

    /** The values of the last week, by side and replication. */
    public PairedSample ends(Indicator indicator) {
        return PairedSample.of(ends.stream()
                .map(side -> side.stream()
                        .mapToDouble(end -> end[indicator.ordinal()])
                        .toArray())
                .toArray(double[][]::new));
    }

    /** One side less another by replication and week; of indicators that are kept. */
    public double[][] differences(int first, int second, Indicator indicator) {
        int n = kept.indexOf(indicator);
        List<double[]> one = curves.get(first * kept.size() + n);
        List<double[]> other = curves.get(second * kept.size() + n);
        double[][] difference = new double[one.size()][weeks];
        for (int r = 0; r < difference.length; r++) {
            for (int w = 0; w < weeks; w++) {
                difference[r][w] = one.get(r)[w] - other.get(r)[w];
            }
        }
        return difference;
    }

    private int at(Indicator indicator, int w) {
        return indicator.ordinal() * weeks + w - 1;
    }

    public List<String> sides() {
        return sides;
    }

    /** The indicators whose weeks are kept for every replication. */
    public List<Indicator> kept() {
        return kept;
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

    /** Mean and interval of one side less another in week w. */
    public Estimate difference(int first, int second, Indicator indicator, int w) {
        return ofPair(difference, first, second, at(indicator, w));
    }

    private Estimate ofPair(List<Moments> moments, int first, int second, int quantity) {
        return first < second
                ? moments.get(pairs.of(first, second)).estimate(quantity)
                : moments.get(pairs.of(second, first)).estimate(quantity).negated();
    }

    /** Mean and interval of a side over the last 13 weeks. */
    public Estimate lastQuarter(int side, Indicator indicator) {
        return quarter.get(side).estimate(indicator.ordinal());
    }

    /** Mean and interval of one side less another over the last 13 weeks. */
    public Estimate lastQuarterDifference(int first, int second, Indicator indicator) {
        return ofPair(quarterDifference, first, second, indicator.ordinal());
    }

    /** The verdict on the first side against another one; the indicator must be among those kept. */
    public Verdict verdict(int side, Indicator indicator) {
        Estimate gap = difference(0, side, indicator, weeks);
        Estimate base = level(side, indicator, weeks);
        Estimate relative = base.low() > 0 ? gap.dividedBy(base.mean()) : Estimate.NONE;
        return new Verdict(
                sides.get(0),
                sides.get(side),
                indicator,
                gap,
                relative,
                ends(indicator).tally(0, side).wins(),
                replications,
                power(0, side, indicator).likely(),
                changes(0, side, indicator));
    }

    /** Where the lead changes between two sides, in order of weeks; the indicator must be among those kept. */
    public List<CrossoverWeek> changes(int first, int second, Indicator indicator) {
        return new Crossovers(differences(first, second, indicator)).find(sides.get(first), sides.get(second));
    }

    /** How many replications would tell two sides apart in the last week. */
    public Power power(int first, int second, Indicator indicator) {
        Moments moments = difference.get(pairs.of(Math.min(first, second), Math.max(first, second)));
        int horizon = at(indicator, weeks);
        return Power.of(moments.estimate(horizon), moments.deviation(horizon));
    }

    /**
     * Whether the difference of the first side to every other one is as precise as asked for: half the interval in the
     * last week within {@code precision} × the larger of the two absolute means.
     */
    public boolean isPrecise(Indicator indicator, double precision) {
        for (int side = 1; side < sides.size(); side++) {
            Estimate gap = difference(0, side, indicator, weeks);
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
