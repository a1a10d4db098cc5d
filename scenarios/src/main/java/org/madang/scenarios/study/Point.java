package org.madang.scenarios.study;

import java.io.Serializable;
import java.util.List;

/**
 * A point of a study: one value for every factor.
 *
 * @param number from 0, in the order in which points are run
 * @param values by factor; a number, or for a factor with labels the number of the label
 */
public record Point(int number, List<Double> values) implements Serializable {
    private static final long serialVersionUID = 1;

    public Point {
        values = List.copyOf(values);
    }
}
