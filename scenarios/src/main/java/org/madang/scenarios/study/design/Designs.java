package org.madang.scenarios.study.design;

import java.nio.file.Path;
import java.util.List;
import org.madang.scenarios.study.Design;
import org.madang.scenarios.study.Study;

/** Makes the rows of a study's design. */
public final class Designs {
    private Designs() {}

    /**
     * @param folder of the study file, for plans beside it
     * @param seed of the study, for designs that draw
     * @return null for a design that goes in rounds
     * @throws org.madang.scenarios.file.BadInputException if the plan of a CSV file cannot be used
     */
    public static Rows of(Study study, List<FactorAxis> axes, Path folder, long seed) {
        Design design = study.design();
        if (design instanceof Design.Factorial) {
            return new FactorialRows(axes, (int) count(study, axes));
        }
        if (design instanceof Design.LatinHypercube d) {
            return new LatinHypercubeRows(axes, d.points(), seed);
        }
        if (design instanceof Design.Sobol d) {
            return new SobolRows(axes, d.points(), seed);
        }
        if (design instanceof Design.Saltelli d) {
            return new SaltelliRows(axes, d.points(), seed);
        }
        if (design instanceof Design.Morris d) {
            return new MorrisRows(axes, d.trajectories(), d.levels(), seed);
        }
        if (design instanceof Design.Csv d) {
            return new CsvRows(folder.resolve(d.file()).normalize(), axes);
        }
        return null;
    }

    /** Whether later points of a design depend on what the earlier ones gave. */
    public static boolean isInRounds(Design design) {
        return design instanceof Design.Regime || design instanceof Design.Tipping;
    }

    /** How many rows a design has; 0 where that shows only when it is read or run. */
    public static double count(Study study, List<FactorAxis> axes) {
        Design design = study.design();
        int factors = axes.size();
        if (design instanceof Design.Factorial) {
            double cells = 1;
            for (FactorAxis axis : axes) {
                cells *= axis.levels();
            }
            return cells;
        }
        if (design instanceof Design.LatinHypercube d) {
            return d.points();
        }
        if (design instanceof Design.Sobol d) {
            return d.points();
        }
        if (design instanceof Design.Saltelli d) {
            return d.points() * (factors + 2.0);
        }
        return design instanceof Design.Morris d ? d.trajectories() * (factors + 1.0) : 0;
    }
}
