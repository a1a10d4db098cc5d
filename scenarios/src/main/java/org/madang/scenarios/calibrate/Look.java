package org.madang.scenarios.calibrate;

import java.util.List;

/**
 * All facts measured at one point. Nothing in it tells who wins.
 *
 * @param point positions by parameter, in spreads from the prior
 * @param rows means by target
 */
@SuppressWarnings("ArrayRecordComponent")
record Look(double[] point, double[] rows) {
    /** Of the rows and of the prior. */
    double distance(List<Target> targets) {
        return distance(targets, point, rows);
    }

    static double distance(List<Target> targets, double[] point, double[] rows) {
        double sum = 0;
        for (int n = 0; n < rows.length; n++) {
            sum += targets.get(n).distance(rows[n]);
        }
        for (double position : point) {
            sum += position * position;
        }
        return sum;
    }

    /** How many rows lie inside. */
    long inside(List<Target> targets) {
        long count = 0;
        for (int n = 0; n < rows.length; n++) {
            boolean inside =
                    rows[n] > targets.get(n).above() && rows[n] < targets.get(n).below();
            count += inside ? 1 : 0;
        }
        return count;
    }
}
