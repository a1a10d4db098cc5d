package org.madang.scenarios.study.design;

import java.util.List;
import java.util.stream.IntStream;

/** Turns shares, one a factor, into the values of the factors. */
final class Shares {
    private Shares() {}

    static List<Double> values(List<FactorAxis> axes, double[] shares, int from) {
        return IntStream.range(0, axes.size())
                .mapToObj(f -> axes.get(f).atShare(shares[from + f]))
                .toList();
    }
}
