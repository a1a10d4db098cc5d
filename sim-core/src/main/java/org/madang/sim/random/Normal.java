package org.madang.sim.random;

import org.apache.commons.math3.special.Erf;

/** The standard normal distribution in plain IEEE arithmetic: the same bits everywhere. */
public final class Normal {
    private Normal() {}

    /** Φ(x), accurate in the lower tail. Not for hot loops. */
    public static double chance(double x) {
        return 0.5 * Erf.erfc(-x * Math.sqrt(0.5));
    }

    /** Φ⁻¹(p) for p in (0, 1), to a relative 1e-7 (Wichura 1988, PPND7). */
    public static double quantile(double p) {
        double q = p - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q
                    * (((59.109374720 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179)
                    / (((67.187563600 * r + 78.757757664) * r + 17.895169469) * r + 1);
        }
        double tail = Math.sqrt(-Maths.log(q < 0 ? p : 1 - p));
        double x;
        if (tail <= 5) {
            double r = tail - 1.6;
            x = (((0.17023821103 * r + 1.3067284816) * r + 2.7568153900) * r + 1.4234372777)
                    / ((0.12021132975 * r + 0.73700164250) * r + 1);
        } else {
            double r = tail - 5;
            x = (((0.017337203997 * r + 0.42868294337) * r + 3.0812263860) * r + 6.6579051150)
                    / ((0.012258202635 * r + 0.24197894225) * r + 1);
        }
        return q < 0 ? -x : x;
    }
}
