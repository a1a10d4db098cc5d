package org.madang.scenarios.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * Values that fall into two heaps, as where some markets take off and the others do not: a mean between them describes
 * neither.
 *
 * @param share of values in the upper heap, with Wilson's interval
 * @param below mean of the lower heap with Student's interval
 * @param above mean of the upper heap
 */
public record TakeOff(Estimate share, Estimate below, Estimate above) {
    /** With fewer values a gap between two of them is no sign of heaps. */
    private static final int LEAST = 8;
    /** The gap between the heaps must be so large a part of the whole range. */
    private static final double GAP = 0.5;

    /** @param values NaN where there is none */
    public static Optional<TakeOff> of(double... values) {
        double[] v = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        int split = 0;
        for (int n = 1; n < v.length; n++) {
            split = split == 0 || v[n] - v[n - 1] > v[split] - v[split - 1] ? n : split;
        }
        if (v.length < LEAST || !(v[split] - v[split - 1] > GAP * (v[v.length - 1] - v[0]))) {
            return Optional.empty();
        }
        Moments heap = new Moments(2);
        for (int n = 0; n < v.length; n++) {
            heap.add(n < split ? 0 : 1, v[n]);
        }
        return Optional.of(new TakeOff(Wilson.of(v.length - split, v.length), heap.estimate(0), heap.estimate(1)));
    }
}
