package org.madang.scenarios.study.design;

import java.util.List;

/** The rows of a design, in an order that leaves an even sample when stopped early. Pure and safe to share. */
public interface Rows {
    int count();

    /** Values by factor. */
    List<Double> row(int r);
}
