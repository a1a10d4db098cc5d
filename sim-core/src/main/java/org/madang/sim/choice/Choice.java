package org.madang.sim.choice;

import org.madang.sim.config.Side;
import org.madang.sim.random.Draws;
import org.madang.sim.random.Maths;
import org.madang.sim.state.MarketState;

/**
 * How somebody behind the gate chooses between platforms and having none, whether it joins, reconsiders, asks or offers:
 * by β·V of each plus a Gumbel draw (multinomial logit, eq. 12), a part of which lasts where tastes do.
 *
 * <p>Draws: one uniform a platform and consideration, one for having none; who calls says from which key. A higher value
 * never loses who would choose the platform: the draws are the same.
 */
public final class Choice {
    private final Value value;
    private final double sharpness;
    /** Null where no taste lasts. */
    private final Taste taste;

    public Choice(MarketState market) {
        value = new Value(market);
        sharpness = market.scenario.join().choiceSharpness();
        taste = Taste.of(market);
    }

    /** Takes in what the platforms have seen; once a week, before anything is chosen. */
    public void refresh() {
        value.refresh();
    }

    /** V of platform k for participant i, before any bonus and taste (eq. 10). */
    public double value(int k, int i) {
        return value.of(k, i);
    }

    /** What participant i expects of platform k, with what those see of it who have not been members. */
    public float expectation(int k, int i) {
        return value.expectation(k, i);
    }

    /** The use of an offered unit of capacity that a provider without a record of its own expects. */
    public double expectedUse(int k, int i) {
        return value.useHere(k, i);
    }

    /** What lasts of the taste of participant i for platform k over none, in units of value; 0 where no taste lasts. */
    public double lasting(int k, int i) {
        return taste == null || sharpness == 0 ? 0 : taste.lasts(k, i) / sharpness;
    }

    /** What somebody would have without platform k and its price: o + η·(p − 1). */
    public double standard(int k, int i) {
        return value.standard(k, i);
    }

    /** o, the value of having no platform to participant i. */
    public double outside(int i) {
        return value.outside(i);
    }

    /** What V + o of nobody of a side who expects so much, or more, is below on platform k. */
    public double least(int k, Side side, double expectation) {
        return value.least(k, side == Side.PROVIDER, expectation);
    }

    /** What the joining bonus adds for participant i, in units of value. */
    public double bonus(int k, int i) {
        return value.bonus(k, i);
    }

    /** What money promised to participant i adds, given as a part of the reference, in units of value. */
    public double gift(int i, double part) {
        return value.gift(i, part);
    }

    /** Whether participant i takes platform k at value v rather than none. */
    public boolean takes(double v, int k, int i, long key, long noneKey) {
        double u = Draws.uniform(key, i);
        return taste == null ? u < Maths.logistic(sharpness * v) : sharpness * v + taste.of(k, i, u) > none(i, noneKey);
    }

    /** What platform k is to participant i at value v this time. */
    public double score(double v, int k, int i, long key) {
        double u = Draws.uniform(key, i);
        return sharpness * v + (taste == null ? Gumbel.of(u) : taste.of(k, i, u));
    }

    /** What having no platform is to participant i this time. */
    public double none(int i, long key) {
        double u = Draws.uniform(key, i);
        return taste == null ? Gumbel.of(u) : taste.ofNone(i, u);
    }

    /**
     * The platform chosen of those whose worth is not −∞, or −1 for none.
     *
     * @param worth by platform; overwritten
     * @param keys by platform; where no taste lasts the first one settles it, by the inverse of the logit
     * @param outside whether having none is among the choices, at value 0
     */
    public int pick(double[] worth, int i, long[] keys, long noneKey, boolean outside) {
        return taste == null ? drawn(worth, i, keys[0], outside) : best(worth, i, keys, noneKey, outside);
    }

    private int best(double[] worth, int i, long[] keys, long noneKey, boolean outside) {
        double highest = outside ? none(i, noneKey) : Double.NEGATIVE_INFINITY;
        int best = -1;
        for (int k = 0; k < worth.length; k++) {
            if (worth[k] > Double.NEGATIVE_INFINITY) {
                double score = score(worth[k], k, i, keys[k]);
                if (score > highest) {
                    highest = score;
                    best = k;
                }
            }
        }
        return best;
    }

    private int drawn(double[] worth, int i, long key, boolean outside) {
        double highest = outside ? 0 : Double.NEGATIVE_INFINITY;
        for (int k = 0; k < worth.length; k++) {
            worth[k] = worth[k] > Double.NEGATIVE_INFINITY ? sharpness * worth[k] : worth[k];
            highest = Math.max(highest, worth[k]);
        }
        double total = outside ? power(-highest) : 0;
        for (int k = 0; k < worth.length; k++) {
            worth[k] = power(worth[k] - highest);
            total += worth[k];
        }
        double u = Draws.uniform(key, i) * total;
        int last = -1;
        for (int k = 0; k < worth.length; k++) {
            if (worth[k] > 0) {
                u -= worth[k];
                last = k;
                if (u < 0) {
                    return k;
                }
            }
        }
        return outside ? -1 : last;
    }

    /** e^x, at once for 0, which is the exponent of the best choice. */
    private static double power(double x) {
        return x == 0 ? 1 : Maths.exp(x);
    }
}
