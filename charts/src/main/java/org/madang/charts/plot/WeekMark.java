package org.madang.charts.plot;

import java.util.Objects;

/** A vertical line at a moment, with a word about it: "breach". */
public record WeekMark(double week, String label) {
    public WeekMark {
        if (!Double.isFinite(week)) {
            throw new IllegalArgumentException("Week of the mark '" + label + "' is " + week);
        }
        Objects.requireNonNull(label, "label");
    }
}
