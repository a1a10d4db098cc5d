package org.madang.scenarios.study.design;

import java.util.List;
import org.madang.scenarios.study.Design;
import org.madang.scenarios.study.Study;

/** Makes the rows of a study's design. */
public final class Designs {
    private Designs() {}

    /**
     * @param seed of the study, for designs that draw
     * @return null for a design that goes in rounds
     */
    public static Rows of(Study study, List<FactorAxis> axes, long seed) {
        Design design = study.design();
        if (design instanceof Design.Factorial) {
            return new FactorialRows(axes, cells(axes));
        }
        return null;
    }

    /** The size of the full grid, at most the most points that a study may have, and one. */
    public static int cells(List<FactorAxis> axes) {
        long cells = 1;
        for (FactorAxis axis : axes) {
            cells = Math.min(Design.MOST_POINTS + 1L, cells * axis.levels());
        }
        return (int) cells;
    }
}
