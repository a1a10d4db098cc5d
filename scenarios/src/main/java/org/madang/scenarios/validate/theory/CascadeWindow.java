package org.madang.scenarios.validate.theory;

/**
 * Cascades from a single seed on a large Poisson random graph with one threshold φ for all (Watts 2002). Vulnerable are
 * those whom one friend is enough to win over: with at most K = ⌊1/φ⌋ friends.
 *
 * @param threshold φ
 */
public record CascadeWindow(double threshold) {
    /** The largest number of friends with which one of them is enough. */
    public int vulnerableDegree() {
        return (int) Math.floor(1 / threshold + 1e-9);
    }

    /** Whether one seed can set off a cascade over a finite share: z·P(Poisson(z) ≤ K − 2) > 1. */
    public boolean isOpen(double meanDegree) {
        return meanDegree * Poisson.upTo(meanDegree, vulnerableDegree() - 2) > 1;
    }

    /** The lowest mean degree of the window; NaN where there is no window. */
    public double lowerEdge() {
        return edge(true);
    }

    /** The highest mean degree of the window; NaN where there is no window. */
    public double upperEdge() {
        return edge(false);
    }

    private double edge(boolean lower) {
        double inside = Double.NaN;
        for (double z = 0.01; z < 100 && Double.isNaN(inside); z += 0.01) {
            inside = isOpen(z) ? z : Double.NaN;
        }
        if (Double.isNaN(inside)) {
            return Double.NaN;
        }
        double in = inside;
        double out = lower ? 0.001 : 100;
        while (Math.abs(out - in) > 1e-10) {
            double middle = (in + out) / 2;
            if (isOpen(middle)) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return in;
    }

    /** The chance that a seed has a tie into the giant cluster of the vulnerable. */
    public double chanceOfCascade(double meanDegree) {
        int k0 = vulnerableDegree();
        // u: a tie does not lead there. 1 − P(Poisson ≤ K − 1) of ties end at somebody who is not vulnerable.
        double u = 0;
        for (int n = 0; n < 100_000; n++) {
            double next = 1 - Poisson.upTo(meanDegree, k0 - 1);
            for (int k = 1; k <= k0; k++) {
                next += Poisson.chance(meanDegree, k - 1) * Math.pow(u, k - 1);
            }
            u = next;
        }
        return 1 - Math.exp(meanDegree * (u - 1));
    }

    /** The share of people that a cascade over a finite share reaches. */
    public double sizeOfCascade(double meanDegree) {
        return new ThresholdCascade(meanDegree, 1e-9, ThresholdCascade.constant(threshold)).finalShare();
    }
}
