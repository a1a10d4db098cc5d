package org.madang.scenarios.study;

import java.util.List;

/**
 * A factor as a column of the study's tables.
 *
 * @param name the column
 * @param paths the paths in the scenario that take its value
 * @param kind range, list, distribution or zipped
 * @param scale how its numbers are best shown and interpolated; linear for labels
 * @param low the lowest value it can take; for labels 0. Of a distribution the 0.1 % quantile where it has no bound
 * @param high the highest value it can take; for labels the number of the last one
 * @param whole whether it takes whole numbers only
 * @param labels what the numbers 0, 1, … stand for; empty for a factor whose values are numbers
 */
public record FactorColumn(
        String name,
        List<String> paths,
        String kind,
        Factor.Scale scale,
        double low,
        double high,
        boolean whole,
        List<String> labels) {
    public FactorColumn {
        paths = List.copyOf(paths);
        labels = List.copyOf(labels);
    }

    /** Whether values are the numbers of labels, in an order that means nothing. */
    public boolean isLabelled() {
        return !labels.isEmpty();
    }
}
