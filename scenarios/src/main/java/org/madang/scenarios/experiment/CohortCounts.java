package org.madang.scenarios.experiment;

import org.madang.sim.state.CohortBook;

/** Joins and leaves by quarter of joining and weeks of membership, added up over replications. */
public final class CohortCounts {
    private final int weeks;
    private final long[] joins;
    private final long[][] leaves;

    public CohortCounts(int weeks) {
        this.weeks = weeks;
        int cohorts = weeks / CohortBook.WIDTH + 1;
        joins = new long[cohorts];
        leaves = new long[cohorts][weeks + 1];
    }

    public void add(CohortBook book) {
        for (int c = 0; c < joins.length; c++) {
            joins[c] += book.joins(c);
            for (int t = 0; t <= weeks; t++) {
                leaves[c][t] += book.leaves(c, t);
            }
        }
    }

    public void add(CohortCounts other) {
        for (int c = 0; c < joins.length; c++) {
            joins[c] += other.joins[c];
            for (int t = 0; t <= weeks; t++) {
                leaves[c][t] += other.leaves[c][t];
            }
        }
    }

    public int cohorts() {
        return joins.length;
    }

    public long joins(int cohort) {
        return joins[cohort];
    }

    /** The share still there after so many weeks; NaN for an empty cohort or one not watched so long. */
    public double retention(int cohort, int tenure) {
        boolean watched = (cohort + 1) * CohortBook.WIDTH - 1 + tenure <= weeks;
        if (joins[cohort] == 0 || !watched) {
            return Double.NaN;
        }
        long gone = 0;
        for (int t = 0; t <= tenure; t++) {
            gone += leaves[cohort][t];
        }
        return 1 - (double) gone / joins[cohort];
    }

    long[] flat() {
        long[] flat = new long[joins.length * (weeks + 2)];
        int at = 0;
        for (int c = 0; c < joins.length; c++) {
            flat[at++] = joins[c];
            for (int t = 0; t <= weeks; t++) {
                flat[at++] = leaves[c][t];
            }
        }
        return flat;
    }

    static CohortCounts of(int weeks, long[] flat) {
        CohortCounts counts = new CohortCounts(weeks);
        int at = 0;
        for (int c = 0; c < counts.joins.length; c++) {
            counts.joins[c] = flat[at++];
            for (int t = 0; t <= weeks; t++) {
                counts.leaves[c][t] = flat[at++];
            }
        }
        return counts;
    }
}
