package org.madang.sim.config;

/**
 * A strategy that steers itself: while a member is expected to earn clearly more than winning one costs, it moves budget
 * to acquisition, otherwise to the retention levers.
 */
public record Adaptive(
        @Key(
                value = "How often the split is reviewed; 0 switches adaptation off.",
                def = "0",
                unit = "weeks",
                min = 0,
                max = 520)
        int everyWeeks,

        @Key(
                value =
                        "The ratio of expected lifetime value to acquisition cost above which acquisition is worth more.",
                def = "3",
                unit = "ratio",
                min = 0,
                max = 1000,
                source = "practitioners ask for 3")
        double lifetimeValueToCost,

        @Key(
                value = "By how much the acquisition share moves at a review.",
                def = "0.05",
                unit = "fraction",
                min = 0,
                max = 1)
        double step) {
    public static Adaptive defaults() {
        return Records.defaults(Adaptive.class);
    }
}
