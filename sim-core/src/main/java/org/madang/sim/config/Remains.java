package org.madang.sim.config;

/** What a platform is still worth after the last week, found by simulating on. */
public record Remains(
        @Key(
                value =
                        "For how long the market is simulated on, so that what the members who have been won and kept still bring is counted. No platform spends on acquisition any more, and all maintain what they have by the same rule, each by the budget with which it began.",
                def = "104",
                off = "0",
                unit = "weeks",
                min = 0,
                max = 2600)
        int weeks,

        @Key(
                value =
                        "By which strategy every platform maintains what it has: the name of a preset or of an entry under strategies. Its acquisition spending is saved.",
                def = "balanced")
        String strategy) {
    public static Remains defaults() {
        return Records.defaults(Remains.class);
    }
}
