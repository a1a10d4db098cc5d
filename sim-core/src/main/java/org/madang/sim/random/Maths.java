package org.madang.sim.random;

import org.apache.commons.math3.special.Erf;

/**
 * Exponential and logarithm in plain IEEE arithmetic. {@code Math.exp} and {@code Math.log} may give other last digits on
 * another processor, or once compiled; {@code StrictMath} does not, but is slow. These are the same bits everywhere and
 * fast; they agree with StrictMath to a relative 1e-14.
 */
public final class Maths {
    private static final double LOG2_E = 1.4426950408889634;
    /** The high bits of ln 2, short enough that a multiple of up to 1100 is exact. */
    private static final double LN2_HIGH = 6.93147180369123816490e-01;

    private static final double LN2_LOW = 1.90821492927058770002e-10;
    /** Up to this rate the number of events is found term by term. */
    private static final double SUMMED = 700;

    private static final double SQRT_HALF = 0.7071067811865476;

    private Maths() {}

    /** e^x; 0 below −708, infinite above 709, NaN for NaN. */
    public static double exp(double x) {
        if (!(x > -708)) {
            return x <= -708 ? 0 : Double.NaN;
        }
        if (x > 709) {
            return Double.POSITIVE_INFINITY;
        }
        double scale = Math.rint(x * LOG2_E);
        double r = (x - scale * LN2_HIGH) - scale * LN2_LOW;
        double r2 = r * r;
        double low = 1 + r + r2 * (1 / 2.0 + r * (1 / 6.0) + r2 * (1 / 24.0 + r * (1 / 120.0)));
        double high = 1 / 720.0
                + r * (1 / 5040.0)
                + r2 * (1 / 40320.0 + r * (1 / 362880.0) + r2 * (1 / 3628800.0 + r * (1 / 39916800.0)));
        double polynomial = low + r2 * r2 * r2 * high;
        return polynomial * Double.longBitsToDouble((long) scale + 1023 << 52);
    }

    /** The natural logarithm of a positive normal number; −∞ for 0, NaN below. */
    public static double log(double x) {
        if (!(x >= Double.MIN_NORMAL) || x == Double.POSITIVE_INFINITY) {
            return StrictMath.log(x);
        }
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) (bits >>> 52) - 1022;
        double mantissa = Double.longBitsToDouble(bits & 0x000FFFFFFFFFFFFFL | 0x3FE0000000000000L);
        if (mantissa < SQRT_HALF) {
            mantissa *= 2;
            exponent--;
        }
        // ln m = 2 atanh t with t = (m − 1) / (m + 1), |t| ≤ 0.1716.
        double t = (mantissa - 1) / (mantissa + 1);
        double t2 = t * t;
        double series = 1 / 13.0 + t2 * (1 / 15.0 + t2 * (1 / 17.0 + t2 * (1 / 19.0)));
        series = 1 / 3.0 + t2 * (1 / 5.0 + t2 * (1 / 7.0 + t2 * (1 / 9.0 + t2 * (1 / 11.0 + t2 * series))));
        double twoAtanh = 2 * t + 2 * t * t2 * series;
        return exponent * LN2_HIGH + (twoAtanh + exponent * LN2_LOW);
    }

    /** 1 − e^−x for x ≥ 0: the chance of at least one event at rate x. */
    public static double chanceOf(double rate) {
        return rate < 1e-5 ? rate * (1 - 0.5 * rate) : 1 - exp(-rate);
    }

    /**
     * The number of events of a Poisson variable whose upper tail the uniform falls into: more when the rate is higher.
     * Ends where the terms are lost to rounding. Above a rate of {@link #SUMMED}, where e^−rate ends, the quantile is that of
     * Cornish &amp; Fisher (1938), which is off by less than one there, with the rate's own mean and variance.
     */
    public static int poisson(double u, double rate) {
        return rate <= SUMMED ? poisson(u, rate, exp(-rate)) : quantile(u, rate);
    }

    private static int quantile(double u, double rate) {
        double z = Math.sqrt(2) * Erf.erfcInv(2 * Math.min(Math.max(u, 1e-16), 1 - 1e-16));
        return (int) Math.max(0, Math.floor(rate + z * Math.sqrt(rate) + (z * z - 1) / 6 + 0.5));
    }

    /** The same for many draws at one rate of at most {@link #SUMMED}: {@code none} is e^−rate, the chance of no event. */
    public static int poisson(double u, double rate, double none) {
        double term = none;
        double tail = 1 - term;
        int n = 0;
        while (u < tail && (n < rate || term > 1e-17)) {
            n++;
            term *= rate / n;
            tail -= term;
        }
        return n;
    }

    /** The rate at which at least one event has probability p; infinite for p = 1. Not for hot loops. */
    public static double rateOf(double probability) {
        return probability >= 1 ? Double.POSITIVE_INFINITY : -StrictMath.log1p(-probability);
    }

    /** 1 / (1 + e^−z). */
    public static double logistic(double z) {
        return 1 / (1 + exp(-z));
    }

    /** 1 for x ≥ 0, else 0, from the sign: for counts, where nobody could foresee which way a branch goes. Not for −0 and NaN. */
    public static int isNotNegative(float x) {
        return Float.floatToRawIntBits(x) >>> 31 ^ 1;
    }

    public static double clip(double x, double low, double high) {
        return x < low ? low : x > high ? high : x;
    }
}
