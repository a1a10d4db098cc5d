package org.madang.scenarios.statistics;

import org.madang.sim.indicator.Indicator;

/**
 * How sides stand to each other in the last week. The indicator that decides is judged by its own procedure; all others
 * together, for a table of them is read for whatever stands out.
 */
public final class Ends {
    private final PairedRuns runs;
    private final Indicator headline;
    private final Family decisive;
    private final Family others;
    private final int pairs;

    /**
     * @param headline the indicator that decides
     * @param procedure judges it, all pairs of sides together
     */
    public Ends(PairedRuns runs, Indicator headline, Procedure procedure) {
        this.runs = runs;
        this.headline = headline;
        pairs = new Pairs(runs.sides().size()).count();
        decisive = procedure.judge(runs.ends(headline).differences());
        double[][] all = new double[runs.replications()][pairs * Indicator.COUNT];
        for (Indicator indicator : Indicator.values()) {
            double[][] difference = runs.ends(indicator).differences();
            for (int r = 0; r < all.length; r++) {
                System.arraycopy(difference[r], 0, all[r], indicator.ordinal() * pairs, pairs);
            }
        }
        others = new SignFlip().judge(all);
    }

    /**
     * All pairs of sides in an indicator that every comparison asks about, and that is not picked from a table: sure, and with
     * intervals that are, together over the pairs.
     */
    public Family asked(Indicator indicator) {
        int looks = runs.replications();
        return indicator == headline
                ? decisive
                : new Stopping(looks, looks, runs.sides().size())
                        .judge(runs.ends(indicator).differences());
    }

    /** All pairs of sides in an indicator, in the order of {@link Pairs}. */
    public Family of(Indicator indicator) {
        return indicator == headline ? decisive : others.part(indicator.ordinal() * pairs, pairs);
    }
}
