package org.madang.scenarios.study.design;

import java.util.List;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.study.FactorColumn;

/** The values of one factor, and how each changes the scenario. Immutable. */
public interface FactorAxis {
    FactorColumn column();

    /** How many values a factorial takes. */
    int levels();

    /** Level {@code i} of {@code n} that are spread over all values, 0 ≤ i &lt; n. */
    double atLevel(int i, int n);

    /** The value below which a share {@code u} of the values lies, 0 &lt; u &lt; 1. */
    double atShare(double u);

    /** What the value sets in the scenario. */
    List<Patch> patches(double value);
}
