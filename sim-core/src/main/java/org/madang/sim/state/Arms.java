package org.madang.sim.state;

import org.madang.sim.config.Event;

/**
 * Who is treated differently by one platform, and who serves to compare with them. Everybody is in one group for good, so
 * that what follows the treatment is seen too; whether somebody is treated hangs on the week as well.
 */
public final class Arms {
    /** What people are to a treatment. Friends, who are of no one group, come last. */
    public enum Group {
        /** Drawn to be treated. */
        TREATED("treated"),
        /** Could have been drawn and were not. */
        CONTROL("control"),
        /** Could not be drawn. */
        OTHERS("others"),
        /** Of the control group and the others, those to whom somebody treated talks. */
        FRIENDS("friends");

        private final String key;

        Group(String key) {
            this.key = key;
        }

        /** The name in files. */
        public String key() {
            return key;
        }
    }

    /** How many groups people are divided into; friends are counted once more. */
    private static final int DIVIDED = 3;

    private static final byte FRIEND = 4;

    public final int k;
    public final Event.Treatment treatment;
    /** What those treated are offered; prices in it are those of everybody. */
    public final Offer offer;
    /** What those treated get back of a match; as a part of the reference, and as money. */
    public double back;

    public double backMoney;
    /** Joins and leaves of this week, by group. */
    public final int[] joins;

    public final int[] leaves;
    private final int until;
    private final byte[] group;
    private boolean running = true;

    /** @param until the last week of the treatment */
    public Arms(int k, Event.Treatment treatment, int until, int participants) {
        this.k = k;
        this.treatment = treatment;
        this.until = until;
        offer = new Offer();
        joins = new int[Group.values().length];
        leaves = new int[Group.values().length];
        group = new byte[participants];
        java.util.Arrays.fill(group, (byte) Group.OTHERS.ordinal());
    }

    Arms(Arms of) {
        k = of.k;
        treatment = of.treatment;
        until = of.until;
        offer = of.offer.copy();
        back = of.back;
        backMoney = of.backMoney;
        joins = of.joins.clone();
        leaves = of.leaves.clone();
        group = of.group.clone();
        running = of.running;
    }

    /** Puts participant i into one of the groups that people are divided into. */
    public void assign(int i, Group to) {
        group[i] = (byte) to.ordinal();
    }

    /** A newcomer in the place of i has not been drawn, but has taken over friends. */
    public void replace(int i) {
        group[i] = (byte) (group[i] & FRIEND | Group.OTHERS.ordinal());
    }

    /** Somebody treated talks to i. */
    public void befriend(int i) {
        if (group[i] != Group.TREATED.ordinal()) {
            group[i] |= FRIEND;
        }
    }

    /** Tells the week that begins. */
    public void week(int w) {
        running = w <= until;
        java.util.Arrays.fill(joins, 0);
        java.util.Arrays.fill(leaves, 0);
    }

    /** Whether platform {@code of} treats i this week. */
    public boolean treats(int of, int i) {
        return running && of == k && group[i] == Group.TREATED.ordinal();
    }

    /** What i gets back of a match on platform {@code of}, as a part of the reference; below 0 where it pays more. */
    public double back(int of, int i) {
        return treats(of, i) ? back : 0;
    }

    public boolean isRunning() {
        return running;
    }

    public boolean isIn(Group asked, int i) {
        return asked == Group.FRIENDS ? (group[i] & FRIEND) != 0 : (group[i] & ~FRIEND) == asked.ordinal();
    }

    /** Somebody joined (change 1) or left (change −1). */
    public void count(int change, int i) {
        int[] counts = change > 0 ? joins : leaves;
        counts[group[i] & ~FRIEND]++;
        counts[DIVIDED] += group[i] >>> 2;
    }

    /** Adds something about i to a row by group. */
    public void add(double[] row, int i, double amount) {
        row[group[i] & ~FRIEND] += amount;
        row[DIVIDED] += (group[i] >>> 2) * amount;
    }
}
