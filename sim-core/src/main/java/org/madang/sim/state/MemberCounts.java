package org.madang.sim.state;

/** What is known of a platform's members without looking at them, because it is kept when they join and leave. */
public final class MemberCounts {
    /** Fixed point, so that the sum does not depend on the order in which members come and go. */
    private static final int FIT_BITS = 30;

    /** Members by persona. */
    public final int[] ofPersona;
    /** Members by the week of joining, 0 for founding members. */
    public final int[] joinedInWeek;
    /** Members for whom somebody else pays. */
    public int paidByOther;

    private long gainFit;

    MemberCounts(int personas, int weeks) {
        ofPersona = new int[personas];
        joinedInWeek = new int[weeks + 1];
    }

    MemberCounts(MemberCounts of) {
        ofPersona = of.ofPersona.clone();
        joinedInWeek = of.joinedInWeek.clone();
        paidByOther = of.paidByOther;
        gainFit = of.gainFit;
    }

    /** Takes in somebody who joined (change 1) or left (change −1). */
    public void add(int change, int persona, int joinedWeek, boolean paid, float fit) {
        ofPersona[persona] += change;
        joinedInWeek[joinedWeek] += change;
        paidByOther += paid ? change : 0;
        gainFit += change * (long) (fit * (1L << FIT_BITS));
    }

    /** How well the platform's gains fit its members: the sum of w·gain. */
    public double gainFit() {
        return Math.scalb((double) gainFit, -FIT_BITS);
    }

    /** Members who joined from the given week on. */
    public int joinedSince(int week) {
        int count = 0;
        for (int w = Math.max(0, week); w < joinedInWeek.length; w++) {
            count += joinedInWeek[w];
        }
        return count;
    }
}
