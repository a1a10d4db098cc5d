package org.madang.scenarios.facts;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.claims.ClaimValues;
import org.madang.scenarios.claims.Effect;
import org.madang.scenarios.claims.Measured;
import org.madang.scenarios.statistics.Estimate;

/**
 * One measurement of a fact in one market.
 *
 * @param market its name; empty where nothing is measured
 * @param measured what came out; null where the model cannot express the fact
 * @param replications in how many worlds it was measured
 */
public record FactRow(Fact fact, String market, Measured measured, int replications) {
    /** The half-width of an interval should be at most this part of the range. */
    private static final double PART = 0.25;

    static List<FactRow> of(FactPlan plan, ClaimValues values) {
        List<FactRow> rows = new ArrayList<>();
        for (Measured measured : values.answer().given().effects()) {
            rows.add(new FactRow(
                    plan.file().fact(),
                    plan.market().name(),
                    measured,
                    plan.plan().replications()));
        }
        return rows;
    }

    static FactRow notExpressed(Fact fact) {
        return new FactRow(fact, "", null, 0);
    }

    public Standing standing() {
        if (measured == null) {
            return Standing.NOT_EXPRESSED;
        }
        return switch (measured.finding()) {
            case AS_EXPECTED -> Standing.INSIDE;
            case OTHERWISE -> Standing.OUTSIDE;
            case UNSURE -> Standing.UNCLEAR;
            case REPORTED -> Standing.REPORTED;
        };
    }

    /** Whether it is a reason to doubt the defaults. */
    public boolean failsToHold() {
        return fact.use() == Use.SET && standing() == Standing.OUTSIDE;
    }

    /**
     * How many replications bring the half-width of the interval to a quarter of the range; where the range has one end,
     * how many make the row sure. −1 if that cannot be said.
     */
    public long needed() {
        if (measured == null) {
            return -1;
        }
        Effect effect = measured.effect();
        if (effect.above() == null || effect.below() == null) {
            return measured.needed();
        }
        Estimate e = measured.estimate();
        double ratio = (e.high() - e.low()) / 2 / (PART * (effect.below() - effect.above()));
        double needed = (replications - measured.missing()) * ratio * ratio;
        return needed < Long.MAX_VALUE ? Math.max(2, (long) Math.ceil(needed)) : -1;
    }
}
