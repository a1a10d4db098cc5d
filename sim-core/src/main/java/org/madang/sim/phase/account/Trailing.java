package org.madang.sim.phase.account;

/** The sum of the last 13 weekly values: a quarter, so that a single odd week does not show. */
final class Trailing {
    static final int WEEKS = 13;

    private final double[] value = new double[WEEKS];
    private int next;

    void add(double amount) {
        value[next] = amount;
        next = (next + 1) % WEEKS;
    }

    double sum() {
        double sum = 0;
        for (double v : value) {
            sum += v;
        }
        return sum;
    }
}
