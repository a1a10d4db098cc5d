package org.madang.scenarios.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * All classics together: small errors that no row shows add up. Rows of one classic share their runs, so each classic counts
 * with one row, its first that has an error and needs no allowance.
 *
 * @param classics how many have such a row
 * @param squares the sum of z²
 */
record GlobalTest(int classics, double squares) {
    static GlobalTest of(List<Row> rows) {
        Map<String, Double> z = new LinkedHashMap<>();
        for (Row row : rows) {
            if (row.allowance() == 0 && !Double.isNaN(row.z())) {
                z.putIfAbsent(row.check().split("[:,(]", 2)[0].strip(), row.z());
            }
        }
        return new GlobalTest(
                z.size(), z.values().stream().mapToDouble(v -> v * v).sum());
    }

    /** Of a sum as large as this by chance; NaN without a row. */
    double p() {
        return classics == 0
                ? Double.NaN
                : 1 - new ChiSquaredDistribution(null, classics).cumulativeProbability(squares);
    }

    @Override
    public String toString() {
        return classics == 0
                ? "no row for a test of all classics together"
                : String.format(
                        java.util.Locale.ROOT,
                        "all classics together: z² of one row each adds up to %.1f for %d, p %.2f",
                        squares,
                        classics,
                        p());
    }
}
