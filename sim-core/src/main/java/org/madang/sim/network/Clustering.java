package org.madang.sim.network;

/**
 * The mean local clustering coefficient (Watts &amp; Strogatz 1998) of undirected rows.
 *
 * @param mean over the sample
 * @param sample how many participants were looked at; all n where the work allows it
 */
record Clustering(double mean, int sample) {
    /** Neighbours of neighbours to look at. The sum of squared degrees is the work of looking at everybody. */
    private static final double WORK = 2e7;

    /** A sample is never smaller, so the standard error stays below 0.016. */
    private static final int SMALLEST_SAMPLE = 1000;

    /** Nor larger: each participant costs a jump in memory per neighbour. The standard error is below 0.0023. */
    private static final int LARGEST_SAMPLE = 50_000;

    static Clustering of(Rows rows) {
        int n = rows.size();
        if (n == 0) return new Clustering(0, 0);
        int sample = sampleSize(n, sumOfSquaredDegrees(rows));
        long[] isNeighbour = new long[(n >> 6) + 1];
        double sum = 0;
        for (int s = 0; s < sample; s++) {
            // The middle of the s-th of `sample` equal stretches: every locality is looked at by its size.
            sum += local(rows, (int) ((2L * s + 1) * n / (2L * sample)), isNeighbour);
        }
        return new Clustering(sum / sample, sample);
    }

    static int sampleSize(int n, double exactWork) {
        int affordable = exactWork <= WORK ? n : (int) Math.max(SMALLEST_SAMPLE, n * (WORK / exactWork));
        return Math.min(n, Math.min(affordable, LARGEST_SAMPLE));
    }

    static double sumOfSquaredDegrees(Rows rows) {
        double sum = 0;
        for (int i = 0; i < rows.size(); i++) sum += (double) rows.length(i) * rows.length(i);
        return sum;
    }

    /** Share of the pairs of neighbours of i that are tied. One bit per participant marks the neighbours meanwhile. */
    private static double local(Rows rows, int i, long[] isNeighbour) {
        long degree = rows.length(i);
        if (degree < 2) return 0;
        for (int p = rows.start[i]; p < rows.start[i + 1]; p++) isNeighbour[rows.node[p] >> 6] |= 1L << rows.node[p];
        long closed = 0;
        for (int p = rows.start[i]; p < rows.start[i + 1]; p++) {
            int j = rows.node[p];
            // A hub's row is searched for the few neighbours of i; the others' rows are read through.
            boolean hub = rows.length(j) >> 5 > degree;
            closed += hub ? commonBySearch(rows, i, j) : marked(rows, j, isNeighbour);
        }
        for (int p = rows.start[i]; p < rows.start[i + 1]; p++) isNeighbour[rows.node[p] >> 6] = 0;
        return closed / (double) (degree * (degree - 1));
    }

    private static long marked(Rows rows, int j, long[] isNeighbour) {
        long marked = 0;
        for (int p = rows.start[j]; p < rows.start[j + 1]; p++) {
            marked += isNeighbour[rows.node[p] >> 6] >>> rows.node[p] & 1;
        }
        return marked;
    }

    private static int commonBySearch(Rows rows, int few, int many) {
        int common = 0;
        for (int p = rows.start[few]; p < rows.start[few + 1]; p++) {
            if (rows.find(many, rows.node[p]) >= 0) common++;
        }
        return common;
    }
}
