package org.madang.scenarios.validate;

import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * One published figure beside ours.
 *
 * @param check the classic and what is compared
 * @param source where the figure comes from
 * @param expected by theory for the parameters in force, or as published where there is no formula; NaN if none
 * @param got by the simulator; NaN if none
 * @param standardError of their difference; 0 where nothing is drawn
 * @param tolerance the largest difference that passes
 * @param allowance what of it the theory itself may be off; NaN where it is not known apart
 * @param status how it ended
 * @param note what the reader should know: an allowance, or why there is no result
 */
public record Row(
        String check,
        String source,
        double expected,
        double got,
        double standardError,
        double tolerance,
        double allowance,
        Status status,
        String note) {
    /** Smaller differences, as a share of what is expected, do not matter. */
    static final double MARGIN = 0.05;
    /** One-sided 95 % of a normal value: two one-sided tests (Schuirmann 1987). */
    private static final double ONE_SIDED = 1.644854;

    /** The chance of a false alarm on one side of a row: beyond four standard errors. */
    private static final double TAIL = 3.167e-5;

    /**
     * A mean over runs.
     *
     * @param allowance what the theory itself may be off, for instance because it holds for a market without end
     */
    static Row mean(String check, String source, double expected, Sample got, double allowance, String note) {
        double error = got.standardError();
        return within(check, source, expected, got.mean(), error, got.multiple() * error + allowance, note)
                .allowing(allowance);
    }

    /** A standard deviation between runs; the theory may be off by {@code allowance} of it. */
    static Row deviation(String check, String source, double expected, Sample got, double allowance, String note) {
        double error = got.errorOfDeviation();
        return within(
                        check,
                        source,
                        expected,
                        got.deviation(),
                        error,
                        got.multiple() * error + allowance * expected,
                        note)
                .allowing(allowance * expected);
    }

    /** A figure that has no chance in it, or whose error is known. */
    static Row within(
            String check, String source, double expected, double got, double error, double tolerance, String note) {
        boolean good = Math.abs(got - expected) <= tolerance;
        Status status = good ? Status.OK : Status.FALLS_SHORT;
        return new Row(check, source, expected, got, error, tolerance, Double.NaN, status, note);
    }

    /** How often something happened in independent runs, by the exact binomial test. */
    static Row frequency(String check, String source, double expected, int hits, int runs, String note) {
        BinomialDistribution chance = new BinomialDistribution(null, runs, Math.min(1, Math.max(0, expected)));
        double fewer = chance.cumulativeProbability(hits);
        double more = 1 - chance.cumulativeProbability(hits - 1);
        boolean good = fewer >= TAIL && more >= TAIL;
        double error = Math.sqrt(expected * (1 - expected) / runs);
        Status status = good ? Status.OK : Status.FALLS_SHORT;
        return new Row(check, source, expected, (double) hits / runs, error, 4 * error, 0, status, note);
    }

    static Row noData(String check, String source, double expected, String file) {
        String note = "give the folder that holds " + file + " with --data or MADANG_DATA";
        return new Row(check, source, expected, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Status.NO_DATA, note);
    }

    static Row notExpressed(String check, String source, double expected, String why) {
        return new Row(
                check, source, expected, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Status.NOT_EXPRESSED, why);
    }

    /** The difference in standard errors; NaN where there is no error. */
    public double z() {
        return standardError > 0 ? (got - expected) / standardError : Double.NaN;
    }

    private Row allowing(double of) {
        return new Row(check, source, expected, got, standardError, tolerance, of, status, note);
    }

    /** Whether there is something to be as good as equal to. */
    public boolean hasMargin() {
        return Math.abs(expected) > 0 && !Double.isNaN(got);
    }

    /** Whether it is shown, not only not refuted, that the difference is too small to matter. */
    public boolean isEquivalent() {
        return hasMargin() && Math.abs(got - expected) + ONE_SIDED * standardError <= MARGIN * Math.abs(expected);
    }

    public boolean fallsShort() {
        return status == Status.FALLS_SHORT;
    }
}
