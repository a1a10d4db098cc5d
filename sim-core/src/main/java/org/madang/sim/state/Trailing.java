package org.madang.sim.state;

/** The sum of the last 13 weekly values: a quarter, so that a single odd week does not show. */
public final class Trailing {
    static final int WEEKS = 13;

    private final double[] value;
    private int next;

    Trailing() {
        value = new double[WEEKS];
    }

    Trailing(Trailing of) {
        value = of.value.clone();
        next = of.next;
    }

    public void add(double amount) {
        value[next] = amount;
        next = (next + 1) % WEEKS;
    }

    public double sum() {
        double sum = 0;
        for (double v : value) {
            sum += v;
        }
        return sum;
    }
}
