package org.madang.scenarios.fit;

import org.madang.sim.config.Key;

/** From when on the sides of the comparison part, and for how long they are followed. */
public record Decide(
        @Key(
                value =
                        "After which week of the scenario the sides part; until then all are the market that the data are about. The end of the data if not given.",
                unit = "week",
                min = 1,
                max = 5200,
                optional = true)
        Integer after,

        @Key(
                value = "How many weeks they are followed from there on; 104 if not given.",
                unit = "weeks",
                min = 1,
                max = 5200,
                optional = true)
        Integer weeks) {
    private static final int TWO_YEARS = 104;

    public Decide {
        weeks = weeks == null ? TWO_YEARS : weeks;
    }
}
