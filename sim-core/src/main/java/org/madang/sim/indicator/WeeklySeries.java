package org.madang.sim.indicator;

/** The indicators of one platform for every week of one run. */
public final class WeeklySeries {
    private final int weeks;
    private final double[] value;

    public WeeklySeries(int weeks) {
        this.weeks = weeks;
        value = new double[weeks * Indicator.COUNT];
    }

    private WeeklySeries(WeeklySeries of) {
        weeks = of.weeks;
        value = of.value.clone();
    }

    /** The same weeks, to go on with apart from these. */
    public WeeklySeries copy() {
        return new WeeklySeries(this);
    }

    public int weeks() {
        return weeks;
    }

    /** The value at the end of week w, 1 to weeks; NaN where it has no meaning (a match rate without requests). */
    public double at(Indicator indicator, int w) {
        return value[(w - 1) * Indicator.COUNT + indicator.ordinal()];
    }

    public void set(Indicator indicator, int w, double amount) {
        value[(w - 1) * Indicator.COUNT + indicator.ordinal()] = amount;
    }

    /** The value at the end of the run. */
    public double last(Indicator indicator) {
        return at(indicator, weeks);
    }

    /** All weeks of one indicator, week 1 first. A copy. */
    public double[] copyOf(Indicator indicator) {
        double[] copy = new double[weeks];
        for (int w = 1; w <= weeks; w++) {
            copy[w - 1] = at(indicator, w);
        }
        return copy;
    }
}
