package org.madang.scenarios.figures;

import org.madang.charts.figure.Axis;
import org.madang.charts.figure.TimeSeries;
import org.madang.charts.style.Quantity;
import org.madang.scenarios.results.Curve;
import org.madang.scenarios.statement.Amounts;
import org.madang.sim.indicator.Indicator;

/** How differences in an indicator are drawn; shares differ by percentage points. */
record Differences(Scene scene, Indicator indicator) {

    /** "Difference in members". */
    String subject() {
        return scene.say("differenceIn", "indicator", scene.inSentence(indicator));
    }

    /** "Retention-first less acquisition-first", the reference first. */
    String pair(int side) {
        return scene.say("pair", "a", scene.side(scene.results.reference()), "b", scene.sideInside(side));
    }

    Axis axis() {
        if (!areShares()) {
            return scene.axis(indicator, subject());
        }
        boolean weekly = indicator.unit() == Indicator.Unit.FRACTION_A_WEEK;
        return Axis.number(subject(), scene.say(weekly ? "pointsAWeek" : "points"));
    }

    /** A line in the unit of the axis. */
    TimeSeries line(Curve curve, String name) {
        if (!areShares()) {
            return curve.series(name);
        }
        // Shares between 0 and 1 are at most 100 points apart, whatever the interval of few replications says.
        double most = curve.mean().known().allMatch(v -> Math.abs(v) <= 1) ? 1 : Double.MAX_VALUE;
        return new Curve(
                        curve.mean().map(v -> 100 * v),
                        curve.low().map(v -> 100 * Math.max(-most, v)),
                        curve.high().map(v -> 100 * Math.min(most, v)))
                .series(name);
    }

    private boolean areShares() {
        return Amounts.quantity(indicator) == Quantity.SHARE;
    }
}
