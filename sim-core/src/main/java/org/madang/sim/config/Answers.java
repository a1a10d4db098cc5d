package org.madang.sim.config;

/** How a platform answers what other platforms do, from the week after: an arms race where several do. */
public record Answers(
        @Key(
                value =
                        "How much of what the highest bidder spends more on acquisition it matches, on top of its budget.",
                def = "0",
                off = "0",
                unit = "fraction",
                min = 0,
                max = 1,
                symbol = "eq. 26")
        double acquisition,

        @Key(
                value =
                        "How much of what the highest bidder spends more on satisfaction it matches, on top of its budget.",
                def = "0",
                off = "0",
                unit = "fraction",
                min = 0,
                max = 1,
                symbol = "eq. 26")
        double satisfaction,

        @Key(
                value = "How far it lowers the fee of each side towards the lowest of other platforms.",
                def = "0",
                off = "0",
                unit = "fraction",
                min = 0,
                max = 1,
                symbol = "eq. 26")
        double fee) {
    public static Answers defaults() {
        return Records.defaults(Answers.class);
    }

    /** Whether it answers anything. */
    public boolean any() {
        return acquisition > 0 || satisfaction > 0 || fee > 0;
    }
}
