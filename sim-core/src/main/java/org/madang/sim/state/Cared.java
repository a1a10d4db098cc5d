package org.madang.sim.state;

/** For whom relationship money is spent, where a platform does not spend it on all members. Rows are platforms. */
public final class Cared {
    /** Those it is for; null where it is for all. */
    public final Bits[] who;
    /** What the others are offered. */
    public final Offer[] others;

    public Cared(int platforms) {
        who = new Bits[platforms];
        others = new Offer[platforms];
    }

    Cared(Cared of) {
        this(of.who.length);
        for (int k = 0; k < who.length; k++) {
            who[k] = of.who[k] == null ? null : of.who[k].copy();
            others[k] = of.others[k] == null ? null : of.others[k].copy();
        }
    }

    /** Whether platform k leaves i out. */
    public boolean leavesOut(int k, int i) {
        return who[k] != null && !who[k].get(i);
    }
}
