package org.madang.sim.config;

/** What has been before the first week: a market that runs, not one that begins. */
public record Age(
        @Key(
                value =
                        "How old the market is: so many weeks are simulated before the first one. They are the same for all sides of a comparison and not in the account.",
                def = "0",
                off = "0",
                unit = "weeks",
                min = 0,
                max = 2600,
                symbol = "A")
        int weeks,

        @Key(
                value =
                        "How the focal platform has spent until then: the name of a preset or of an entry under strategies. Rivals have always spent as they do.",
                def = "balanced")
        String strategy) {
    public static Age defaults() {
        return Records.defaults(Age.class);
    }
}
