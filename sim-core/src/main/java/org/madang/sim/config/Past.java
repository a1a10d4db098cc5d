package org.madang.sim.config;

/** What all sides of a comparison have lived through before they part. */
public record Past(
        @Key(
                value =
                        "After which week the sides part: until then all are one market, with the same people and the same draws. 0: each goes its own way from the first week.",
                def = "0",
                unit = "week",
                min = 0,
                max = 5200)
        int week,

        @Key(
                value =
                        "Which strategy the focal platform follows until then: the name of a preset or of an entry under strategies.",
                def = "balanced")
        String strategy) {
    public static Past defaults() {
        return Records.defaults(Past.class);
    }
}
