package org.madang.scenarios.study.store;

import java.util.List;
import org.madang.scenarios.study.FactorColumn;
import org.madang.scenarios.study.run.PointHash;

/**
 * The numbers of points by their content, 24 bytes a point. Contents are told apart by 64 bits: among a million points two
 * are taken for one with a chance of 3 in 100 million.
 */
final class PointNumbers {
    private static final int NONE = -1;

    private final List<FactorColumn> columns;
    private long[] key = new long[1 << 10];
    private int[] number = new int[1 << 10];
    private int size;

    PointNumbers(List<FactorColumn> columns) {
        this.columns = columns;
        java.util.Arrays.fill(number, NONE);
    }

    int size() {
        return size;
    }

    /** The number of a point; the next one, which it then has, if it is new. */
    int of(List<Double> values) {
        if (2 * size >= key.length) {
            grow();
        }
        long hash = PointHash.of(columns, values);
        int at = slot(hash);
        if (number[at] == NONE) {
            key[at] = hash;
            number[at] = size++;
        }
        return number[at];
    }

    private int slot(long hash) {
        int mask = key.length - 1;
        int at = (int) hash & mask;
        while (number[at] != NONE && key[at] != hash) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] keys = key;
        int[] numbers = number;
        key = new long[2 * keys.length];
        number = new int[2 * keys.length];
        java.util.Arrays.fill(number, NONE);
        for (int n = 0; n < keys.length; n++) {
            if (numbers[n] != NONE) {
                int at = slot(keys[n]);
                key[at] = keys[n];
                number[at] = numbers[n];
            }
        }
    }
}
