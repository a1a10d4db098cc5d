package org.madang.scenarios.validate.theory;

/**
 * How much to spend on winning and on keeping customers (Blattberg & Deighton 1996). A prospect on whom A is spent is won
 * with chance a = CRa(1 − e^(−ka·A)); a customer on whom R is spent a period stays with chance r = CRr(1 − e^(−kr·R)).
 *
 * @param acquisitionCeiling CRa
 * @param acquisitionSpeed ka
 * @param retentionCeiling CRr
 * @param retentionSpeed kr
 * @param margin M, a customer and period
 * @param discount d, a period
 */
public record AcquisitionRetention(
        double acquisitionCeiling,
        double acquisitionSpeed,
        double retentionCeiling,
        double retentionSpeed,
        double margin,
        double discount) {

    /** a(A). */
    public double won(double spend) {
        return acquisitionCeiling * -Math.expm1(-acquisitionSpeed * spend);
    }

    /** r(R). */
    public double kept(double spend) {
        return retentionCeiling * -Math.expm1(-retentionSpeed * spend);
    }

    /** What a customer is worth beyond the margin of the first period: (M − R/r)·r/(1 + d − r). */
    private double afterwards(double keeping) {
        double r = kept(keeping);
        return (margin * r - keeping) / (1 + discount - r);
    }

    /** Customer equity of a prospect: a·[M + (M − R/r)·r/(1 + d − r)] − A. */
    public double equity(double winning, double keeping) {
        return won(winning) * (margin + afterwards(keeping)) - winning;
    }

    /** R*, which does not depend on A. */
    public double bestKeeping() {
        return highest(this::afterwards, margin);
    }

    /** A*. */
    public double bestWinning() {
        double keeping = bestKeeping();
        return highest(winning -> equity(winning, keeping), 10 * margin);
    }

    /** Golden-section search on [0, end]. */
    private static double highest(java.util.function.DoubleUnaryOperator f, double end) {
        double golden = (Math.sqrt(5) - 1) / 2;
        double low = 0;
        double high = end;
        while (high - low > 1e-9) {
            double left = high - golden * (high - low);
            double right = low + golden * (high - low);
            if (f.applyAsDouble(left) > f.applyAsDouble(right)) {
                high = right;
            } else {
                low = left;
            }
        }
        return (low + high) / 2;
    }

    /** Where a parabola through three points at x − h, x, x + h has its top. */
    public static double top(double x, double h, double below, double at, double above) {
        return x + h * (below - above) / (2 * (below - 2 * at + above));
    }
}
