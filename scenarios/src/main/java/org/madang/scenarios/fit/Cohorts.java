package org.madang.scenarios.fit;

import org.madang.sim.config.Checked;
import org.madang.sim.config.Key;
import org.madang.sim.config.Problems;

/**
 * A retention triangle: who joined when, and how many of them are still there later. Wide: a row a cohort, a column an age
 * with its number as name. Long: a row a cohort and age.
 */
public record Cohorts(
        @Key("The file; the path is relative to this one.") String file,

        @Key("The column that says when a cohort joined, as dates in tables.")
        String cohort,

        @Key(
                value =
                        "Of a long table, the column with the age in periods, 0 for the one of joining; a wide one has none.",
                optional = true)
        String age,

        @Key(value = "Of a long table, the column with those who are still there.", optional = true)
        String value,

        @Key(
                value =
                        "Whether cells are counts, shares of those who joined, or percent of them; counts if not given.",
                optional = true)
        Cells cells,

        @Key(value = "How long a cohort and an age are; month if not given.", optional = true)
        Period period,

        @Key(value = "Which platform it is of, by name; the first one if not given.", optional = true)
        String platform,

        @Key(
                value = "How far a share may be off by counting (one standard deviation); 0.02 if not given.",
                unit = "part of the number",
                min = 0,
                max = 10,
                optional = true)
        Double error,

        @Key(
                value = "How far the best market may be off because no model is the world; 0.07 if not given.",
                unit = "part of the number",
                min = 0.001,
                max = 10,
                optional = true)
        Double discrepancy)
        implements Checked {
    /** What stands in the cells. */
    public enum Cells {
        COUNTS,
        SHARES,
        PERCENT
    }

    public Cohorts {
        cells = cells == null ? Cells.COUNTS : cells;
        period = period == null ? Period.MONTH : period;
        error = error == null ? Column.ERROR : error;
        discrepancy = discrepancy == null ? Column.DISCREPANCY : discrepancy;
    }

    /** Whether there is a row for each cohort and age. */
    public boolean isLong() {
        return age != null;
    }

    @Override
    public void check(Problems problems) {
        problems.require(
                (age == null) == (value == null),
                "age",
                "a long table has both an age and a value, a wide one neither");
    }
}
