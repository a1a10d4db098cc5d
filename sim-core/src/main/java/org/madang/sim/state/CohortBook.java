package org.madang.sim.state;

/**
 * Joins and leaves by cohort: those who joined in the same quarter (13 weeks). Founding members are in the cohort of the
 * first quarter. Somebody who comes back starts anew in the cohort of the return.
 */
public final class CohortBook {
    /** Weeks that make a cohort. */
    public static final int WIDTH = 13;

    private final int weeks;
    private final int[] joins;
    private final int[][] leaves;

    public CohortBook(int weeks) {
        this.weeks = weeks;
        int cohorts = weeks / WIDTH + 1;
        joins = new int[cohorts];
        leaves = new int[cohorts][weeks + 1];
    }

    CohortBook(CohortBook of) {
        weeks = of.weeks;
        joins = of.joins.clone();
        leaves = new int[of.leaves.length][];
        java.util.Arrays.setAll(leaves, cohort -> of.leaves[cohort].clone());
    }

    public void join(int week) {
        joins[week / WIDTH]++;
    }

    /** Of those who were to be there at the start, one is not. */
    public void notThere() {
        joins[0]--;
    }

    public void leave(int joinedWeek, int week) {
        leaves[joinedWeek / WIDTH][week - joinedWeek]++;
    }

    public int cohorts() {
        return joins.length;
    }

    public int joins(int cohort) {
        return joins[cohort];
    }

    /** How many of a cohort left after so many weeks of membership. */
    public int leaves(int cohort, int tenure) {
        return leaves[cohort][tenure];
    }

    /**
     * The share of a cohort still there after so many weeks; NaN for an empty cohort, or where the youngest of the cohort
     * have not been watched that long.
     */
    public double retention(int cohort, int tenure) {
        boolean watched = (cohort + 1) * WIDTH - 1 + tenure <= weeks;
        if (joins[cohort] == 0 || !watched) {
            return Double.NaN;
        }
        int gone = 0;
        for (int t = 0; t <= tenure; t++) {
            gone += leaves[cohort][t];
        }
        return 1 - (double) gone / joins[cohort];
    }
}
