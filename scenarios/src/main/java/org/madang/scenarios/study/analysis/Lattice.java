package org.madang.scenarios.study.analysis;

import java.util.HashMap;
import java.util.Map;
import org.madang.scenarios.study.design.FactorAxis;

/**
 * The values that the rounds of an adaptive design may take along one factor: an even grid, so fine that every halving
 * falls on it. Lists, labels and whole numbers that are exhausted cannot be halved.
 */
final class Lattice {
    private final FactorAxis axis;
    private final int size;
    private final int stride;
    private final Map<Double, Integer> place = new HashMap<>();

    /**
     * @param levels of the first grid
     * @param halvings how often it may be halved
     */
    Lattice(FactorAxis axis, int levels, int halvings) {
        boolean isNumeric =
                !axis.column().kind().equals("list") && !axis.column().isLabelled();
        this.axis = axis;
        this.stride = isNumeric ? 1 << halvings : 1;
        this.size = isNumeric ? (levels - 1) * stride + 1 : axis.levels();
        for (int i = 0; i < size; i++) {
            place.putIfAbsent(value(i), i);
        }
    }

    /** How many places there are. */
    int size() {
        return size;
    }

    /** The distance of the first grid's places; 1 where nothing can be halved. */
    int stride() {
        return stride;
    }

    double value(int i) {
        return axis.atLevel(i, size);
    }

    /** The first place with the same value; −1 if there is none. */
    int placeOf(double value) {
        return place.getOrDefault(value, -1);
    }

    /** The first place with the value of this one: places share a value where it is rounded. */
    int first(int i) {
        return placeOf(value(i));
    }
}
