package org.madang.sim.state;

/**
 * First-time customers by the week of their first match, and how many of them came back within {@link #WATCHED} weeks.
 * Rows are blocks, each written by one thread at a time.
 */
public final class FirstCustomers {
    /** For how long a first-time customer is watched: 90 days. */
    public static final int WATCHED = 13;

    private final int weeks;
    private final int blocks;
    private final int[] firsts;
    private final int[] seconds;

    public FirstCustomers(int blocks, int weeks) {
        this.blocks = blocks;
        this.weeks = weeks;
        firsts = new int[blocks * (weeks + 1)];
        seconds = new int[blocks * (weeks + 1)];
    }

    FirstCustomers(FirstCustomers of) {
        blocks = of.blocks;
        weeks = of.weeks;
        firsts = of.firsts.clone();
        seconds = of.seconds.clone();
    }

    /** Somebody has a first match in week w. */
    public void first(int block, int w) {
        firsts[block * (weeks + 1) + w]++;
    }

    /** Somebody has a second match in week w, the first one was in week {@code before}. */
    public void second(int block, int before, int w) {
        if (w - before <= WATCHED) {
            seconds[block * (weeks + 1) + before]++;
        }
    }

    /** How many had their first match in week w; 0 before the first week. */
    public int firsts(int w) {
        return sum(firsts, w);
    }

    /** How many of those of week w have come back; final once they have been watched. */
    public int seconds(int w) {
        return sum(seconds, w);
    }

    private int sum(int[] row, int w) {
        int sum = 0;
        for (int b = 0; b < blocks && w >= 1; b++) {
            sum += row[b * (weeks + 1) + w];
        }
        return sum;
    }
}
