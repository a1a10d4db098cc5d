package org.madang.scenarios.study;

import org.madang.sim.config.Checked;
import org.madang.sim.config.Key;
import org.madang.sim.config.Problems;

/** Which combinations of the factors' values a study runs. Named in the order of messages and the schema. */
public sealed interface Design
        permits Design.Factorial,
                Design.LatinHypercube,
                Design.Sobol,
                Design.Saltelli,
                Design.Morris,
                Design.Csv,
                Design.Regime,
                Design.Tipping {
    /** The most points that a study may have. */
    int MOST_POINTS = 1_000_000;

    /** Every level of every factor with every level of the others. */
    @Key("Every level of every factor with every level of the others.")
    record Factorial() implements Design {}

    /** Every factor's range cut into as many equal shares as there are points, one point in each (McKay et al. 1979). */
    @Key(
            "Every factor's range cut into as many equal shares as there are points, one point in each (McKay et al. 1979).")
    record LatinHypercube(
            @Key(
                    value = "How many points; a study grows by doubling them.",
                    unit = "points",
                    min = 1,
                    max = MOST_POINTS)
            int points)
            implements Design {}

    /** A low-discrepancy sequence: even for any number of points (Sobol 1967; Joe & Kuo 2008). */
    @Key("A low-discrepancy sequence: even for any number of points (Sobol 1967; Joe & Kuo 2008).")
    record Sobol(
            @Key(value = "How many points; best a power of two.", unit = "points", min = 1, max = MOST_POINTS)
            int points)
            implements Design {}

    /** The points that first-order and total Sobol indices need (Saltelli et al. 2010): points × (factors + 2). */
    @Key("The points that first-order and total Sobol indices need (Saltelli et al. 2010): points × (factors + 2).")
    record Saltelli(
            @Key(value = "How many base points; best a power of two.", unit = "points", min = 2, max = MOST_POINTS)
            int points)
            implements Design {}

    /** Walks through a grid that change one factor at a time (Morris 1991): trajectories × (factors + 1). */
    @Key("Walks through a grid that change one factor at a time (Morris 1991): trajectories × (factors + 1).")
    record Morris(
            @Key(value = "How many walks.", unit = "walks", min = 1, max = 10_000)
            int trajectories,

            @Key(
                    value = "How many values each factor takes, an even number; 4 if not given.",
                    unit = "levels",
                    min = 2,
                    max = 100,
                    optional = true)
            Integer levels)
            implements Design, Checked {
        public Morris {
            levels = levels == null ? 4 : levels;
        }

        @Override
        public void check(Problems problems) {
            problems.require(levels % 2 == 0, "levels", "must be an even number, found %d", levels);
        }
    }

    /** The points of a table. */
    @Key("The points of a table.")
    record Csv(
            @Key("The CSV file, beside the study: a header with the names of the factors, a row a point.")
            String file) implements Design {}

    /** A grid over two factors that is refined where the winner changes. */
    @Key("A grid over two factors that is refined where the winner changes.")
    record Regime(
            @Key(
                    value = "Levels of the first grid along each factor; 5 if not given.",
                    unit = "levels",
                    min = 3,
                    max = 100,
                    optional = true)
            Integer levels,

            @Key(
                    value = "How often the grid is halved near the boundary; 2 if not given.",
                    unit = "rounds",
                    min = 0,
                    max = 10,
                    optional = true)
            Integer rounds)
            implements Design {
        public Regime {
            levels = levels == null ? 5 : levels;
            rounds = rounds == null ? 2 : rounds;
        }
    }

    /** The value of one factor at which the winner changes, closed in from both sides. */
    @Key("The value of one factor at which the winner changes, closed in from both sides.")
    record Tipping(
            @Key(
                    value = "Levels of the first look along the factor; 5 if not given.",
                    unit = "levels",
                    min = 3,
                    max = 100,
                    optional = true)
            Integer levels,

            @Key(
                    value = "How narrow the bracket must get, against the factor's range; 0.02 if not given.",
                    unit = "fraction",
                    min = 1e-6,
                    max = 1,
                    optional = true)
            Double tolerance)
            implements Design {
        public Tipping {
            levels = levels == null ? 5 : levels;
            tolerance = tolerance == null ? 0.02 : tolerance;
        }
    }
}
