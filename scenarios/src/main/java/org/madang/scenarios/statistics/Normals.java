package org.madang.scenarios.statistics;

import org.madang.sim.random.Draws;
import org.madang.sim.random.Maths;

/** A row of independent standard normal numbers (polar method, Marsaglia 1964), the same for the same key. */
public final class Normals {
    private final long key;
    private long drawn;
    private double kept = Double.NaN;

    /** @param key tells rows apart */
    public Normals(long key) {
        this.key = Draws.mix(key);
    }

    public double next() {
        if (!Double.isNaN(kept)) {
            double next = kept;
            kept = Double.NaN;
            return next;
        }
        while (true) {
            double x = 2 * Draws.uniform(key, drawn++) - 1;
            double y = 2 * Draws.uniform(key, drawn++) - 1;
            double s = x * x + y * y;
            if (s < 1 && s > 0) {
                double spread = Math.sqrt(-2 * Maths.log(s) / s);
                kept = y * spread;
                return x * spread;
            }
        }
    }
}
