package org.madang.scenarios.statistics;

import java.util.Arrays;

/**
 * What a procedure says about all that one sentence ranges over: the weeks of a curve, the pairs of sides, the indicators of
 * a table, the places of a map. What is sure here is sure together.
 */
public final class Family {
    private final Estimate[] estimate;
    private final int[] sign;
    private final double[] p;

    /**
     * @param estimate with intervals as the procedure gives them
     * @param sign 1 or −1 where the sign is sure, else 0
     * @param p by which the sign was judged, adjusted for the family; NaN where there is none
     */
    Family(Estimate[] estimate, int[] sign, double[] p) {
        this.estimate = estimate.clone();
        this.sign = sign.clone();
        this.p = p.clone();
    }

    public int size() {
        return sign.length;
    }

    public Estimate estimate(int hypothesis) {
        return estimate[hypothesis];
    }

    /** Some members of it; what is sure stays sure together with the rest. */
    Family part(int from, int count) {
        return new Family(
                Arrays.copyOfRange(estimate, from, from + count),
                Arrays.copyOfRange(sign, from, from + count),
                Arrays.copyOfRange(p, from, from + count));
    }

    /** 1 if it is surely above zero, −1 if surely below, 0 if neither is sure. */
    public int sign(int hypothesis) {
        return sign[hypothesis];
    }

    /** A copy of all signs. */
    public int[] signs() {
        return sign.clone();
    }

    /** The probability of as much in any member of the family if none differed; NaN where the procedure has none. */
    public double p(int hypothesis) {
        return p[hypothesis];
    }

    /** Whether anything is sure. */
    public boolean isAnySure() {
        for (int s : sign) {
            if (s != 0) {
                return true;
            }
        }
        return false;
    }
}
