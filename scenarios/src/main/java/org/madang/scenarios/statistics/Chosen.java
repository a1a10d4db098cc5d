package org.madang.scenarios.statistics;

/**
 * What the best of several options is worth. The one that looks best in the very worlds in which it is measured has been
 * lucky there: of equal options its lead over another is surely above zero nearly always. So in each half of the worlds
 * that option is measured which is best on average in the other half.
 */
public final class Chosen {
    private Chosen() {}

    /**
     * By replication.
     *
     * @param criterion by replication and option: the largest mean is chosen; NaN where there is none
     * @param value by replication and option: what is measured if it is chosen
     */
    public static double[] of(double[][] criterion, double[][] value) {
        double[] found = new double[value.length];
        int[] choice = {best(criterion, 1), best(criterion, 0)};
        for (int r = 0; r < found.length; r++) {
            found[r] = value[r][choice[r % 2]];
        }
        return found;
    }

    /** The best option of the even replications (0) or the odd ones (1); the first of equals. */
    private static int best(double[][] criterion, int half) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int option = 0; option < criterion[0].length; option++) {
            Moments moments = new Moments(1);
            for (int r = half; r < criterion.length; r += 2) {
                moments.add(0, criterion[r][option]);
            }
            double mean = moments.estimate(0).mean();
            if (mean > most) {
                most = mean;
                best = option;
            }
        }
        return best;
    }
}
