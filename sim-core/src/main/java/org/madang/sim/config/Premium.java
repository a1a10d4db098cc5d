package org.madang.sim.config;

/** How much more is earned on a match through experience and relationship. */
public record Premium(
        @Key(
                value = "The price premium at full experience lever.",
                unit = "fraction",
                min = 0,
                max = 10,
                symbol = "π_E, eq. 20")
        double experience,

        @Key(
                value = "Cross- and up-selling at full relationship lever.",
                unit = "fraction",
                min = 0,
                max = 10,
                symbol = "π_R, eq. 20")
        double relationship,

        @Key(
                "Whether the experience premium is paid for what a seeker gets of the benefits it cares about (w·gain), rather than alike by all.")
        boolean followsGain) {
    public static Premium defaults() {
        return new Premium(0.1, 0.15, false);
    }
}
